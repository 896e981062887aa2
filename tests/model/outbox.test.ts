// Question: whatever happens between a click on Send and the org's table, does every click that was answered
// with "queued" end as exactly one of {kept by the org once, dead and shown, undone, discarded}; and is what must
// never happen (S1 to S5, S15 to S17, S21, S22, S24 and the lease) never seen on the way?
//
// How: histories of steps (`steps.ts`) are played (`world.ts`) with the code that ships: `sendThanks`,
// `take-back`, push, pull and drain on Dexie, against the real app of the org API on an embedded PostgreSQL. In
// between stands a network with faults in the place of `fetch`. Each tab and each run of the background has its
// own connection to the database and can be killed before, inside and after each of its effects (`life.ts`).
// After each step the ledger of what was said is held against what is shown and stored (`ledger.ts`), each
// request against what may be sent (`rules.ts`). In the end the weather is made good, the outbox comes to rest by
// pushes alone, and the ledger is held against the server's table.
//
// Limits: time is virtual, and stands still while a database works, so nothing is timed. IndexedDB is an
// implementation in memory: what a real disk, quota or browser does is for the tests in browsers, as are messages
// and alarms, which are played here. `sync.ts` is put together anew of its parts, since it needs a browser. One
// embedded database: what two servers do to each other is tested on PostgreSQL. Not promised, and so never
// played: both homes lost at once; a gateway that refuses what the server behind it has already kept. A clock that
// is set ahead before any background saw the thanks may cost them their undo time: nothing is left that could tell.
//
// A failure prints seed and path. By default the same histories are played each time, so that a red run says
// something about the change before it. Others, and more of them: SIDEKIND_MODEL_SEED=<any number>
// SIDEKIND_MODEL_RUNS=5000 vitest run … tests/model; SIDEKIND_MODEL_SHRINKS=no stops at the first failure as it is.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { PINNED } from './pinned.ts';
import { history, type Step } from './steps.ts';
import { World } from './world.ts';

const {
  SIDEKIND_MODEL_RUNS: runs = '60',
  SIDEKIND_MODEL_SEED: seed = '20261122',
  SIDEKIND_MODEL_SHRINKS: shrinks,
} = process.env;

/** What was wrong stands in the report itself. */
const SAID = { verbose: fc.VerbosityLevel.Verbose, includeErrorInReport: true };

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ memory: true });
});
afterAll(async () => await database.close());

async function live(steps: readonly Step[], chance: number): Promise<void> {
  const world = await World.start(database.db, chance);
  try {
    for (const step of steps) await world.play(step);
    await world.end();
  } finally {
    await world.stop();
  }
}

test.each(PINNED)('$what', async ({ steps, chance = 0 }) => {
  await fc.assert(fc.asyncProperty(fc.constant(steps), fc.constant(chance), live), { numRuns: 1, ...SAID });
});

test('S1 conservation: whatever happens, thanks arrive once, or stay visibly here, or were taken back', {
  timeout: Number(runs) * 6000 + 60_000,
}, async () => {
  await fc.assert(fc.asyncProperty(history, fc.integer(), live), {
    numRuns: Number(runs),
    ...SAID,
    endOnFailure: shrinks === 'no',
    // A failure is shown as small as it gets within this time.
    interruptAfterTimeLimit: Number(runs) * 5000,
    seed: Number(seed),
  });
});
