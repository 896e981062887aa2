import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word that may speak for a contact driver: as it is compared, and as it was written. */
export interface SpokenWord {
  word: string;
  written: string;
}

const LONGEST_WORD = 40;
const RUNS = /[\p{L}\p{M}\p{N}_'’]+/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * The words of a text that can speak for a driver, in their order: no stop words, nothing with a digit, English ones
 * without their endings, of any other language as they are.
 */
export function spokenWords(text: string): SpokenWord[] {
  const spoken: SpokenWord[] = [];
  for (const [run] of text.normalize('NFC').matchAll(RUNS)) {
    if (/[\p{N}_]/u.test(run)) continue;
    // Not by spreading: a run may hold more words than a call may have arguments.
    for (const one of UNSPACED.test(run) ? unspaced(run) : spaced(run)) spoken.push(one);
  }
  return spoken;
}

function spaced(run: string): SpokenWord[] {
  if (run.length > LONGEST_WORD) return [];
  const written = run.replace(/^['’]+|['’]+$/g, '');
  const plain = written
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  if (plain.length < 2 || STOP_WORDS.has(plain)) return [];
  return [{ word: stem(plain), written }];
}

/** Single signs of a syllabary are endings, not words. */
function unspaced(run: string): SpokenWord[] {
  return [...segmenter.segment(run)]
    .map(({ segment }) => segment)
    .filter((segment) => segment.length <= LONGEST_WORD && !/^\p{Script=Hiragana}{1,2}$/u.test(segment))
    .map((segment) => ({ word: segment, written: segment }));
}

/** Every word of these names, compared as `spokenWords` does. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => spokenWords(name).map(({ word }) => word)));
}
