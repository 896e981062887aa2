import TrendingDown from 'lucide-react/icons/trending-down';
import TrendingUp from 'lucide-react/icons/trending-up';
import { t } from '../../utils/i18n/t.ts';
import type { MessageReading } from '../../utils/sentiment/reading.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { isolate } from '../ui/join-names.ts';
import { TimeSince } from '../ui/time-since.tsx';
import { countedWords, shareWord } from './evidence-parts.ts';
import { ModelCard } from './model-card.tsx';

interface Props {
  message: MessageReading;
  requester: string | undefined;
  now: number;
}

/** The words behind a reading with their direction and share, whose words they are, and what reads them. */
export function Why({ message, requester, now }: Props) {
  const words = countedWords(message);
  return (
    <Disclosure summary={t(message.said === undefined ? 'panel.why' : 'panel.why.said')} className="why">
      {words.length === 0 ? (
        <p>{t('panel.why.noWords')}</p>
      ) : (
        <ul>
          {words.map(({ start, text, direction = 'negative', share }) => (
            <li key={start}>
              {direction === 'positive' ? (
                <TrendingUp className="icon mirrors" aria-hidden="true" />
              ) : (
                <TrendingDown className="icon mirrors" aria-hidden="true" />
              )}
              <span>
                <q dir="auto">{text}</q> {t(`panel.why.${direction}.${shareWord(share)}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {message.at && (
        <p>
          {t('panel.why.written')} <TimeSince at={message.at} now={now} />
        </p>
      )}
      <p>{t('panel.why.whose', { name: isolate(requester ?? t('panel.why.theRequester')) })}</p>
      <p>{t('panel.why.limits')}</p>
      <ModelCard />
    </Disclosure>
  );
}
