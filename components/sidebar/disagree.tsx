import Check from 'lucide-react/icons/check';
import { useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { MessageReading } from '../../utils/sentiment/reading.ts';
import type { Said } from '../../utils/sentiment/said.ts';
import { Disclosure } from '../ui/disclosure.tsx';

/** How to say that a message sounds otherwise. */
export interface Corrections {
  /** Kept on this device; otherwise only until the panel goes, because nobody is signed in. */
  isKept: boolean;
  /** `undefined` takes back what was said. Rejects when it could not be kept. */
  onSay: (messageId: string, said: Said | undefined) => Promise<void>;
}

const CHOICES: readonly Said[] = ['negative', 'neutral', 'positive', 'unclear'];

interface Props {
  message: MessageReading;
  corrections: Corrections;
}

/** "I see it differently": one of four, and one more click takes it back. */
export function Disagree({ message: { messageId, said }, corrections: { isKept, onSay } }: Props) {
  const [told, setTold] = useState('');

  function say(choice: Said) {
    const isTakenBack = said === choice;
    onSay(messageId, isTakenBack ? undefined : choice).then(
      () => setTold(t(isTakenBack ? 'panel.differ.takenBack' : 'panel.differ.remembered')),
      () => setTold(t('panel.differ.failed')),
    );
  }

  return (
    <Disclosure
      summary={t(said === undefined ? 'panel.differ' : 'panel.differ.again')}
      className="why differ"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that take effect at once are no form */}
      <div className="said-chips" role="group" aria-label={t('panel.differ.question')}>
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            className="said-chip"
            aria-pressed={said === choice}
            onClick={() => say(choice)}
          >
            {said === choice && <Check className="icon" aria-hidden="true" />}
            {t(`panel.differ.${choice}`)}
          </button>
        ))}
      </div>
      <p>{t(isKept ? 'panel.differ.kept' : 'panel.differ.notKept')}</p>
      <p className="hidden-text" role="status">
        {told}
      </p>
    </Disclosure>
  );
}
