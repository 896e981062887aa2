import { sentencesOf } from './sentences.ts';

/** A message up to this length is read as one: what its sentences say together is more than their sum. */
const WHOLE = 320;
/** Sentences of a longer one are read in parts of about this length. */
const PART = 200;

/** The parts of a text that are read one by one, in order. */
export function unitsOf(text: string): string[] {
  const sentences = sentencesOf(text);
  if (text.length <= WHOLE) return sentences.length === 0 ? [] : [sentences.join('\n')];
  const units: string[] = [];
  let open = '';
  for (const sentence of sentences) {
    if (open !== '' && open.length + sentence.length >= PART) {
      units.push(open);
      open = '';
    }
    open = open === '' ? sentence : `${open}\n${sentence}`;
  }
  return open === '' ? units : [...units, open];
}
