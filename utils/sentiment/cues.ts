import type { LanguageEngine } from './engine.ts';
import type { JudgedUnit } from './judge.ts';
import { matchesOf } from './patterns.ts';
import { praisedNames } from './praise.ts';
import type { Work } from './tokens.ts';

/**
 * A plain fact that a message states, never a mark for its writer. The first three tell how hard it was to
 * get help.
 */
export type CueKind =
  | 'asked-again'
  | 'still-waiting'
  | 'was-promised'
  | 'solved'
  | 'wants-person'
  | 'may-leave'
  | 'vulnerable';

export interface Cue {
  kind: CueKind | 'praise';
  messageId: string;
  /** The customer's own words, as written. */
  words: string;
  /** The sentence they stand in. */
  sentence: string;
  /** Whom the customer praises, for `praise`. */
  name?: string;
}

/** What one message states; each kind at most once. */
export function cuesIn(
  messageId: string,
  units: readonly JudgedUnit[],
  { parts }: LanguageEngine,
  work: Work,
): Cue[] {
  const cues: Cue[] = [];
  for (const { text, tokens, shares } of units) {
    for (const { name: kind, from, to } of matchesOf(parts.cues, tokens, work)) {
      if (cues.some((cue) => cue.kind === kind)) continue;
      cues.push({ kind, messageId, ...quoted(text, tokens[from]?.start ?? 0, tokens[to]?.end ?? 0) });
    }
    for (const { name, start, end } of praisedNames(text, tokens, shares, parts)) {
      if (cues.some((cue) => cue.kind === 'praise' && cue.name === name)) continue;
      cues.push({ kind: 'praise', messageId, ...quoted(text, start, end), name });
    }
  }
  return cues;
}

function quoted(text: string, start: number, end: number): Pick<Cue, 'words' | 'sentence'> {
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)), -1);
  const ends = ['. ', '! ', '? ', '\n'].map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  const after = ends.length === 0 ? text.length : Math.min(...ends) + 1;
  return { words: text.slice(start, end), sentence: text.slice(before + 1, after).trim() };
}
