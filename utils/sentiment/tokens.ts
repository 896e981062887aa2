import { isApostrophe, isAsciiLetter, isCapital, isDigit, isLetter, isQuote } from './characters.ts';
import { EMOTICON, emojiAt } from './emoticons.ts';

/** Counts what was done, so that a test can see growth without a clock. */
export interface Work {
  steps: number;
}

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'handle' | 'link';

/** A word, number, emoji or telling mark of a text. `start` and `end` are UTF-16 offsets into it. */
export interface Token {
  /** As features see it: lower case, no apostrophes, at most two of a letter in a row, digits as 0. */
  text: string;
  start: number;
  end: number;
  kind: TokenKind;
  /** What stands between this token and the one before: 0 spaces, 1 a comma or the like, 2 a sentence's end. */
  gap: 0 | 1 | 2;
  isShouted: boolean;
  /** "soooo" */
  isStretched: boolean;
  isQuoted: boolean;
}

const LONGEST_WORD = 40;

export function tokensOf(text: string, work: Work = { steps: 0 }): Token[] {
  const tokens: Token[] = [];
  let gap: 0 | 1 | 2 = 2;
  let at = 0;
  while (at < text.length) {
    work.steps += 1;
    const code = text.charCodeAt(at);
    if (code === 32) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, code, gap);
    if (token === undefined) {
      gap = widest(gap, gapOf(code));
      at += 1;
      continue;
    }
    work.steps += token.end - at;
    at = token.end;
    const last = tokens.at(-1);
    gap = token.kind === 'mark' ? 2 : 0;
    // 😡😡😡 and !!!!! are one token each.
    if (
      token.kind === 'emoji' &&
      last?.kind === 'emoji' &&
      last.text === token.text &&
      last.end >= token.start - 1
    ) {
      last.end = token.end;
      last.isStretched = true;
    } else tokens.push(token);
  }
  return tokens;
}

function tokenAt(text: string, at: number, code: number, gap: 0 | 1 | 2): Token | undefined {
  if (isAsciiLetter(code)) return emoticonAt(text, at, gap) ?? wordAt(text, at, gap);
  if (isDigit(code)) return numberAt(text, at, gap);
  if (code === 33 || code === 63 || code === 0x2026 || (code === 46 && text.charCodeAt(at + 1) === 46))
    return markAt(text, at, gap);
  if (code === 64 && isLetter(text, at + 1)) return handleAt(text, at, gap);
  if (code < 0x80) return emoticonAt(text, at, gap) ?? moneyAt(text, at, code, gap);
  if (code >= 0x2190) {
    const emoji = emojiAt(text, at);
    if (emoji !== undefined) return token(emoji.text, at, at + emoji.length, 'emoji', gap);
  }
  if (code === 0xa3 || code === 0x20ac || code === 0x20b9) return moneyAt(text, at, code, gap);
  return isLetter(text, at) ? wordAt(text, at, gap) : undefined;
}

function token(text: string, start: number, end: number, kind: TokenKind, gap: 0 | 1 | 2): Token {
  return { text, start, end, kind, gap, isShouted: false, isStretched: false, isQuoted: false };
}

