import { connection } from '../db/device-database.ts';
import type { WordWeightRow } from '../db/learned-rows.ts';
import { memberDatabase } from '../db/member-database.ts';

/** A word whose weight corrections moved. `weight` in logits, above zero towards positive. */
export type TaughtWord = Pick<WordWeightRow, 'word' | 'weight' | 'count'>;

/** Those that were moved farthest first. */
export async function taughtWords(): Promise<TaughtWord[]> {
  const row = await connection();
  if (!row) return [];
  const rows = await memberDatabase(row).wordWeights.toArray();
  return rows.sort(
    (one, other) => Math.abs(other.weight) - Math.abs(one.weight) || one.word.localeCompare(other.word),
  );
}

export async function forgetWord(word: string): Promise<void> {
  const row = await connection();
  if (row) await memberDatabase(row).wordWeights.delete(word);
}

/** What was said about single messages stays: it is about them, not about words. */
export async function forgetAllWords(): Promise<void> {
  const row = await connection();
  if (row) await memberDatabase(row).wordWeights.clear();
}
