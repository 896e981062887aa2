import { t } from '../../utils/i18n/t.ts';
import type { MessageReading, Reading, Silence } from '../../utils/sentiment/reading.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { MoodFace } from '../ui/mood-face.tsx';
import { arcOf } from './arc-points.ts';
import { CustomerSentence } from './customer-sentence.tsx';
import { MoodArc } from './mood-arc.tsx';
import { nameOf } from './names.ts';
import { isLoneOpening, newerThan, readingHeadline, silenceWords } from './reading-words.ts';
import { Why } from './why.tsx';

interface Props {
  reading: Reading;
  /** The newest message that could be read. */
  message: MessageReading;
  ticket: Ticket;
  now: number;
}

export function ReadingView({ reading, message, ticket, now }: Props) {
  const arc = arcOf(reading.messages, ticket.messages);
  const newer = newerThan(reading, message);
  return (
    <>
      <div className="say">
        <MoodFace label={message.label} />
        <div>
          <p className="say-headline">{readingHeadline(reading)}</p>
          <p className="say-source">{t('panel.firstGuess')}</p>
        </div>
      </div>
      {arc !== undefined && <MoodArc arc={arc} />}
      <CustomerSentence message={message} />
      <Why message={message} requester={nameOf(ticket.requester)} now={now} />
      {newer > 0 && <p className="aside-line">{t('panel.newerUnread', { count: newer })}</p>}
      {isLoneOpening(reading) && <p className="aside-line">{t('panel.opening')}</p>}
    </>
  );
}

export function SilenceView({
  silence,
  language,
}: {
  silence: Silence | 'unread';
  language?: string | undefined;
}) {
  const { headline, line } = silenceWords(silence, language);
  return (
    <div className="say">
      <MoodFace label={undefined} />
      <div>
        <p className="say-headline">{headline}</p>
        <p className="say-line">{line}</p>
      </div>
    </div>
  );
}
