import type { MessageReading } from '../../utils/sentiment/reading.ts';
import { Clamp } from '../ui/clamp.tsx';
import { evidenceParts } from './evidence-parts.ts';

/** The customer's own sentence, with the words that counted. */
export function CustomerSentence({ message }: { message: MessageReading }) {
  if (message.sentence.trim() === '') return null;
  return (
    <div className="sentence" dir="auto">
      <Clamp lines={5}>
        <blockquote lang={message.language}>
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
    </div>
  );
}
