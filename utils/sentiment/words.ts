import { EMOJI } from './lexicon.ts';

/** Counts what was done, so that a test can see growth without a clock. */
export interface Work {
  steps: number;
}

/** A word, emoji or emoticon of a sentence. */
export interface Word {
  /** Lower case, without apostrophes; `n't` stays ("isnt"), other endings go ("it's" → "it"). */
  text: string;
  start: number;
  end: number;
  /** Something other than spaces and hyphens stands between this word and the one before. */
  isAfterBreak: boolean;
  isShouted: boolean;
  /** In quotation marks, as in “great” service. */
  isQuoted: boolean;
}

const LONGEST_WORD = 40;
const APOSTROPHE = /['’‘ʼ]/;
const APOSTROPHES = /['’‘ʼ]/g;
const MARKS = /[\u0300-\u036f]/;
const ALL_MARKS = /[\u0300-\u036f]/g;
const QUOTES = new Set(['"', '“', '”', '„', '«', '»']);
const MIDDLE_OF_WORD = new Set(["'", '’', '‘', 'ʼ']);
const JOINS = new Set([' ', '-', '‐', '‑']);

export function wordsOf(sentence: string, work: Work = { steps: 0 }): Word[] {
  const words: Word[] = [];
  let at = 0;
  let isAfterBreak = false;
  while (at < sentence.length) {
    work.steps += 1;
    const symbol = symbolAt(sentence, at);
    const end = symbol === undefined ? wordEnd(sentence, at) : at + symbol.length;
    if (end === at) {
      isAfterBreak ||= !JOINS.has(sentence.charAt(at));
      at += 1;
      continue;
    }
    work.steps += end - at;
    words.push(symbol === undefined ? word(sentence, at, end, isAfterBreak) : mark(symbol, at, isAfterBreak));
    isAfterBreak = false;
    at = end;
  }
  return words;
}

function mark(text: string, start: number, isAfterBreak: boolean): Word {
  return { text, start, end: start + text.length, isAfterBreak, isShouted: false, isQuoted: false };
}

function word(sentence: string, start: number, end: number, isAfterBreak: boolean): Word {
  const raw = sentence.slice(start, end);
  const isQuoted = QUOTES.has(sentence.charAt(start - 1)) && QUOTES.has(sentence.charAt(end));
  const text = end - start > LONGEST_WORD ? '' : plain(raw);
  return { text, start, end, isAfterBreak, isShouted: isShout(raw), isQuoted };
}

function plain(raw: string): string {
  const lower = MARKS.test(raw)
    ? raw.normalize('NFD').replace(ALL_MARKS, '').toLowerCase()
    : raw.toLowerCase();
  if (!APOSTROPHE.test(lower)) return lower;
  const text = lower.replace(APOSTROPHES, "'");
  if (text.endsWith("n't")) return text.replaceAll("'", '');
  // "I'd be glad" wishes, it does not praise.
  if (text.endsWith("'d")) return 'would';
  return text.split("'", 1)[0] ?? '';
}

function isShout(raw: string): boolean {
  return raw.length >= 3 && raw.length <= LONGEST_WORD && /^[A-Z]+$/.test(raw);
}

function wordEnd(sentence: string, start: number): number {
  let end = start;
  while (end < sentence.length) {
    const isInside = end > start && MIDDLE_OF_WORD.has(sentence.charAt(end)) && isLetter(sentence, end + 1);
    if (!isInside && !isLetter(sentence, end)) break;
    end += 1;
  }
  return end;
}

function isLetter(sentence: string, at: number): boolean {
  const code = sentence.charCodeAt(at);
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  // General punctuation up to dingbats, CJK punctuation, surrogates, private use, variation selectors.
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return false;
  return !(code >= 0xd800 && code < 0xf900) && !(code >= 0xfe00 && code < 0xfe70) && code < 0xff66;
}

/** The emoji or emoticon that starts here. */
function symbolAt(sentence: string, at: number): string | undefined {
  const code = sentence.charCodeAt(at);
  if (code >= 0x2600) {
    if (code >= 0x2800 && (code < 0xd83c || code > 0xd83e)) return undefined;
    const emoji = String.fromCodePoint(sentence.codePointAt(at) ?? code);
    return EMOJI.has(emoji) ? emoji : undefined;
  }
  return startsEmoticon(code) && isFree(sentence, at) ? emoticonAt(sentence, at) : undefined;
}

function startsEmoticon(code: number): boolean {
  // : ; < > D
  return code === 58 || code === 59 || code === 60 || code === 62 || code === 68;
}

function isFree(sentence: string, at: number): boolean {
  return at === 0 || sentence.charAt(at - 1) === ' ' || sentence.charAt(at - 1) === '.';
}

function emoticonAt(sentence: string, at: number): string | undefined {
  for (const length of [3, 2]) {
    const text = sentence.slice(at, at + length);
    if (EMOJI.has(text) && !isLetter(sentence, at + length)) return text;
  }
  return undefined;
}
