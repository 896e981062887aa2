import type { MessageReading } from '../../utils/sentiment/reading.ts';
import { Clamp } from '../ui/clamp.tsx';
import { TimeSince } from '../ui/time-since.tsx';
import { evidenceParts } from './evidence-parts.ts';

/** The customer's own sentence with the words that counted, and when it was written. */
export function CustomerSentence({ message, now }: { message: MessageReading; now: number }) {
  if (message.sentence.trim() === '') return null;
  return (
    <figure className="sentence">
      <Clamp lines={5}>
        <blockquote dir="auto" lang={message.language}>
          {evidenceParts(message).map(({ start, text, direction }) =>
            direction === undefined ? (
              text
            ) : (
              <mark key={start} className={`word-${direction}`}>
                {text}
              </mark>
            ),
          )}
        </blockquote>
      </Clamp>
      {message.at !== undefined && (
        <figcaption>
          <TimeSince at={message.at} now={now} />
        </figcaption>
      )}
    </figure>
  );
}
