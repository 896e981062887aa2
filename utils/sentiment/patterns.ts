import type { Token, Work } from './tokens.ts';

/**
 * Patterns that people can read and extend, one per phrase:
 *   `still (no|not)`      one of these words
 *   `(very)? good`        may be missing
 *   `for <num> <unit>`    a word of a class
 *   `thanks .. but`       up to four words between, in the same sentence
 *   `^ great`             at the start of a sentence
 *   `great $`             at the end of a sentence
 * Words are as tokens have them: lower case, no apostrophes, digits as 0. The longest pattern that begins at
 * a word is the one that counts.
 */
export interface Pattern<Name> {
  name: Name;
  parts: readonly Part[];
  /** What the second token has to be, where that is sure: most patterns are ruled out by it at once. */
  next: ReadonlySet<string> | undefined;
}

export interface Match<Name> {
  name: Name;
  /** Indices of the first and the last token. */
  from: number;
  to: number;
}

export type Classes = Readonly<Record<string, ReadonlySet<string>>>;

export interface PatternSet<Name> {
  byFirst: ReadonlyMap<string, readonly Pattern<Name>[]>;
}

type Part =
  | { kind: 'words'; words: ReadonlySet<string>; isOptional: boolean }
  | { kind: 'gap' }
  | { kind: 'start' }
  | { kind: 'end' };

const WIDEST_GAP = 4;

/** Throws on a pattern that is written wrongly: an unknown class, or no word to begin with. */
export function patternSet<Name extends string>(
  table: Readonly<Record<Name, string>>,
  classes: Classes,
): PatternSet<Name> {
  const byFirst = new Map<string, Pattern<Name>[]>();
  for (const name of namesOf(table)) {
    for (const line of table[name].split('\n')) {
      for (const text of line.split(' ; ').flatMap((pattern) => singleWords(pattern.trim()))) {
        if (text === '') continue;
        const parts = partsOf(text, classes);
        for (const word of firstWords(parts, text)) {
          const known = byFirst.get(word) ?? [];
          known.push({ name, parts, next: secondOf(parts) });
          byFirst.set(word, known);
        }
      }
    }
  }
  for (const known of byFirst.values()) known.sort((one, other) => other.parts.length - one.parts.length);
  return { byFirst };
}

function namesOf<Name extends string>(table: Readonly<Record<Name, string>>): Name[] {
  const names: Name[] = [];
  for (const name in table) names.push(name);
  return names;
}

/** "(nobody|no one) knows" as "(nobody) knows" and "no one knows": a part is one word. */
function singleWords(pattern: string): string[] {
  if (/\([^)]*\(/.test(pattern)) throw new Error(`The pattern "${pattern}" has brackets inside brackets.`);
  const group = /\(([^)]* [^)]*)\)(\??)/.exec(pattern);
  if (group === null) return [pattern];
  const [whole, inside = '', optional = ''] = group;
  const ways = inside.split('|').map((way) => way.trim());
  const single = ways.filter((way) => !way.includes(' '));
  const written = [
    ...(single.length > 0 ? [`(${single.join('|')})${optional}`] : optional ? [''] : []),
    ...ways.filter((way) => way.includes(' ')),
  ];
  return written.flatMap((way) => singleWords(pattern.replace(whole, () => way).trim()));
}

function partsOf(text: string, classes: Classes): Part[] {
  return text.split(/\s+/).map((piece): Part => {
    if (piece === '..') return { kind: 'gap' };
    if (piece === '^') return { kind: 'start' };
    if (piece === '$') return { kind: 'end' };
    const isOptional = piece.length > 1 && piece.endsWith('?');
    const inner = (isOptional ? piece.slice(0, -1) : piece).replace(/^\(|\)$/g, '');
    const words = inner.split('|').flatMap((word) => {
      if (!word.startsWith('<') || !word.endsWith('>') || word.length < 4) return [word];
      const known = classes[word.slice(1, -1)];
      return known === undefined ? [word] : [...known];
    });
    return { kind: 'words', words: new Set(words), isOptional };
  });
}

function secondOf(parts: readonly Part[]): ReadonlySet<string> | undefined {
  const [first, second] = parts[0]?.kind === 'start' ? parts.slice(1) : parts;
  if (first?.kind !== 'words' || first.isOptional) return undefined;
  return second?.kind === 'words' && !second.isOptional ? second.words : undefined;
}

function firstWords(parts: readonly Part[], text: string): Set<string> {
  const first = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'start') continue;
    if (part.kind !== 'words') break;
    for (const word of part.words) first.add(word);
    if (!part.isOptional) return first;
  }
  throw new Error(`The pattern "${text}" has no word to begin with.`);
}

/** Every match, at most one per pattern name and first word, in the order of the text. */
export function matchesOf<Name>(set: PatternSet<Name>, tokens: readonly Token[], work: Work): Match<Name>[] {
  const found: Match<Name>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = set.byFirst.get(tokens[at]?.text ?? '');
    if (candidates === undefined) continue;
    const begun = found.length;
    const second = tokens[at + 1]?.text ?? '';
    for (const { name, parts, next } of candidates) {
      work.steps += 1;
      if (next !== undefined && !next.has(second)) continue;
      const end = endOf(parts, 0, tokens, at, work);
      if (end === undefined || hasName(found, begun, name)) continue;
      found.push({ name, from: at, to: end - 1 });
    }
  }
  return found;
}

function hasName<Name>(found: readonly Match<Name>[], from: number, name: Name): boolean {
  for (let index = from; index < found.length; index += 1) if (found[index]?.name === name) return true;
  return false;
}

/** The token after the match, or `undefined`. */
function endOf(
  parts: readonly Part[],
  index: number,
  tokens: readonly Token[],
  at: number,
  work: Work,
): number | undefined {
  work.steps += 1;
  const part = parts[index];
  if (part === undefined) return at;
  if (part.kind === 'start') {
    return tokens[at]?.gap === 2 ? endOf(parts, index + 1, tokens, at, work) : undefined;
  }
  if (part.kind === 'end') {
    const next = tokens[at];
    return next === undefined || next.gap === 2 || next.kind === 'mark' || next.kind === 'emoji'
      ? at
      : undefined;
  }
  if (part.kind === 'gap') return endAfterGap(parts, index + 1, tokens, at, work);
  const token = tokens[at];
  if (
    token !== undefined &&
    part.words.has(token.text) &&
    (index === 0 || token.gap < 2 || isStart(parts, index))
  ) {
    const end = endOf(parts, index + 1, tokens, at + 1, work);
    if (end !== undefined) return end;
  }
  return part.isOptional ? endOf(parts, index + 1, tokens, at, work) : undefined;
}

function isStart(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1];
  return before === undefined || before.kind === 'start';
}

function endAfterGap(
  parts: readonly Part[],
  index: number,
  tokens: readonly Token[],
  at: number,
  work: Work,
): number | undefined {
  for (let skipped = 0; skipped <= WIDEST_GAP; skipped += 1) {
    const end = endOf(parts, index, tokens, at + skipped, work);
    if (end !== undefined) return end;
    if ((tokens[at + skipped]?.gap ?? 2) === 2) return undefined;
  }
  return undefined;
}
