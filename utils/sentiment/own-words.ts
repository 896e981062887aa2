import { startsDisclaimer } from './disclaimer.ts';
import { isCode, isSentFrom, isSignatureMark, withoutClosing } from './mail-closing.ts';
import { startsQuote } from './quoted-mail.ts';

/**
 * What the customer wrote in this message: without quoted mail, signature, code, links, addresses and
 * invisible characters. Works line by line on bounded pieces, so that its cost grows with the length only.
 */
export function ownWords(text: string): string {
  const lines = withoutFences(printable(text).split('\n'));
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const quote = startsQuote(lines, at);
    if (quote === 'rest' || isSignatureMark(line) || (kept.length > 0 && startsDisclaimer(line))) break;
    // An attribution above lines with `>`: the answer stands below them.
    if (quote !== undefined) at += quote - 1;
    else if (!isQuoted(line) && !isSentFrom(line) && !isCode(line)) kept.push(withoutAddresses(line));
  }
  return withoutClosing(kept).join('\n').trim();
}

function isQuoted(line: string): boolean {
  return /^\s{0,8}[>＞]/.test(line);
}

/** Drops what is invisible or piles up, and markup. Runs of marks go before NFC, which is slow on them. */
function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(\p{M}\p{M})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, (char) =>
      char === '\n' || char === '\u200d' ? char : char === '\t' ? '  ' : '',
    )
    .replace(/<\/?[a-z!][^<>\n]{0,300}>/gi, ' ');
}

function withoutFences(lines: readonly string[]): string[] {
  const fences = lines.flatMap((line, at) => (line.trimStart().startsWith('```') ? [at] : []));
  const isFenced = new Set<number>();
  for (let pair = 0; pair + 1 < fences.length; pair += 2) {
    for (let at = fences[pair] ?? 0; at <= (fences[pair + 1] ?? 0); at += 1) isFenced.add(at);
  }
  return lines.filter((_line, at) => !isFenced.has(at));
}

function withoutAddresses(line: string): string {
  if (!line.includes('@') && !line.includes('://') && !line.includes('www.')) return line;
  return line
    .split(' ')
    .map((word) => (isAddress(word) ? '…' : word))
    .join(' ');
}

function isAddress(word: string): boolean {
  return (
    word.includes('://') ||
    word.includes('www.') ||
    (word.includes('@') && word.lastIndexOf('.') > word.indexOf('@'))
  );
}
