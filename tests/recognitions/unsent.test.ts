import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { connection, saveConnection } from '../../utils/db/device-database.ts';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { pushRow } from '../../utils/db/meta.ts';
import { eraseDatabases } from '../../utils/db/stored-here.ts';
import { signOut } from '../../utils/recognitions/sign-out.ts';
import { textOf, unsentThanks } from '../../utils/recognitions/unsent.ts';
import { connect } from '../../utils/sync/connect.ts';
import { pusher } from '../../utils/sync/push.ts';
import { id, outboxRow } from '../db/rows.ts';
import { memoryHome } from '../sync/memory-home.ts';
import { type Org, startOrg } from '../sync/org.ts';

let org: Org;
beforeAll(async () => {
  org = await startOrg();
});
afterAll(async () => await org.close());
beforeEach(async () => {
  await saveConnection(await org.connect('alice'));
});
afterEach(async () => await eraseDatabases());

/** Thanks of whoever is signed in, in their database. */
async function unsent(number: number, change: Parameters<typeof outboxRow>[1] = {}) {
  const row = await connection();
  if (!row) throw new Error('Nobody is signed in');
  const { apiUrl, me } = row;
  const made = outboxRow(number, { apiUrl, memberId: me.member.id, ...change });
  await memberDatabase(row).outbox.put(made);
  return made;
}

test('private thanks to several are unsent as the one thing that was written', async () => {
  const refused = { kind: 'refused' as const, detail: 'They have left.' };
  await unsent(1, { draftId: id(70), recipients: [{ id: id(80), name: 'Ken' }] });
  await unsent(2, {
    draftId: id(70),
    recipients: [{ id: id(81), name: 'Mira' }],
    state: 'dead',
    problem: refused,
  });
  await unsent(3, { draftId: id(71), state: 'sent' });
  await unsent(4, { draftId: id(72) });
  const [first, second, ...rest] = await unsentThanks();
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ draftId: id(70), state: 'dead', problem: refused });
  expect(second).toMatchObject({ draftId: id(72), state: 'queued', problem: undefined });
  expect(textOf(first ?? { rows: [] })).toBe('Ken, Mira\n\nThanks, number 1');
});

test('the text to copy has the customer’s words, and whose they are', async () => {
  const { body } = await unsent(1);
  const quote = { text: 'Nobody ever called me back before.', by: 'Maria' };
  const made = await unsent(1, { body: { ...body, quote } });
  expect(textOf({ rows: [made] })).toBe(
    'Mira\n\nThanks, number 1\n\n“Nobody ever called me back before.” (Maria)',
  );
});

test('with nobody signed in nothing is unsent', async () => {
  await eraseDatabases();
  expect(await unsentThanks()).toEqual([]);
});

test('S12 signing out leaves nothing in the second home either, but what is another’s', async () => {
  const home = memoryHome();
  await home.keep([await unsent(1), await unsent(2, { apiUrl: 'https://elsewhere.example' }), outboxRow(3)]);
  await signOut(home);
  expect(await connection()).toBeUndefined();
  expect([...home.rows.keys()]).toEqual([id(2), id(3)]);
});

test('S5 connecting as somebody else is refused as long as thanks are unsent, and nothing is changed', async () => {
  const { token } = org.org.members.ken;
  await unsent(1, { state: 'dead' });
  expect(await connect(org.serving.url, token)).toEqual({ ok: false, reason: 'unsent' });
  expect((await connection())?.me.member.name).toBe('Alice Nguyen');
  expect(await unsentThanks()).toHaveLength(1);
  await unsent(1, { state: 'sent' });
  expect(await connect(org.serving.url, token)).toMatchObject({ ok: true });
  expect((await connection())?.me.member.name).toBe('Ken Adeyemi');
});

test('S5 neither may the same member go to another address then', async () => {
  const alice = await connection();
  if (!alice) throw new Error('Nobody is signed in');
  await saveConnection({ ...alice, apiUrl: 'https://elsewhere.example' });
  await unsent(1);
  expect(await connect(org.serving.url, alice.token)).toEqual({ ok: false, reason: 'unsent' });
});

test('the same member with a new token finds everything as it was, and it is sent at once', async () => {
  const alice = await connection();
  if (!alice) throw new Error('Nobody is signed in');
  const db = memberDatabase(alice);
  const where = { db, home: memoryHome(), connection: alice };
  const { body } = await unsent(1);
  await db.outbox.clear();
  await unsent(1, { id: v7(), body: { ...body, recipientIds: [org.org.members.ken.id] } });
  const push = pusher();
  await push({ ...where, connection: { ...alice, token: 'skt_expired' } });
  expect((await unsentThanks())[0]?.problem?.kind).toBe('signed-out');
  expect((await pushRow(db)).nextAttemptAt).toBeGreaterThan(Date.now());
  expect(await connect(org.serving.url, alice.token)).toMatchObject({ ok: true });
  await push(where);
  expect(await unsentThanks()).toEqual([]);
});
