import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { statusRow } from '../../utils/db/meta.ts';
import { outbox } from '../../utils/db/queries.ts';
import { pull } from '../../utils/sync/pull.ts';
import { pusher } from '../../utils/sync/push.ts';
import type { Fault } from '../e2e/fault-proxy.ts';
import { type Org, startOrg } from './org.ts';
import { problem, type Sender, startSender, timesKept } from './sender.ts';

const HOUR = 3_600_000;

let org: Org;
let alice: Sender;
beforeAll(async () => {
  org = await startOrg();
});
afterAll(async () => await org.close());
beforeEach(async () => {
  alice = await startSender(org);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await alice.stop();
});

const push = pusher();
/** How often thanks came to the network, whatever became of them there. */
const puts = () => alice.line.seen.filter(({ method }) => method === 'PUT').length;
const fail = (fault: Fault | undefined) => {
  alice.line.fault = fault;
};

function clockSays(time: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
}

test('S6 nobody waits behind thanks that are refused, or that the server fails on', async () => {
  const bad: string[] = [];
  for (const one of ['1', '2', '3']) bad.push(await alice.saySure(`The server fails on ${one}.`));
  const good = await alice.saySure('Nobody keeps these back.');
  alice.line.aim = (_method, path) => bad.some((id) => path.includes(id));
  fail(problem(500, 'internal'));
  const nextAt = await push(alice);
  expect(puts()).toBe(3);
  clockSays(nextAt ?? 0);
  await push(alice);
  expect((await alice.row(good))?.state).toBe('sent');
});

const LOST: Fault = { kind: 'lose-before' };
test.each([
  { what: 'cannot be reached', fault: LOST },
  { what: 'breaks off, with the shortest waits that the lot can give,', fault: LOST, lot: 0 },
  { what: 'fails', fault: problem(500, 'internal') },
  { what: 'is somebody else', fault: { kind: 'portal' } satisfies Fault },
])('S16 back-off: an org API that $what is tried at most twelve times an hour', async ({ fault, lot }) => {
  if (lot !== undefined) vi.spyOn(Math, 'random').mockReturnValue(lot);
  for (const number of [1, 2, 3, 4, 5]) await alice.saySure(`It is down, ${number}.`);
  fail(fault);
  const from = Date.now();
  for (let at: number | undefined = from; at !== undefined && at < from + HOUR; at = await push(alice)) {
    clockSays(Math.max(at, Date.now()));
    await push(alice);
    // A browser that asks all the time makes no difference.
    await push(alice);
  }
  expect(puts()).toBeGreaterThan(4);
  expect(puts()).toBeLessThanOrEqual(12);
  fail(undefined);
  clockSays(from + 2 * HOUR);
  for (let at: number | undefined = 0; at !== undefined; at = await push(alice)) clockSays(at || Date.now());
  expect((await outbox(alice.db)).map(({ state }) => state)).toEqual(Array(5).fill('sent'));
});

test('S17 throttle: nothing of ours reaches a server before the time that it named', async () => {
  await alice.saySure('Later, please.');
  alice.line.aim = () => true;
  fail(problem(429, 'too-many-requests', {}, { 'retry-after': '120' }));
  const askedAt = Date.now();
  const nextAt = (await push(alice)) ?? 0;
  expect(nextAt - askedAt).toBeGreaterThanOrEqual(120_000);
  await push(alice, { isAsked: true });
  await pull(alice.connection, alice.db);
  expect(alice.line.seen).toHaveLength(1);
  fail(undefined);
  clockSays(nextAt + 1);
  await push(alice);
  expect(await timesKept(org, 'Later, please.')).toBe(1);
});

test('S17 throttle: a pull that was under way and succeeds does not lift the pause', async () => {
  await alice.saySure('Pulled meanwhile.');
  alice.line.aim = (method) => method === 'GET';
  fail({ kind: 'hold-after' });
  const pulled = pull(alice.connection, alice.db);
  await expect.poll(() => alice.line.seen.length).toBe(1);
  alice.line.aim = (method) => method === 'PUT';
  fail(problem(503, 'unavailable', {}, { 'retry-after': '60' }));
  await push(alice);
  alice.line.release();
  await pulled;
  expect((await statusRow(alice.db)).state).toBe('up-to-date');
  await push(alice, { isAsked: true });
  expect(puts()).toBe(1);
});

test('S20 quota: a disk that is full gives up customers that were looked up, not what was sent', async () => {
  const id = await alice.saySure('On a full disk.');
  await alice.db.customers.bulkPut(
    ['a', 'b'].map((customerKey) => ({
      customerKey,
      customer: null,
      etag: undefined,
      fetchedAt: 1,
      usedAt: 1,
    })),
  );
  alice.db.ended.hook('creating', function creating() {
    alice.db.ended.hook('creating').unsubscribe(creating);
    throw new DOMException('Full', 'QuotaExceededError');
  });
  await push(alice);
  expect((await alice.row(id))?.state).toBe('sent');
  expect(await alice.db.customers.count()).toBe(1);
});
