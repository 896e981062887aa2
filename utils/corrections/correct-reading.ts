import type { DisagreementRow, WordWeightRow } from '../db/learned-rows.ts';
import type { MemberDatabase } from '../db/member-database.ts';
import type { MessageReading } from '../sentiment/reading.ts';
import type { Said } from '../sentiment/said.ts';
import { correctionOf, movedBy, type WordWeights } from '../sentiment/word-weights.ts';

export interface Correction {
  /** Made by `keyedHash` from the ticket key and the message id. */
  key: string;
  /** `undefined` takes back what was said. */
  said: Said | undefined;
  /** The message as it is read without anything learned. */
  reading: MessageReading;
  /** Of everybody on the ticket: no word of them is kept. */
  names: readonly string[];
}

/**
 * Remembers what a message really sounds like and moves the weights of its words, taking back what was said of
 * it before: all of it or nothing. `now` in milliseconds since 1970.
 */
export async function correctReading(
  db: MemberDatabase,
  { key, said, reading, names }: Correction,
  now = Date.now(),
): Promise<void> {
  await db.transaction('rw', [db.disagreements, db.wordWeights], async () => {
    const before = await db.disagreements.get(key);
    if (before?.label === said) return;
    const undone = before ? correctionOf(reading, before.label, names) : new Map<string, number>();
    const done = said ? correctionOf(reading, said, names) : new Map<string, number>();
    for (const word of new Set([...undone.keys(), ...done.keys()])) {
      const row = await db.wordWeights.get(word);
      const next = withoutAndWith(row, word, undone.get(word), done.get(word), now);
      if (next === undefined) await db.wordWeights.delete(word);
      else await db.wordWeights.put(next);
    }
    if (said === undefined) await db.disagreements.delete(key);
    else await db.disagreements.put({ key, label: said, at: now });
  });
}

/** A word that no correction speaks for any more is forgotten. */
function withoutAndWith(
  row: WordWeightRow | undefined,
  word: string,
  undone: number | undefined,
  done: number | undefined,
  now: number,
): WordWeightRow | undefined {
  let { weight, count } = row ?? { weight: 0, count: 0 };
  // What was forgotten in between cannot be taken back.
  if (undone !== undefined && count > 0) {
    weight = movedBy(weight, -undone);
    count -= 1;
  }
  if (count === 0) weight = 0;
  if (done !== undefined) {
    weight = movedBy(weight, done);
    count += 1;
  }
  return count === 0 ? undefined : { word, weight, count, at: now };
}

/** In the order of `keys`; `undefined` where nothing was said. */
export async function saidOf(
  db: MemberDatabase,
  keys: readonly string[],
): Promise<(DisagreementRow | undefined)[]> {
  return await db.disagreements.bulkGet([...keys]);
}

export async function wordWeights(db: MemberDatabase): Promise<WordWeights> {
  const rows = await db.wordWeights.toArray();
  return new Map(rows.map(({ word, weight }) => [word, weight]));
}
