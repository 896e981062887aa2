import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { type Send, type Step, send, type TakeBack, undo, type Wake, wait, wake } from './steps.ts';
import { World } from './world.ts';

// Every point of one send, one undo and one push is known: before and after each transaction, each call of the
// second home and each request, and after each single write. Nothing is left to chance here: one after another,
// each is where everything ends. What must hold is what holds in every history: see `outbox.test.ts`.

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
});
afterAll(async () => await database.close());

const both: Send = { ...send, to: 'both', isPrivate: true, wakes: false };

/** What is killed, what comes before it, and at least how many points it has. */
const DEEDS: { what: string; before: Step[]; deed: Send | TakeBack | Wake; least: number }[] = [
  { what: 'a send', before: [], deed: { ...send, wakes: false }, least: 7 },
  { what: 'a send that makes two of one', before: [], deed: both, least: 7 },
  { what: 'an undo', before: [both, wait(3)], deed: undo, least: 10 },
  {
    what: 'a push, and a pull beside it',
    before: [{ ...send, wakes: false }, wait(11)],
    deed: wake,
    least: 25,
  },
  {
    what: 'a push that is refused',
    before: [{ do: 'leave' }, { ...send, to: 'Cleo', wakes: false }, wait(11)],
    deed: wake,
    least: 20,
  },
  {
    what: 'the discarding of what was refused',
    before: [{ do: 'leave' }, { ...send, to: 'Cleo' }, wait(11)],
    deed: { ...undo, do: 'discard' },
    least: 6,
  },
  {
    what: 'the editing of what was refused',
    before: [{ do: 'leave' }, { ...send, to: 'Cleo' }, wait(11)],
    deed: { ...undo, do: 'edit' },
    least: 8,
  },
];

/** Played until the deed is done; answers how many points that had. */
async function play(before: Step[], deed: Step, after: Step[]): Promise<number> {
  const world = await World.start(database.db);
  try {
    for (const step of before) await world.play(step);
    const points = await world.pointsOf(deed);
    for (const step of after) await world.play(step);
    await world.end();
    return points;
  } finally {
    await world.stop();
  }
}

describe.each(DEEDS)('S4 kill anywhere: $what', ({ before, deed, least }) => {
  test.each([
    ['goes on with the next run', []],
    ['goes on though the database is lost as well', [wake, { do: 'erase' }] satisfies Step[]],
  ])('%s', { timeout: 120_000 }, async (_what, after) => {
    const points = await play(before, deed, []);
    expect(points).toBeGreaterThanOrEqual(least);
    for (let at = 1; at <= points; at += 1) {
      await play(before, { ...deed, fate: { at, how: 'die' } }, after).catch((cause: unknown) => {
        throw new Error(`Killed at point ${at} of ${points}: ${String(cause)}`, { cause });
      });
    }
  });
});
