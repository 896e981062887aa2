import 'fake-indexeddb/auto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { members } from '../../server/db/org-tables.ts';
import { putDriver } from '../../server/drivers/put-driver.ts';
import { writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import type { MemberDatabase } from '../../utils/db/member-database.ts';
import { changeStatus, pullRow, statusRow } from '../../utils/db/meta.ts';
import { contactDrivers, coreValues, currentMe, thanksReceived } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { customerKeyOf } from '../../utils/org-api/contract/customer-key.ts';
import { lookUpCustomer } from '../../utils/sync/look-up-customer.ts';
import { pull } from '../../utils/sync/pull.ts';
import { resolveParticipants } from '../../utils/sync/resolve-participants.ts';
import { id } from '../db/rows.ts';
import { CONTACT_DRIVERS } from '../demo/org/drivers.ts';
import { newMemberDatabase, type Org, startOrg, startStranger } from './org.ts';

let org: Org;
let alice: ConnectionRow;
let db: MemberDatabase;

beforeAll(async () => {
  org = await startOrg();
  alice = await org.connect('alice');
});
afterAll(async () => await org.close());
beforeEach(() => {
  db = newMemberDatabase();
});
afterEach(async () => await db.delete());

test('the first pull brings thanks, core values and who one is', async () => {
  await pull(alice, db);
  const { newest, total } = await thanksReceived(db, 1);
  expect(newest[0]?.recognition.message).toMatch(/^You stayed with a furious customer/);
  expect(total).toBeGreaterThan(10);
  expect(await coreValues(db)).toHaveLength(5);
  expect((await contactDrivers(db)).map(({ driver }) => driver.name)).toEqual(
    CONTACT_DRIVERS.map(({ name }) => name),
  );
  expect((await currentMe(db, alice)).member.name).toBe('Alice Nguyen');
  expect(await statusRow(db)).toMatchObject({ state: 'up-to-date', skipped: 0 });
});

test('a second pull with nothing new is answered 304 and changes nothing', async () => {
  await pull(alice, db);
  const before = await pullRow(db);
  expect(before.etag).toBeDefined();
  await pull(alice, db);
  expect(await pullRow(db)).toEqual(before);
  expect((await statusRow(db)).state).toBe('up-to-date');
});

test('S11 scope: after a change of team the first pull leaves nothing that one may no longer see', async () => {
  const [ken, priya] = await Promise.all([org.connect('ken'), org.connect('priya')]);
  await thank(7_002, 'For the team of Orders alone.', 'team');
  await pull(ken, db);
  expect(await messages()).toContain('For the team of Orders alone.');
  const mine = (await thanksReceived(db, 1)).total;
  await moveTo(ken.me.member.id, priya.me.member.team?.id);
  await pull(ken, db);
  expect((await pullRow(db)).generation).toBe(2);
  expect(await messages()).not.toContain('For the team of Orders alone.');
  expect((await thanksReceived(db, 1)).total).toBe(mine);
  await moveTo(ken.me.member.id, ken.me.member.team?.id);
});

async function messages(): Promise<string[]> {
  return (await db.recognitions.toArray()).map(({ recognition }) => recognition.message);
}

async function moveTo(memberId: string, teamId: string | undefined): Promise<void> {
  await org.database.db
    .update(members)
    .set({ teamId: teamId ?? null })
    .where(eq(members.id, memberId));
}

/** Mira thanks Alice. */
async function thank(number: number, message: string, visibility: 'private' | 'team'): Promise<void> {
  const mira = await org.connect('mira');
  await writeRecognition(org.database.db, org.org.orgId, {
    id: id(number),
    sender: { kind: 'member', id: mira.me.member.id, role: 'lead' },
    recipients: [{ id: alice.me.member.id }],
    message,
    coreValueIds: [],
    quote: null,
    ticket: null,
    visibility,
    createdAt: new Date().toISOString(),
    via: 'extension',
  });
}

test('new thanks arrive with the next pull', async () => {
  await pull(alice, db);
  const { total } = await thanksReceived(db, 1);
  await thank(7_001, 'Just now, and only for you.', 'private');
  await pull(alice, db);
  const after = await thanksReceived(db, 1);
  expect(after.total).toBe(total + 1);
  expect(after.newest[0]?.recognition.message).toBe('Just now, and only for you.');
});

test('a token that is not accepted leaves the rows and says signed out', async () => {
  await pull(alice, db);
  await pull({ ...alice, token: 'skt_wrong' }, db);
  expect((await statusRow(db)).state).toBe('signed-out');
  expect((await thanksReceived(db, 1)).total).toBeGreaterThan(10);
});

test('S17 throttle: a server that asks for a pause is not asked again before its time', async () => {
  let asked = 0;
  const stranger = await startStranger((_request, response) => {
    asked += 1;
    response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '60' });
    response.end(
      JSON.stringify({
        type: 'tag:sidekind,2026:problem/too-many-requests',
        title: 'Slow down',
        status: 429,
      }),
    );
  });
  await pull({ ...alice, apiUrl: stranger.url }, db);
  await pull({ ...alice, apiUrl: stranger.url }, db);
  stranger.server.close();
  expect(asked).toBe(1);
  expect(await statusRow(db)).toMatchObject({ state: 'busy', detail: 'Slow down' });
});

