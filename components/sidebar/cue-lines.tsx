import Award from 'lucide-react/icons/award';
import CircleCheck from 'lucide-react/icons/circle-check';
import Clock from 'lucide-react/icons/clock';
import DoorOpen from 'lucide-react/icons/door-open';
import Handshake from 'lucide-react/icons/handshake';
import HeartHandshake from 'lucide-react/icons/heart-handshake';
import Phone from 'lucide-react/icons/phone';
import Repeat from 'lucide-react/icons/repeat';
import { t } from '../../utils/i18n/t.ts';
import type { Reading } from '../../utils/sentiment/reading.ts';
import { isolate } from '../ui/join-names.ts';
import { cueFacts } from './cue-facts.ts';

const ICONS = {
  'asked-again': Repeat,
  'still-waiting': Clock,
  'was-promised': Handshake,
  solved: CircleCheck,
  'wants-person': Phone,
  'may-leave': DoorOpen,
  vulnerable: HeartHandshake,
  praise: Award,
} as const;

/** What the customer states, each with their own words. Facts to answer, never marks for a person. */
export function CueLines({ reading }: { reading: Reading }) {
  const facts = cueFacts(reading);
  if (facts.length === 0) return null;
  return (
    <ul className="cues" aria-label={t('panel.cues')}>
      {facts.map(({ kind, words, name = '' }) => {
        const Icon = ICONS[kind];
        return (
          <li key={kind}>
            <Icon className="icon" aria-hidden="true" />
            <span>
              {t(`panel.cue.${kind}`, { name: isolate(name) })}: <q dir="auto">{words}</q>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
