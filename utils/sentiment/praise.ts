import type { LanguageParts } from './language-parts.ts';
import type { Token } from './tokens.ts';

interface Praised {
  name: string;
  /** The praise and the name: offsets into the text. */
  start: number;
  end: number;
}

/** How far from a name its praise may stand. */
const REACH = 7;

/** People whom the text praises by name: a capitalised word that is no known other word, near praise. */
export function praisedNames(
  text: string,
  tokens: readonly Token[],
  shares: Float64Array,
  parts: LanguageParts,
): Praised[] {
  if (shares.reduce((sum, share) => sum + share, 0) <= 0) return [];
  const found: Praised[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || !isName(text, first, at, tokens, parts)) continue;
    const second = tokens[at + 1];
    const hasFamilyName =
      second !== undefined && second.gap === 0 && isName(text, second, at + 1, tokens, parts);
    const last = hasFamilyName ? second : first;
    const praise = praiseNear(tokens, at, hasFamilyName ? at + 1 : at, parts);
    if (praise !== undefined) {
      found.push({
        name: text.slice(first.start, last.end),
        start: Math.min(praise.start, first.start),
        end: Math.max(praise.end, last.end),
      });
    }
    if (hasFamilyName) at += 1;
  }
  return found;
}

function isName(
  text: string,
  token: Token,
  at: number,
  tokens: readonly Token[],
  parts: LanguageParts,
): boolean {
  if (token.kind !== 'word' || token.isShouted || token.text.length < 2) return false;
  if (text.charCodeAt(token.start) > 96 && text.charCodeAt(token.start) < 0xc0) return false;
  const written = text.slice(token.start, token.end);
  if (!/^\p{Lu}[\p{Ll}'’-]+$/u.test(written) || parts.notNames.has(token.text)) return false;
  if (parts.lexicon.has(token.text) || parts.praise.has(token.text)) return false;
  // The first word of a sentence is written large anyway: there it needs a verb of doing after it.
  if (token.gap < 2) return true;
  const next = tokens[at + 1]?.text ?? '';
  return parts.nameVerbs.has(next) || next === 'and';
}

function praiseNear(
  tokens: readonly Token[],
  from: number,
  to: number,
  parts: LanguageParts,
): Token | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    if ((tokens[at + 1]?.gap ?? 0) === 2 || token === undefined) break;
    if (parts.praise.has(token.text) && !isNegated(tokens, at, parts)) return token;
  }
  for (let at = to + 1; at <= Math.min(tokens.length - 1, to + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap === 2 || parts.butWords.has(token.text)) break;
    if (parts.praise.has(token.text) && !isNegated(tokens, at, parts)) return token;
  }
  return undefined;
}

function isNegated(tokens: readonly Token[], at: number, parts: LanguageParts): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ text }) => parts.negators.has(text));
}
