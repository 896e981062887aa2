import { EMOJI, WORDS } from './lexicon.ts';
import { isNegator } from './negators.ts';
import { PHRASES, type Phrase } from './phrases.ts';
import type { Evidence } from './reading.ts';
import { isSarcasticAt } from './sarcasm.ts';
import type { Word, Work } from './words.ts';

/** How far before a word a "not" still turns it round. */
const REACH = 3;
const STRONGER = new Set(
  'very really so extremely absolutely totally completely incredibly super utterly such truly deeply insanely beyond'.split(
    ' ',
  ),
);
const WEAKER = new Set('slightly somewhat bit little mildly kinda'.split(' '));
/** What would be good is not good yet. */
const WISHES = new Set('would could should hope hoping wish might may if'.split(' '));
/** "rate this customer as delighted": somebody's word about somebody, not the writer's feeling. */
const REPORTED = new Set(['customer', 'as']);
const BUTS = new Set(['but', 'however', 'yet']);
const CLAUSES = new Set([...BUTS, 'because', 'since', 'although', 'though', 'and']);

/** What bitter praise weighs. */
const SARCASM = -2;

/** A hit before it is evidence: which words it takes, and what they weigh by themselves. */
interface Hit {
  from: number;
  to: number;
  weight: number;
  isNegated: boolean;
}

/** The words of one sentence that say how its writer feels, in order; offsets are into the sentence. */
export function weighSentence(sentence: string, words: readonly Word[], work: Work): Evidence[] {
  const found = hitsIn(words, work);
  const hits = found.map((hit, index) => inContext(words, hit, (found[index - 1]?.to ?? -1) + 1));
  const lastBut = words.findLastIndex(({ text }) => BUTS.has(text));
  const isLoud = /[!?]{2,}[\s"”')]*$/.test(sentence.slice(-12)) && sentence.includes('!');
  return hits.flatMap((hit): Evidence[] => {
    const [first, last] = [words[hit.from], words[hit.to]];
    if (first === undefined || last === undefined || hit.weight === 0) return [];
    const factor = (isLoud ? 1.2 : 1) * (hit.to < lastBut ? 0.5 : 1);
    return [{ start: first.start, end: last.end, weight: round(hit.weight * factor) }];
  });
}

function hitsIn(words: readonly Word[], work: Work): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < words.length) {
    work.steps += 1;
    const phrase = phraseAt(words, at, work);
    const weight = phrase === undefined ? weightOf(words[at]) : phrase.weight;
    const to = phrase === undefined ? at : at + phrase.words.length - 1;
    if (weight !== 0) hits.push({ from: at, to, weight, isNegated: phrase?.isNegated ?? false });
    at = to + 1;
  }
  return hits;
}

function phraseAt(words: readonly Word[], at: number, work: Work): Phrase | undefined {
  return PHRASES.get(words[at]?.text ?? '')?.find((phrase) => {
    work.steps += 1;
    return phrase.words.every((text, index) => {
      const word = words[at + index];
      return word?.text === text && (index === 0 || !word.isAfterBreak);
    });
  });
}

/** "soooo" and "baaad" are looked up as they are said. */
function weightOf(word: Word | undefined): number {
  if (word === undefined || word.isQuoted) return 0;
  const known = WORDS.get(word.text) ?? EMOJI.get(word.text);
  if (known !== undefined) return word.isShouted ? known * 1.3 : known;
  if (!/(.)\1\1/.test(word.text)) return 0;
  return (
    1.2 *
    (WORDS.get(word.text.replace(/(.)\1{2,}/g, '$1')) ??
      WORDS.get(word.text.replace(/(.)\1{2,}/g, '$1$1')) ??
      0)
  );
}

/** `floor` is the first word that no earlier hit has taken. */
function inContext(words: readonly Word[], hit: Hit, floor: number): Hit {
  if (hit.weight > 0 && isSarcasticAt(words, hit.from, hit.to)) return { ...hit, weight: SARCASM };
  const before = contextBefore(words, hit, floor);
  if (hit.weight > 0 && before.isWished) return { ...hit, weight: 0 };
  if (before.negator !== undefined && !hit.isNegated) {
    // "not bad" is no praise, and "did not fix the problem" no relief: such words count for nothing.
    return { ...hit, from: before.negator, weight: hit.weight > 0 ? -hit.weight : 0 };
  }
  return { ...hit, from: hit.from - before.taken, weight: hit.weight * before.factor };
}

interface Before {
  negator: number | undefined;
  isWished: boolean;
  factor: number;
  /** Words of emphasis that belong to the evidence. */
  taken: number;
}

function contextBefore(words: readonly Word[], hit: Hit, floor: number): Before {
  const before: Before = { negator: undefined, isWished: false, factor: 1, taken: 0 };
  for (let at = hit.from - 1; at >= Math.max(floor, hit.from - REACH); at -= 1) {
    const text = words[at]?.text ?? '';
    if (words[at + 1]?.isAfterBreak || CLAUSES.has(text)) break;
    if (isNegator(text)) return { ...before, negator: at };
    if (WISHES.has(text) || (REPORTED.has(text) && at >= hit.from - 2)) before.isWished = true;
    // "I was so happy that it worked" is mostly said when it no longer does.
    if (hit.weight > 0 && isPastOfWriter(words, at)) before.factor *= 0.5;
    if (at !== hit.from - 1) continue;
    if (STRONGER.has(text)) Object.assign(before, { factor: 1.3, taken: 1 });
    // "a bit annoying" is how polite people say annoying.
    if (WEAKER.has(text)) before.factor = hit.weight > 0 ? 0.5 : 0.75;
  }
  return before;
}

function isPastOfWriter(words: readonly Word[], at: number): boolean {
  const pair = `${words[at - 1]?.text} ${words[at]?.text}`;
  return pair === 'i was' || pair === 'we were';
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