test('S19 schema: a change of an unknown type is counted and skipped, a broken one of a known type fails the page', async () => {
  const page = (changes: unknown[]) => ({
    epoch: 'e',
    scope: 's',
    cursor: 'c',
    hasMore: false,
    pollAfter: 60,
    changes,
  });
  let body: unknown = page([{ op: 'put', type: 'reaction', id: id(1), rev: 1, data: {} }]);
  const stranger = await startStranger((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  const connection = { ...alice, apiUrl: stranger.url };
  await pull(connection, db);
  const expected = { state: 'up-to-date', skipped: 1, skippedTypes: ['reaction'] };
  expect(await statusRow(db)).toMatchObject(expected);
  body = page([{ op: 'put', type: 'recognition', id: id(2), rev: 2, data: { message: 7 } }]);
  await pull(connection, db);
  expect((await statusRow(db)).state).toBe('not-ours');
  expect((await pullRow(db)).cursor).toBe('c');
  stranger.server.close();
});

test('S19 schema: what an older version had to skip arrives once its type is known, and only then the pull begins anew', async () => {
  await pull(alice, db);
  const thanks = (await thanksReceived(db, 1)).total;
  // As a version left it that knew no contact drivers, nor kept the types it skipped.
  await db.contactDrivers.where('[generation+id]').above([1, '01']).limit(9).delete();
  await changeStatus(db, ({ skippedTypes: _none, ...status }) => ({ ...status, skipped: 10 }));
  await pull(alice, db);
  expect(await contactDrivers(db)).toHaveLength(CONTACT_DRIVERS.length);
  expect((await thanksReceived(db, 1)).total).toBe(thanks);
  expect((await pullRow(db)).generation).toBe(2);
  expect(await db.contactDrivers.where('[generation+id]').below([2, '']).count()).toBe(0);
  expect(await statusRow(db)).toMatchObject({ state: 'up-to-date', skipped: 0 });
  // What even this version does not know is no reason to begin anew with every pull.
  await changeStatus(db, (status) => ({ ...status, skipped: 3, skippedTypes: ['reaction'] }));
  await pull(alice, db);
  expect((await pullRow(db)).generation).toBe(2);
});

test('a contact driver that the org takes away is gone with the next pull', async () => {
  await pull(alice, db);
  const switchTo = (isActive: boolean) =>
    writeOrg(org.database.db, alice.me.org.id, (write) =>
      putDriver(write, { name: 'Gift wrapping', isActive }),
    );
  await switchTo(false);
  await pull(alice, db);
  expect((await contactDrivers(db)).map(({ driver }) => driver.name)).not.toContain('Gift wrapping');
  await switchTo(true);
  await pull(alice, db);
  expect(await contactDrivers(db)).toHaveLength(CONTACT_DRIVERS.length);
});

test('a customer is looked up once a minute at most, and an unknown one is known to be unknown', async () => {
  const key = async (email: string) => (await customerKeyOf(email, alice.me.org.customerKey)) ?? '';
  const maria = await key('maria.fernandez@ceramica.example');
  await lookUpCustomer(alice, db, maria);
  const first = await db.customers.get(maria);
  expect(first?.customer?.surveys.length).toBeGreaterThan(0);
  await lookUpCustomer({ ...alice, apiUrl: 'http://127.0.0.1:1' }, db, maria);
  expect((await db.customers.get(maria))?.fetchedAt).toBe(first?.fetchedAt);
  const ahmed = await key('ahmed.alfarsi@alfarsi.example');
  await lookUpCustomer(alice, db, ahmed);
  expect((await db.customers.get(ahmed))?.customer).toBeNull();
});

test('a failed look-up keeps what was known and says so', async () => {
  const maria = (await customerKeyOf('maria.fernandez@ceramica.example', alice.me.org.customerKey)) ?? '';
  await lookUpCustomer(alice, db, maria);
  await db.customers.update(maria, { fetchedAt: Date.now() - 3_600_000 });
  await lookUpCustomer({ ...alice, apiUrl: 'http://127.0.0.1:1' }, db, maria);
  expect((await db.customers.get(maria))?.customer?.customerKey).toBe(maria);
  expect((await statusRow(db)).state).toBe('unreachable');
});

test('people are matched by account, else by e-mail, else not at all', async () => {
  const account = { helpdesk: 'zendesk', origin: 'http://127.0.0.1:4180', id: '5002' };
  const asked = [
    { account, name: 'Somebody else by name' },
    { email: 'Priya.Raman@harbourpine.example' },
    { email: 'jonas@contractor.example', name: 'Jonas Weber' },
    { name: 'Mira Okafor' },
  ];
  await resolveParticipants(alice, db, asked);
  const rows = await db.matches.toArray();
  const by = (name: string) =>
    rows.find(({ match }) => (match.member ?? match.suggestion)?.name === name)?.match.by;
  expect(by('Ken Adeyemi')).toBe('account');
  expect(by('Priya Raman')).toBe('email');
  expect(by('Mira Okafor')).toBe('nobody');
  expect(rows).toHaveLength(4);
});
