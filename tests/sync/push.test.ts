import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { thanksOf } from '../../utils/db/queries.ts';
import { undoThanks } from '../../utils/recognitions/take-back.ts';
import { pull } from '../../utils/sync/pull.ts';
import { pusher } from '../../utils/sync/push.ts';
import type { Fault } from '../e2e/fault-proxy.ts';
import { type Org, startOrg } from './org.ts';
import { type Sender, startSender, timesKept } from './sender.ts';

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

const push = pusher();
/** How often thanks came to the network, whatever became of them there. */
const puts = () => alice.line.seen.filter(({ method }) => method === 'PUT').length;
const fail = (fault: Fault | undefined) => {
  alice.line.fault = fault;
};

function clockSays(time: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
}

test('S1 conservation: what was sent is on the server once, and nowhere unsent', async () => {
  const id = await alice.saySure('Once and for all.');
  expect(await push(alice)).toBeUndefined();
  expect(await timesKept(org, 'Once and for all.')).toBe(1);
  expect(await alice.row(id)).toMatchObject({ state: 'sent', lease: undefined, problem: undefined });
  expect(await alice.shown(id)).toMatchObject({ relation: 'sent', recognition: { via: 'extension' } });
  expect((await alice.shown(id))?.rev).toBeGreaterThan(0);
  expect(alice.home.rows.size).toBe(0);
  expect(await alice.db.ended.get(id)).toMatchObject({ how: 'sent' });
});

test('S15 no flicker: own thanks are on screen once, from the click to the server’s copy', async () => {
  await pull(alice.connection, alice.db);
  const id = await alice.saySure('Always there.');
  const onScreen = async () => (await thanksOf(alice.db, 'sent')).filter((row) => row.id === id).length;
  expect(await onScreen()).toBe(1);
  await push(alice);
  expect(await onScreen()).toBe(1);
  await pull(alice.connection, alice.db);
  expect(await onScreen()).toBe(1);
  expect(await alice.row(id)).toBeUndefined();
});

test('S2 at most once: an answer that was lost is asked for again under the same id', async () => {
  const id = await alice.saySure('The answer is lost.');
  fail({ kind: 'lose-after' });
  await push(alice);
  expect(await alice.row(id)).toMatchObject({
    state: 'queued',
    attempts: 1,
    problem: { kind: 'unreachable' },
  });
  fail(undefined);
  await push(alice, { isAsked: true });
  expect((await alice.row(id))?.state).toBe('sent');
  expect(await timesKept(org, 'The answer is lost.')).toBe(1);
});

test('a pull that brings thanks whose answer was lost ends them: they need not be sent again', async () => {
  const id = await alice.saySure('The pull brings it.');
  fail({ kind: 'lose-after' });
  await push(alice);
  await pull(alice.connection, alice.db);
  expect(await alice.row(id)).toBeUndefined();
  expect(await alice.db.ended.get(id)).toMatchObject({ how: 'sent' });
  await push(alice, { isAsked: true });
  expect(puts()).toBe(1);
  expect(alice.home.rows.size).toBe(0);
});

test.each(['hold-before', 'hold-after'] as const)(
  'S4 kill anywhere: a background that dies during the request (%s) leaves it to the next one',
  async (kind) => {
    const id = await alice.saySure(`It dies, ${kind}.`);
    fail({ kind });
    void push(alice).catch(() => {});
    await expect.poll(puts).toBe(1);
    fail(undefined);
    const next = pusher();
    const nextAt = await next(alice);
    expect((await alice.row(id))?.state).toBe('sending');
    expect(puts()).toBe(1);
    clockSays((nextAt ?? 0) + 1);
    await next(alice);
    expect((await alice.row(id))?.state).toBe('sent');
    expect(await timesKept(org, `It dies, ${kind}.`)).toBe(1);
  },
);

test('S4 kill anywhere: between the second home and the database, thanks are still in one of them', async () => {
  const id = await alice.saySure('It dies in between.');
  const dropped = vi.fn<() => Promise<void>>(() => new Promise<void>(() => {}));
  void push({ ...alice, home: { ...alice.home, drop: dropped } });
  await expect.poll(() => dropped.mock.calls.length).toBe(1);
  expect((await alice.row(id))?.state).toBe('sending');
  clockSays(Date.now() + 61_000);
  await pusher()(alice);
  expect((await alice.row(id))?.state).toBe('sent');
  expect(await timesKept(org, 'It dies in between.')).toBe(1);
});

test.each(['keeps', 'refuses'])(
  'a late answer that %s thanks settles nothing that somebody else holds by now',
  async (what) => {
    const id = await alice.saySure(`Held by another, who ${what} it.`);
    const row = await alice.row(id);
    const recipientIds = [alice.connection.me.member.id];
    if (row && what === 'refuses') await alice.db.outbox.put({ ...row, body: { ...row.body, recipientIds } });
    fail({ kind: 'hold-before' });
    const late = push(alice);
    await expect.poll(puts).toBe(1);
    const lease = { owner: 'another', until: Date.now() + 60_000 };
    await alice.db.outbox.update(id, { lease });
    fail(undefined);
    alice.line.release();
    await late;
    expect(await alice.row(id)).toMatchObject({ state: 'sending', lease });
  },
);

test('S24 two at once: one of them sends it', async () => {
  await alice.saySure('Two at once.');
  await Promise.all([push(alice), pusher()(alice)]);
  expect(puts()).toBe(1);
  expect(await timesKept(org, 'Two at once.')).toBe(1);
});

test('S5 binding: thanks go to no other org API and in nobody else’s name, and are not lost', async () => {
  const elsewhere = await alice.saySure('For another address.');
  const another = await alice.saySure('By another member.');
  await alice.db.outbox.update(elsewhere, { apiUrl: 'https://elsewhere.example' });
  await alice.db.outbox.update(another, { memberId: '01936f00-0000-7000-8000-000000000009' });
  await push(alice, { isAsked: true });
  expect(puts()).toBe(0);
  for (const id of [elsewhere, another])
    expect(await alice.row(id)).toMatchObject({ state: 'dead', problem: { kind: 'other-address' } });
});

test('thanks are not sent while they can be undone, whoever asks', async () => {
  const id = await alice.say('Not yet.');
  const nextAt = await push(alice, { isAsked: true });
  expect(puts()).toBe(0);
  expect(Math.abs((nextAt ?? 0) - ((await alice.row(id))?.notBefore ?? 0))).toBeLessThan(50);
  const { draftId } = (await alice.row(id)) ?? { draftId: '' };
  expect(await undoThanks(alice, draftId)).toBe('undone');
  clockSays(Date.now() + 20_000);
  expect(await push(alice)).toBeUndefined();
  expect(puts()).toBe(0);
  expect(alice.home.rows.size).toBe(0);
});
