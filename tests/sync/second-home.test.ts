import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import { outbox, thanksOf } from '../../utils/db/queries.ts';
import { discardRefused, undoThanks } from '../../utils/recognitions/take-back.ts';
import { pull } from '../../utils/sync/pull.ts';
import { pusher } from '../../utils/sync/push.ts';
import { id as idOf, outboxRow } from '../db/rows.ts';
import { newMemberDatabase, type Org, startOrg } from './org.ts';
import { problem, type Sender, startSender, timesKept } from './sender.ts';

const DAY = 86_400_000;

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
const keys = () => [...alice.home.rows.keys()];

/** The database is gone, as after an eviction; a new one is opened in its place. */
async function withoutDatabase(): Promise<Sender> {
  await alice.db.delete();
  const db = newMemberDatabase();
  return { ...alice, db, row: (id) => db.outbox.get(id) };
}

test('S21 a database that is lost loses no thanks: they come back, on screen too, and are sent', async () => {
  const id = await alice.saySure('Kept twice.');
  alice.line.fault = { kind: 'lose-before' };
  const lost = await withoutDatabase();
  await push(lost);
  expect(await lost.row(id)).toMatchObject({ state: 'queued', problem: { kind: 'unreachable' } });
  expect((await thanksOf(lost.db, 'sent')).map((row) => row.recognition.message)).toEqual(['Kept twice.']);
  alice.line.fault = undefined;
  await push(lost, { isAsked: true });
  await pull(alice.connection, lost.db);
  expect((await thanksOf(lost.db, 'sent')).filter((row) => row.id === id)).toHaveLength(1);
  expect(await timesKept(org, 'Kept twice.')).toBe(1);
  expect(keys()).toEqual([]);
});

test('S21 thanks that had arrived when the database was lost are not brought back', async () => {
  const id = await alice.saySure('It had arrived.');
  alice.line.fault = { kind: 'lose-after' };
  await push(alice);
  const lost = await withoutDatabase();
  await pull(alice.connection, lost.db);
  await push(lost);
  expect(await lost.row(id)).toBeUndefined();
  expect(alice.line.seen).toHaveLength(1);
  expect(keys()).toEqual([]);
});

test('S4 thanks that were taken back or thrown away never come back, wherever it was cut short', async () => {
  const undone = await alice.say('Taken back.');
  const discarded = await alice.saySure('Thrown away.');
  alice.line.fault = problem(422, 'recognition-refused');
  await push(alice);
  const copies = [...alice.home.rows.values()];
  expect(copies).toHaveLength(2);
  await undoThanks(alice, (await alice.row(undone))?.draftId ?? '');
  await discardRefused(alice, (await alice.row(discarded))?.draftId ?? '');
  expect(keys()).toEqual([]);
  // As if the second home had missed that.
  await alice.home.keep(copies);
  await push(alice, { isAsked: true });
  expect(await outbox(alice.db)).toEqual([]);
  expect(keys()).toEqual([]);
  expect(alice.line.seen).toHaveLength(1);
});

test('taking back works though the second home fails, and it is cleared later', async () => {
  const id = await alice.say('Taken back all the same.');
  const { draftId } = (await alice.row(id)) ?? { draftId: '' };
  const home = { ...alice.home, drop: () => Promise.reject(new Error('The disk failed')) };
  expect(await undoThanks({ db: alice.db, home }, draftId)).toBe('undone');
  expect(keys()).toEqual([id]);
  await push(alice);
  expect(keys()).toEqual([]);
  expect(await outbox(alice.db)).toEqual([]);
});

test('thanks that the second home missed are kept there by the next push', async () => {
  const id = await alice.say('Missed.');
  alice.home.rows.clear();
  await push(alice);
  expect(keys()).toEqual([id]);
});

test('thanks that are taken back while they are being kept again do not stay in the second home', async () => {
  const id = await alice.say('Taken back meanwhile.');
  const { draftId } = (await alice.row(id)) ?? { draftId: '' };
  alice.home.rows.clear();
  const home = {
    ...alice.home,
    keep: async (rows: Parameters<typeof alice.home.keep>[0]) => {
      await undoThanks(alice, draftId);
      await alice.home.keep(rows);
    },
  };
  await push({ ...alice, home });
  expect(keys()).toEqual([]);
});

test('what was kept while the member signed out does not stay', async () => {
  await alice.say('Signed out.');
  alice.home.rows.clear();
  const home = {
    ...alice.home,
    keep: async (rows: Parameters<typeof alice.home.keep>[0]) => {
      await new MemberDatabase(alice.db.name).delete();
      await alice.home.keep(rows);
    },
  };
  await expect(push({ ...alice, home })).rejects.toThrow('closed');
  expect(keys()).toEqual([]);
});

test('thanks of another member, or for another address, stay in the second home untouched', async () => {
  const { apiUrl, me } = alice.connection;
  const strangers = [
    outboxRow(1, { apiUrl }),
    outboxRow(2, { memberId: me.member.id, apiUrl: 'https://elsewhere.example' }),
  ];
  await alice.home.keep(strangers);
  await push(alice);
  expect(keys()).toEqual([idOf(1), idOf(2)]);
  expect(await outbox(alice.db)).toEqual([]);
});

test('a second home that cannot be read keeps nothing from being sent', async () => {
  await alice.saySure('Sent all the same.');
  const fails = () => Promise.reject(new Error('The disk failed'));
  await push({ ...alice, home: { keep: fails, drop: fails, all: fails } });
  expect(await timesKept(org, 'Sent all the same.')).toBe(1);
});

test('what became of an id is known for 30 days, and longer while the second home has a copy', async () => {
  const at = Date.now() - 31 * DAY;
  await alice.db.ended.bulkPut([
    { id: idOf(1), how: 'cancelled', at },
    { id: idOf(2), how: 'cancelled', at },
    { id: idOf(3), how: 'cancelled', at: at + 2 * DAY },
  ]);
  const { apiUrl, me } = alice.connection;
  await alice.home.keep([outboxRow(2, { apiUrl, memberId: me.member.id })]);
  await push(alice);
  expect((await alice.db.ended.toArray()).map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
  expect(await outbox(alice.db)).toEqual([]);
});

test('thanks that were sent and never pulled leave the outbox after a day', async () => {
  const id = await alice.saySure('Never pulled.');
  await push(alice);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DAY - 60_000 });
  await push(alice);
  expect((await alice.row(id))?.state).toBe('sent');
  vi.setSystemTime(Date.now() + 120_000);
  await push(alice);
  expect(await alice.row(id)).toBeUndefined();
  expect((await alice.shown(id))?.rev).toBeGreaterThan(0);
});