function wordAt(text: string, start: number, gap: 0 | 1 | 2): Token {
  let end = start + 1;
  let capitals = isCapital(text.charCodeAt(start)) ? 1 : 0;
  let hasApostrophe = false;
  let run = 1;
  let longestRun = 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (isApostrophe(code) && isLetter(text, end + 1)) hasApostrophe = true;
    else if (!isLetter(text, end)) break;
    if (isCapital(code)) capitals += 1;
    run = (code | 32) === (text.charCodeAt(end - 1) | 32) ? run + 1 : 1;
    if (run > longestRun) longestRun = run;
  }
  const length = end - start;
  if (text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) === 47 && text.charCodeAt(end + 2) === 47)
    return token('<link>', start, endOfRun(text, end), 'link', gap);
  if (length > LONGEST_WORD) return token('<long>', start, end, 'word', gap);
  let word = text.slice(start, end).toLowerCase();
  if (hasApostrophe) word = word.replace(/['’‘ʼ`´]/g, '');
  if (longestRun > 2) word = unstretched(word);
  const made = token(word, start, end, 'word', gap);
  made.isShouted = capitals > 2 && capitals >= length - (hasApostrophe ? 1 : 0);
  made.isStretched = longestRun > 2;
  made.isQuoted = isQuote(text.charCodeAt(start - 1)) && isQuote(text.charCodeAt(end));
  return made;
}

/** "soooo" → "so", "goood" → "good". */
function unstretched(word: string): string {
  return word.replace(/(.)\1{2,}/gu, (_run, letter: string, at: number) =>
    letter === 'o' && at > 0 && /[gctf]$/.test(word.slice(0, at)) && at < 3 ? 'oo' : letter,
  );
}

function numberAt(text: string, start: number, gap: 0 | 1 | 2): Token {
  let end = start;
  let digits = 0;
  let letters = '';
  for (; end < text.length && end - start < LONGEST_WORD; end += 1) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits += 1;
    else if (isLetter(text, end)) letters += text.charAt(end);
    else if (!((code === 46 || code === 44 || code === 58) && isDigit(text.charCodeAt(end + 1)))) break;
  }
  return token(
    '0'.repeat(Math.min(digits, 4)) + letters.toLowerCase().slice(0, 8),
    start,
    end,
    'number',
    gap,
  );
}

function moneyAt(text: string, at: number, code: number, gap: 0 | 1 | 2): Token | undefined {
  const isCurrency = code === 36 || code === 0xa3 || code === 0x20ac || code === 0x20b9;
  if (!isCurrency || !isDigit(text.charCodeAt(at + 1))) return undefined;
  return token('<money>', at, numberAt(text, at + 1, 0).end, 'number', gap);
}

/** "!", "!!", "?", "??", "?!" and "..." say something; a lone full stop or comma is only a gap. */
function markAt(text: string, start: number, gap: 0 | 1 | 2): Token {
  let end = start;
  let shouts = 0;
  let asks = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 33) shouts += 1;
    else if (code === 63) asks += 1;
    else if (code !== 46 && code !== 0x2026) break;
  }
  const bang = shouts === 0 ? '' : shouts === 1 || asks > 0 ? '!' : shouts < 3 ? '!!' : '!!!';
  const query = asks === 0 ? '' : asks === 1 || shouts > 0 ? '?' : '??';
  return token(query + bang || '...', start, end, 'mark', gap === 2 ? 2 : 0);
}

function handleAt(text: string, start: number, gap: 0 | 1 | 2): Token {
  let end = start + 1;
  while (isLetter(text, end) || text.charCodeAt(end) === 95) end += 1;
  return token('<handle>', start, end, 'handle', gap);
}

function emoticonAt(text: string, at: number, gap: 0 | 1 | 2): Token | undefined {
  const code = text.charCodeAt(at);
  // : ; = < > ( x X D and nothing else begins one.
  if (
    code !== 58 &&
    code !== 59 &&
    code !== 60 &&
    code !== 61 &&
    code !== 62 &&
    code !== 40 &&
    code !== 120 &&
    code !== 88 &&
    code !== 68
  )
    return undefined;
  const before = text.charCodeAt(at - 1);
  if (isAsciiLetter(before) || isDigit(before)) return undefined;
  for (let length = Math.min(3, text.length - at); length >= 2; length -= 1) {
    const known = EMOTICON.get(text.slice(at, at + length));
    if (known !== undefined && !isLetter(text, at + length))
      return token(known, at, at + length, 'emoji', gap);
  }
  return undefined;
}

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) > 32) end += 1;
  return end;
}

function widest(one: 0 | 1 | 2, other: 0 | 1 | 2): 0 | 1 | 2 {
  return one > other ? one : other;
}

function gapOf(code: number): 0 | 1 | 2 {
  if (code === 46 || code === 10 || code === 0x3002) return 2;
  // Hyphens, quotation marks, apostrophes and # join.
  return code === 45 ||
    code === 34 ||
    code === 39 ||
    code === 35 ||
    code === 0x2019 ||
    code === 0x200d ||
    code === 0xfe0f
    ? 0
    : 1;
}
