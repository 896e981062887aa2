import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { metaRow } from '../../utils/db/meta.ts';
import { noteUndoable } from '../../utils/sync/outbox-plan.ts';
import { pull } from '../../utils/sync/pull.ts';
import { pusher } from '../../utils/sync/push.ts';
import { outboxRow } from '../db/rows.ts';
import { type Org, startOrg } from './org.ts';
import { type Sender, startSender } from './sender.ts';

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
  await alice.stop();
});

function clockJumps(by: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
}

test('S22 clock: one that jumps ahead sends nothing that a person can still undo', async () => {
  const push = pusher();
  const id = await alice.say('Still to be undone.');
  await push(alice);
  clockJumps(48 * HOUR);
  const nextAt = (await push(alice, { isAsked: true })) ?? 0;
  expect(alice.line.seen).toEqual([]);
  expect(nextAt - Date.now()).toBeGreaterThan(5_000);
  expect(nextAt - Date.now()).toBeLessThanOrEqual(10_000);
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_000);
  await push(alice);
  vi.restoreAllMocks();
  expect((await alice.row(id))?.state).toBe('sent');
});

test('S22 clock: one that is set back makes nobody wait longer than they would have', async () => {
  const id = await alice.say('Set back.');
  const push = pusher();
  clockJumps(-48 * HOUR);
  const nextAt = (await push(alice)) ?? 0;
  expect(nextAt - Date.now()).toBeLessThanOrEqual(10_000);
  alice.line.fault = { kind: 'lose-before' };
  const later = pusher();
  clockJumps(10_001);
  await later(alice);
  expect((await alice.row(id))?.problem?.kind).toBe('unreachable');
  clockJumps(-48 * HOUR);
  const again = (await later(alice)) ?? 0;
  expect(again - Date.now()).toBeLessThanOrEqual(HOUR / 2);
});

test('S22 clock: a lease from a time that never was holds nothing', async () => {
  const id = await alice.saySure('Held for ever.');
  const lease = { owner: 'gone', until: Date.now() + 48 * HOUR };
  await alice.db.outbox.update(id, { state: 'sending', lease });
  await pusher()(alice);
  expect((await alice.row(id))?.state).toBe('sent');
});

test('thanks that nobody waits for are forgotten', () => {
  const now = Date.now();
  const undoOver = new Map<string, number>();
  const row = outboxRow(1, { notBefore: now + 5000 });
  noteUndoable(undoOver, { rows: [row], now, elapsed: 100 });
  noteUndoable(undoOver, { rows: [row], now: now + 2000, elapsed: 200 });
  expect([...undoOver.values()]).toEqual([5100]);
  noteUndoable(undoOver, { rows: [], now, elapsed: 300 });
  expect(undoOver.size).toBe(0);
});

test('how far the clock is off is learnt from the org API, and thanks are dated by it', async () => {
  const { createdAt } = (await alice.db.outbox.get(await alice.say('Right.')))?.body ?? { createdAt: '' };
  expect(Math.abs(Date.parse(createdAt) - Date.now())).toBeLessThan(5000);
  alice.line.aim = () => true;
  const date = new Date(Date.now() + 2 * HOUR).toUTCString();
  const type = 'tag:sidekind,2026:problem/internal';
  const body = { type, title: 'Something went wrong', status: 500 };
  alice.line.fault = { kind: 'answer', status: 500, headers: { Date: date }, body };
  await pull(alice.connection, alice.db);
  expect((await metaRow(alice.db, 'clock'))?.behind).toBeGreaterThan(2 * HOUR - 5000);
  const ahead = (await alice.db.outbox.get(await alice.say('Dated right.')))?.body.createdAt ?? '';
  expect(Date.parse(ahead) - Date.now()).toBeGreaterThan(2 * HOUR - 5000);
  alice.line.fault = undefined;
  await pull(alice.connection, alice.db);
  expect(Math.abs((await metaRow(alice.db, 'clock'))?.behind ?? HOUR)).toBeLessThan(5000);
});
