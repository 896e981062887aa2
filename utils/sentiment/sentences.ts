/** Longest sentence that is read and shown as one; longer ones are cut at a space. */
const LONGEST = 280;
/** A line shorter than this ends where its writer ended it; a longer one was wrapped by a mail program. */
const WRAPPED_LINE = 50;

const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);
const CLOSERS = new Set([...ENDS, '"', '”', '’', "'", ')', '»']);

/** The sentences of a text, trimmed, in order; white space inside is single spaces. */
export function sentencesOf(text: string): string[] {
  return paragraphsOf(text).flatMap(splitAtEnds).flatMap(cutLong);
}

function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]];
  let length = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim().replace(/\s+/g, ' ');
    if (trimmed === '' || length < WRAPPED_LINE) paragraphs.push([]);
    paragraphs.at(-1)?.push(trimmed);
    length = trimmed.length;
  }
  return paragraphs.map((lines) => lines.join(' ')).filter((paragraph) => paragraph !== '');
}

function splitAtEnds(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  let at = 0;
  while (at < paragraph.length) {
    if (!ENDS.has(paragraph.charAt(at))) {
      at += 1;
      continue;
    }
    while (CLOSERS.has(paragraph.charAt(at))) at += 1;
    if (at < paragraph.length && paragraph.charAt(at) !== ' ' && !isWide(paragraph, at - 1)) continue;
    sentences.push(paragraph.slice(start, at).trim());
    start = at;
  }
  sentences.push(paragraph.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** Full-width marks end a sentence without a space after them. */
function isWide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x3000;
}

function cutLong(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const end = space > LONGEST / 2 ? space : wholeCharacters(rest, LONGEST);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Not between the halves of a character beyond U+FFFF. */
function wholeCharacters(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code < 0xdc00 ? end - 1 : end;
}
