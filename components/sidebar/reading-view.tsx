import { t } from '../../utils/i18n/t.ts';
import type { MessageReading, Reading, Silence } from '../../utils/sentiment/reading.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { MoodFace } from '../ui/mood-face.tsx';
import { arcOf } from './arc-points.ts';
import { CustomerSentence } from './customer-sentence.tsx';
import { MoodArc } from './mood-arc.tsx';
import { sureWords } from './mood-words.ts';
import { newerThan, readingHeadline, silenceWords, turnWords } from './reading-words.ts';

interface Props {
  reading: Reading;
  /** The newest message that could be read. */
  message: MessageReading;
  ticket: Ticket;
  now: number;
}

export function ReadingView({ reading, message, ticket, now }: Props) {
  const arc = arcOf(reading.messages, ticket.messages, reading.turn);
  const turned = arc && turnWords(reading, arc, now);
  const newer = newerThan(reading, message);
  return (
    <>
      <div className="say">
        <MoodFace label={message.label} />
        <div>
          <p className="say-headline">{readingHeadline(reading)}</p>
          <p className="say-source">{sureWords(message)}</p>
        </div>
      </div>
      {reading.isOpening && <p className="aside-line">{t('panel.opening')}</p>}
      {arc !== undefined && <MoodArc arc={arc} />}
      {turned !== undefined && <p className="aside-line">{turned}</p>}
      <CustomerSentence message={message} />
      {newer > 0 && <p className="aside-line">{t('panel.newerUnread', { count: newer })}</p>}
    </>
  );
}

interface SilenceProps {
  silence: Silence | 'unread' | 'unloaded';
  language?: string | undefined;
  /** The message that is kept quiet about; its words are shown where they are the reason. */
  message?: MessageReading | undefined;
}

export function SilenceView({ silence, language, message }: SilenceProps) {
  const isSaid = message?.said === 'unclear';
  const { headline, line } = isSaid
    ? { headline: t('panel.said.unclear'), line: sureWords(message) }
    : silenceWords(silence, language);
  const isInTheWords = silence === 'mixed' || silence === 'sarcasm';
  return (
    <>
      <div className="say">
        <MoodFace label={undefined} />
        <div>
          <p className="say-headline">{headline}</p>
          <p className="say-line">{line}</p>
        </div>
      </div>
      {isInTheWords && message && <CustomerSentence message={message} />}
    </>
  );
}
