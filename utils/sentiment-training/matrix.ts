import { emptyFeatures } from '../sentiment/feature-list.ts';
import { featurise, negatedTokens } from '../sentiment/features.ts';
import { HASH_BITS } from '../sentiment/hash.ts';
import type { LanguageParts } from '../sentiment/language-parts.ts';
import { ownWords } from '../sentiment/own-words.ts';
import { tokensOf } from '../sentiment/tokens.ts';
import type { Example } from './examples.ts';

/** Examples as rows of numbered columns with values. */
export interface Matrix {
  /** Where each row begins; one more than there are rows. */
  rowStarts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
}

/** Which feature each column stands for. Ids from 2^27 on are the lexicon's bins. */
export interface Columns {
  ids: number[];
  /** Rows that have it. */
  counts: number[];
  indexOf: Map<number, number>;
}

/** Half points of valence, negated or not: features only while training, folded into words afterwards. */
export function binOf(valence: number, isNegated: boolean): number {
  return 2 ** HASH_BITS + Math.round(valence * 2) + 16 + (isNegated ? 64 : 0);
}

export interface Raw {
  rowStarts: number[];
  ids: number[];
  values: number[];
}

export function rawRows(
  examples: readonly Example[],
  parts: LanguageParts,
  valences: ReadonlyMap<string, number>,
): Raw {
  const raw: Raw = { rowStarts: [0], ids: [], values: [] };
  const features = emptyFeatures();
  const seen = new Map<number, number>();
  for (const { text } of examples) {
    const tokens = tokensOf(ownWords(text));
    featurise(tokens, parts, features);
    seen.clear();
    for (let at = 0; at < features.count; at += 1) {
      const id = features.ids[at] ?? 0;
      seen.set(id, (seen.get(id) ?? 0) + (features.values[at] ?? 0));
    }
    const negated = negatedTokens(tokens, parts);
    const share = 1 / Math.sqrt(Math.max(1, tokens.length));
    for (const [at, token] of tokens.entries()) {
      const valence = valences.get(token.text);
      if (valence === undefined) continue;
      const id = binOf(valence, negated[at] === 1);
      seen.set(id, (seen.get(id) ?? 0) + share);
    }
    for (const [id, value] of seen) {
      raw.ids.push(id);
      raw.values.push(value);
    }
    raw.rowStarts.push(raw.ids.length);
  }
  return raw;
}

/** Columns for every feature that at least `fewest` rows have. */
export function columnsOf(raw: Raw, fewest: number, isWanted: (id: number) => boolean = () => true): Columns {
  const counts = new Map<number, number>();
  for (const id of raw.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const columns: Columns = { ids: [], counts: [], indexOf: new Map() };
  for (const [id, count] of counts) {
    if (count < fewest || !isWanted(id)) continue;
    columns.indexOf.set(id, columns.ids.length);
    columns.ids.push(id);
    columns.counts.push(count);
  }
  return columns;
}

export function matrixOf(raw: Raw, columns: Columns): Matrix {
  const rows = raw.rowStarts.length - 1;
  const rowStarts = new Int32Array(rows + 1);
  const indices = new Int32Array(raw.ids.length);
  const values = new Float32Array(raw.ids.length);
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let at = raw.rowStarts[row] ?? 0; at < (raw.rowStarts[row + 1] ?? 0); at += 1) {
      const column = columns.indexOf.get(raw.ids[at] ?? 0);
      if (column === undefined) continue;
      indices[end] = column;
      values[end] = raw.values[at] ?? 0;
      end += 1;
    }
    rowStarts[row + 1] = end;
  }
  return { rowStarts, columns: indices.slice(0, end), values: values.slice(0, end) };
}
