import { SMALL_WORDS } from './language-words.ts';
import { PARTS } from './read-languages.ts';

/** Enough to tell; the rest of a long message is in the same language. */
const CHARACTERS_LOOKED_AT = 1200;
const WORD = /[\p{L}'’‘ʼ]{1,40}/gu;
/** Up to so many words without a sign of any language are given the benefit of the doubt. */
const FEW_WORDS = 2;
const MANY_WORDS = 5;
const APOSTROPHE = /['’‘ʼ]/;
const APOSTROPHES = /['’‘ʼ]/g;

/** Languages that share a small word get one vote each. */
const VOTES: ReadonlyMap<string, readonly string[]> = votes();

function votes(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    for (const word of list.split(/\s+/)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
}

/** Words of feeling that English does not have: one of them tells more than a small word. */
const FELT_WORDS = feltWords();
const FELT_VOTES = 2;

function feltWords(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  const english = PARTS.get('en')?.lexicon;
  for (const { code, lexicon } of PARTS.values()) {
    for (const word of lexicon.keys()) {
      if (code === 'en' || english?.has(word) || VOTES.has(word)) continue;
      byWord.set(word, [...(byWord.get(word) ?? []), code]);
    }
  }
  return byWord;
}

/** Letters and marks that one of the languages alone has, or nearly so. */
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['de', /ß/],
  ['es', /[ñ¿¡]/],
  ['pt', /[ãõ]/],
  ['fr', /[œùû]|(?<!\p{L})(?:qu|[cjl])['’](?=\p{L})/u],
];
const MARK_VOTES = 2;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\u1100-\u11ff\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ar', /[\u0600-\u06ff\u0750-\u077f]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u052f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];
const BEYOND_LATIN = /[\u0370-\u1cff\u2e80-\ud7af]/;

/** The BCP 47 code of what a text is written in; `undefined` for a language that is not known. */
export function languageOf(text: string): string | undefined {
  const script = BEYOND_LATIN.test(text) ? scriptOf(text.slice(0, 2000)) : undefined;
  if (script !== undefined) return script;
  const start = text.slice(0, CHARACTERS_LOOKED_AT).toLowerCase();
  return byWords(start.match(WORD) ?? [], start);
}

/** The script of a third of the letters or more; an Asian character counts as two letters. */
function scriptOf(text: string): string | undefined {
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  const counts = SCRIPTS.map(([code, range]): [string, number] => [code, text.match(range)?.length ?? 0]);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total * 2 < latin) return undefined;
  const kana = counts.find(([code]) => code === 'ja')?.[1] ?? 0;
  if (kana * 10 > total) return 'ja';
  const [code] = counts.reduce((most, next) => (next[1] > most[1] ? next : most));
  if (code === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  return code === 'ar' && /[پچژگی]/.test(text) ? 'fa' : code;
}

/** Letters that English does not have, and what they speak for. */
const STRANGE_LETTERS = /[à-öø-ÿāăąćčďđęěğıłńňőœřśşšťůűźżž]/;

function byWords(words: readonly string[], text: string): string | undefined {
  const scores = new Map<string, number>();
  const vote = (codes: readonly string[], votes: number) => {
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + votes);
  };
  let english = 0;
  let strange = 0;
  for (const written of words) {
    const word = APOSTROPHE.test(written) ? written.replace(APOSTROPHES, '') : written;
    const known = VOTES.get(word);
    if (known !== undefined) {
      if (known.includes('en')) english += 1;
      if (known.length > 1 || known[0] !== 'en') vote(known, 1);
      continue;
    }
    const felt = FELT_WORDS.get(word);
    if (felt !== undefined) vote(felt, FELT_VOTES);
    else if (STRANGE_LETTERS.test(word)) strange += 1;
  }
  scores.delete('en');
  // Looking for marks costs more than all words together, and cannot help where English leads by more.
  if (Math.max(0, ...scores.values()) + MARK_VOTES > english) {
    for (const [code, mark] of MARKS) if (mark.test(text)) vote([code], MARK_VOTES);
  }
  return decided(scores, english, strange, words.length);
}

/** Two languages that are as likely as each other are none: a wrong guess would be read wrongly. */
function decided(
  scores: ReadonlyMap<string, number>,
  english: number,
  strange: number,
  words: number,
): string | undefined {
  const best = Math.max(0, ...scores.values());
  const [code, ...others] = [...scores].flatMap(([one, score]) => (score === best ? [one] : []));
  const only = others.length === 0 ? code : undefined;
  if (best > english && (best >= 2 || strange > 0)) return only;
  if (english > 0 && english >= strange) return 'en';
  if (strange > 0 || (words > FEW_WORDS && best > 0)) return best > english ? only : undefined;
  return words > MANY_WORDS ? undefined : 'en';
}
