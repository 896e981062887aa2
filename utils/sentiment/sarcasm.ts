import type { Word } from './words.ts';

const PRAISE = new Set(
  'great wonderful brilliant fantastic lovely perfect nice amazing awesome excellent superb terrific marvellous marvelous'.split(
    ' ',
  ),
);
const OPENERS = new Set('oh well wow yeah ah so just how another yes'.split(' '));
/** What makes praise of bad news bitter: that it is not the first time. */
const REPETITION = new Set('another again still yet twice third fourth'.split(' '));
/** What nobody praises. */
const BAD_NEWS = new Set(
  'down outage broken error errors delay delayed cancelled canceled crashed crash late lost failed gone wrong'.split(
    ' ',
  ),
);

/**
 * "Great, another outage", "oh wonderful, down again": praise as the first word of a sentence, set apart or
 * running into "another", and bad news of the repeated kind in the words after it.
 */
export function isSarcasticAt(words: readonly Word[], from: number, to: number): boolean {
  if (from !== to || !PRAISE.has(words[from]?.text ?? '')) return false;
  if (!words.slice(0, from).every(({ text }) => OPENERS.has(text))) return false;
  const [next, ...later] = words.slice(to + 1, to + 10);
  if (next === undefined) return false;
  const after = [next, ...later].map(({ text }) => text);
  if (next.text === 'another') return true;
  if (!next.isAfterBreak && next.text !== 'now' && next.text !== 'the') return false;
  const isDrawnOut = words[0]?.text === 'oh' && from > 0;
  return (
    after.some((text) => BAD_NEWS.has(text)) && (isDrawnOut || after.some((text) => REPETITION.has(text)))
  );
}
