import { sentencesOf } from './sentences.ts';

/** A message up to this length is read as one: what its sentences say together is more than their sum. */
const WHOLE = 320;

/** The parts of a text that are read one by one, in order: all of a short one, the sentences of a long one. */
export function unitsOf(text: string): string[] {
  const sentences = sentencesOf(text);
  if (text.length > WHOLE || sentences.length === 0) return sentences;
  return [sentences.join('\n')];
}
