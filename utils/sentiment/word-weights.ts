import type { Label, MessageReading } from './reading.ts';
import type { Said } from './said.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * What corrections taught: for a word as the engine sees it (lower case, no apostrophes) how far it moves a
 * reading, in logits; above zero towards positive.
 */
export type WordWeights = ReadonlyMap<string, number>;

/** Farthest that one word's weight may ever move, in logits. */
export const MOST_OF_WORD = 1.5;
/** Farthest that all words together may move one text, in logits. */
const MOST_OF_TEXT = 2;
/** What one correction adds to each of its words, in logits. */
const STEP = 0.5;
/** Words that one correction touches. */
const MOST_WORDS = 5;
const SHORTEST = 3;
/** Words that turn or join others say nothing by themselves. */
const NEVER = new Set(
  'not never dont cant wont isnt wasnt didnt doesnt without and but the was are you your for with this that have has had nicht kein keine nie und aber der die das ist ich sie pas jamais les des une est mais que con por para pero nunca não nem uma mas'.split(
    ' ',
  ),
);

const HEIGHT: Readonly<Record<Label | 'unclear', number>> = {
  negative: -1,
  neutral: 0,
  unclear: 0,
  positive: 1,
};

/**
 * What one correction changes: the words that spoke most against it, each by one step. `reading` must be made
 * without learned weights, so that the same correction can be taken back. `names` are of people and never kept.
 */
export function correctionOf(
  { sentence, evidence, guess }: MessageReading,
  said: Said,
  names: readonly string[] = [],
): Map<string, number> {
  const way = guess === undefined ? 0 : Math.sign(HEIGHT[said] - HEIGHT[guess]);
  const unnamed = new Set(names.flatMap((name) => tokensOf(name).map(({ text }) => text)));
  const words = [...evidence]
    .filter(({ weight }) => weight * way < 0 || (guess === 'neutral' && weight !== 0))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .filter(({ start, end }) => !runAround(sentence, start, end).includes('@'))
    .flatMap(({ start, end }) => tokensOf(sentence.slice(start, end)))
    .filter((token) => isLearnable(token) && !unnamed.has(token.text))
    .map(({ text }) => text);
  if (way === 0) return new Map();
  return new Map([...new Set(words)].slice(0, MOST_WORDS).map((word) => [word, way * STEP]));
}

/** Never farther than its bound, whatever came before. */
export function movedBy(weight: number, step: number): number {
  return Math.min(MOST_OF_WORD, Math.max(-MOST_OF_WORD, weight + step));
}

/** Adds what was learned to the scores (negative, positive) and shares of a text, in place; each word once. */
export function applyLearned(
  tokens: readonly Token[],
  { scores, shares }: { scores: Float64Array; shares: Float64Array },
  learned: WordWeights,
): void {
  const seen = new Set<string>();
  let sum = 0;
  for (const [at, { text }] of tokens.entries()) {
    const weight = seen.has(text) ? 0 : movedBy(learned.get(text) ?? 0, 0);
    seen.add(text);
    sum += weight;
    shares[at] = (shares[at] ?? 0) + weight;
  }
  const moved = Math.min(MOST_OF_TEXT, Math.max(-MOST_OF_TEXT, sum));
  // Half on either side: together they are the bound between negative and positive.
  scores[0] = (scores[0] ?? 0) - moved / 2;
  scores[1] = (scores[1] ?? 0) + moved / 2;
}

function isLearnable({ kind, text }: Token): boolean {
  if (kind === 'emoji') return true;
  return kind === 'word' && text.length >= SHORTEST && !text.startsWith('<') && !NEVER.has(text);
}

/** A span with what is written to it without a space: an address is more than the word in it. */
function runAround(text: string, start: number, end: number): string {
  const after = text.indexOf(' ', end);
  return text.slice(text.lastIndexOf(' ', start) + 1, after < 0 ? text.length : after);
}
