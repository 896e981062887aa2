import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pushRow } from '../../utils/db/meta.ts';
import { outbox } from '../../utils/db/queries.ts';
import type { OutboxProblem } from '../../utils/db/rows.ts';
import { pusher } from '../../utils/sync/push.ts';
import { forgetFailures } from '../../utils/sync/settle.ts';
import type { Fault } from '../e2e/fault-proxy.ts';
import { type Org, startOrg } from './org.ts';
import { problem, type Sender, startSender, timesKept } from './sender.ts';

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
  vi.restoreAllMocks();
  await alice.stop();
});

const push = pusher();

type Refused = [number, Parameters<typeof problem>[1], OutboxProblem['kind']];
const FOR_GOOD: Refused[] = [
  [400, 'invalid-request', 'refused'],
  [403, 'not-permitted', 'not-permitted'],
  [404, 'not-found', 'refused'],
  [410, 'stale-id', 'stale-id'],
  [410, 'erased', 'erased'],
  [413, 'too-large', 'refused'],
  [415, 'not-json', 'refused'],
  [422, 'id-reused', 'id-reused'],
  [422, 'recognition-refused', 'refused'],
];

test.each(FOR_GOOD)('%i %s refuses thanks for good, and they stay to be seen', async (status, kind, why) => {
  const id = await alice.saySure('Refused.');
  alice.line.fault = problem(status, kind, { detail: 'In the words of the server.' });
  expect(await push(alice)).toBeUndefined();
  const row = await alice.row(id);
  expect(row).toMatchObject({ state: 'dead', lease: undefined });
  expect(row?.problem).toEqual({ kind: why, detail: 'In the words of the server.' });
  expect((await alice.shown(id))?.rev).toBe(0);
  await push(alice, { isAsked: true });
  expect(alice.line.seen).toHaveLength(1);
  expect([...alice.home.rows.keys()]).toEqual([id]);
});

type Waiting = [string, Fault, OutboxProblem['kind'], 'again' | 'held'];
const FOR_NOW: Waiting[] = [
  ['a connection that breaks', { kind: 'lose-before' }, 'unreachable', 'held'],
  ['somebody else’s page', { kind: 'portal' }, 'not-ours', 'held'],
  ['JSON of somebody else', { kind: 'answer', status: 200, body: { ok: true } }, 'not-ours', 'held'],
  ['503 with a time', problem(503, 'unavailable', {}, { 'retry-after': '1' }), 'busy', 'held'],
  ['429 without a time', problem(429, 'too-many-requests'), 'busy', 'held'],
  ['500', problem(500, 'internal'), 'server-error', 'again'],
  ['503 without a time', problem(503, 'unavailable'), 'server-error', 'again'],
  ['408', problem(408, 'internal'), 'server-error', 'again'],
  ['409', problem(409, 'internal'), 'server-error', 'again'],
  ['425', problem(425, 'internal'), 'server-error', 'again'],
];

test.each(FOR_NOW)('%s is tried again later, of itself', async (_what, fault, why, how) => {
  const id = await alice.saySure('Later.');
  await alice.saySure('The next.');
  alice.line.fault = fault;
  const nextAt = await push(alice);
  expect(await alice.row(id)).toMatchObject({ state: 'queued', attempts: 1, problem: { kind: why } });
  expect(alice.line.seen).toHaveLength(how === 'held' ? 1 : 2);
  expect(nextAt).toBeGreaterThan(Date.now() + 500);
});

test.each<[number, Parameters<typeof problem>[1], OutboxProblem['kind']]>([
  [401, 'not-signed-in', 'signed-out'],
  [400, 'schema-unsupported', 'outdated'],
])('%i %s holds everything, uses up no try and refuses nothing', async (status, kind, why) => {
  const id = await alice.saySure('With another token, or version.');
  await alice.saySure('And the next.');
  alice.line.fault = problem(status, kind);
  await push(alice);
  expect(await alice.row(id)).toMatchObject({ state: 'queued', attempts: 0, problem: { kind: why } });
  await push(alice);
  expect(alice.line.seen).toHaveLength(1);
  expect((await pushRow(alice.db)).failedAt).toEqual([]);
  alice.line.fault = undefined;
  await forgetFailures(alice.db);
  await push(alice);
  expect((await outbox(alice.db)).map(({ state }) => state)).toEqual(['sent', 'sent']);
});

test('a receipt for something else is not ours', async () => {
  const first = await alice.saySure('First.');
  await push(alice);
  const { recognition } = (await alice.shown(first)) ?? {};
  const second = await alice.saySure('Second.');
  alice.line.fault = { kind: 'answer', status: 200, body: { rev: 1, recognition }, headers: JSON_TYPE };
  await push(alice);
  expect(await alice.row(second)).toMatchObject({ state: 'queued', problem: { kind: 'not-ours' } });
});

test('the very receipt counts only with a status and a type of ours', async () => {
  const id = await alice.saySure('By the way of a portal.');
  const { recipientIds: _ids, ...content } = (await alice.row(id))?.body ?? { recipientIds: [] };
  const shown = await alice.shown(id);
  const body = { rev: 9, recognition: { ...shown?.recognition, ...content } };
  for (const fault of [
    { status: 203, headers: JSON_TYPE },
    { status: 200, headers: { 'Content-Type': 'text/html' } },
  ]) {
    alice.line.fault = { kind: 'answer', body, ...fault };
    await push(alice, { isAsked: true });
    expect(await alice.row(id)).toMatchObject({ state: 'queued', problem: { kind: 'not-ours' } });
  }
});

test('the details of errors say more than the detail of the whole', async () => {
  const id = await alice.saySure('To somebody who has left.');
  const detail = 'Somebody here is no member of this org.';
  const errors = [0, 1].map((at) => ({ pointer: `/recipientIds/${at}`, code: 'no-member', detail }));
  alice.line.fault = problem(422, 'recognition-refused', { detail: 'Cannot be kept.', errors });
  await push(alice);
  expect((await alice.row(id))?.problem?.detail).toBe(detail);
});

test('an org API that does not answer in time is one that cannot be reached', async () => {
  const id = await alice.saySure('In time.');
  alice.line.fault = { kind: 'hold-before' };
  // Twenty seconds, in a moment.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
    expect(time).toBe(20_000);
    const soon = new AbortController();
    setTimeout(() => soon.abort(new DOMException('Too late', 'TimeoutError')), 50);
    return soon.signal;
  });
  await push(alice);
  expect(await alice.row(id)).toMatchObject({ state: 'queued', problem: { kind: 'unreachable' } });
  expect(await timesKept(org, 'In time.')).toBe(0);
});

test('a member who may not be thanked is refused by the org API itself, with its reason', async () => {
  const id = await alice.saySure('To myself.');
  const row = await alice.row(id);
  if (!row) throw new Error('It is not there');
  const { member } = alice.connection.me;
  await alice.db.outbox.update(id, { body: { ...row.body, recipientIds: [member.id] } });
  await push(alice);
  const refused = await alice.row(id);
  expect(refused).toMatchObject({ state: 'dead', problem: { kind: 'refused' } });
  expect(refused?.problem?.detail).toMatch(/^Nobody can thank themselves/);
});

const JSON_TYPE = { 'Content-Type': 'application/json' };
