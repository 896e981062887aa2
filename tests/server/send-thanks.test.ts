import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { recognitions } from '../../server/db/recognition-tables.ts';
import { putMember } from '../../server/members/put-member.ts';
import { writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { type NewRecognition, RecognitionReceipt } from '../../utils/org-api/contract/recognition.ts';
import {
  appFor,
  makeOrg,
  newThanks,
  type Org,
  Puller,
  problemOf,
  put,
  type Someone,
  thanks,
} from './org-for-tests.ts';

const DAY = 86_400_000;
let database: Database;
let org: Org;
let other: Org;
let now: Date;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  org = await makeOrg(database.db, 'Acme');
  other = await makeOrg(database.db, 'Other');
}, 60_000);
afterAll(() => database.close());
beforeEach(() => {
  now = new Date();
});

const ask = (path: string, init?: RequestInit) => appFor(database.db, () => now).app.request(path, init);
const send = (from: Someone, body: unknown, id: string = v7()) => put(ask, from.token, id, body);

const countOf = (id: string) => database.db.$count(recognitions, eq(recognitions.id, id));

test('new thanks are 201, each repeat is 200 with the same answer, and one row is kept', async () => {
  const { Ann, Ben } = org.people;
  const id = v7();
  const body = newThanks(Ben, { coreValueIds: [org.valueId], quote: { text: 'So kind!', by: null } });
  const first = await send(Ann, body, id);
  expect(first.status).toBe(201);
  const receipt = RecognitionReceipt.parse(await first.json());
  const { recipientIds: _ids, ...content } = body;
  expect(receipt.recognition).toEqual({
    ...content,
    id,
    sender: { kind: 'member', id: Ann.id, name: Ann.name, role: 'agent' },
    recipients: [{ id: Ben.id, name: Ben.name }],
    via: 'extension',
  });
  for (const _again of [1, 2]) {
    const repeat = await send(Ann, body, id);
    expect([repeat.status, RecognitionReceipt.parse(await repeat.json())]).toEqual([200, receipt]);
  }
  expect(await countOf(id)).toBe(1);
  const ben = new Puller(ask, Ben.token);
  await ben.pull();
  expect(ben.rows.get(`recognition ${id}`)?.rev).toBe(receipt.rev);
});

test('a repeat is told by its meaning, not by how its JSON was written', async () => {
  const { Ann, Ben } = org.people;
  const id = v7();
  const body = newThanks(Ben, { ticket: { helpdesk: 'h', origin: 'https://h.example', id: '7', url: null } });
  expect((await send(Ann, body, id)).status).toBe(201);
  const shuffled = Object.fromEntries(Object.entries(body).reverse());
  expect((await send(Ann, { ...shuffled, somethingNewer: true }, id.toUpperCase())).status).toBe(200);
  const shouted = { ...body, recipientIds: [Ben.id.toUpperCase()] };
  expect((await send(Ann, shouted, id)).status).toBe(200);
});

test('another body, another member or an imported row under the same id is id-reused and shows nothing', async () => {
  const { Ann, Ben, Lea } = org.people;
  const id = v7();
  const body = newThanks(Ben, { message: 'A very private word' });
  await send(Ann, body, id);
  const changes: Partial<NewRecognition>[] = [
    { message: 'A very private words' },
    { recipientIds: [Lea.id] },
    { coreValueIds: [org.valueId] },
    { quote: { text: 'x', by: null } },
    { ticket: { helpdesk: 'h', origin: 'https://h.example', id: '7', url: null } },
    { visibility: 'org' },
    { createdAt: '2026-01-01T00:00:00Z' },
  ];
  for (const change of changes) {
    expect(await problemOf(await send(Ann, { ...body, ...change }, id))).toMatchObject({
      status: 422,
      kind: 'id-reused',
    });
  }
  const stranger = await send(Lea, body, id);
  expect(stranger.status).toBe(422);
  const text = await stranger.text();
  for (const secret of ['private word', Ann.id, Ann.name, Ben.id]) expect(text).not.toContain(secret);
  const imported = thanks(Ann, Ben);
  await writeRecognition(database.db, org.id, imported);
  const { sender: _sender, recipients: _recipients, id: _id, via: _via, ...content } = imported;
  const same = { ...content, recipientIds: [Ben.id] };
  expect(await problemOf(await send(Ann, same, imported.id))).toMatchObject({ kind: 'id-reused' });
  expect((await send(other.people.Ann, newThanks(other.people.Ben), id)).status).toBe(201);
});

test('a time ahead of the server counts as now, one that is past stands; a repeat is a repeat all the same', async () => {
  const { Ann, Ben } = org.people;
  const kept = async (createdAt: string) => {
    const [id, body] = [v7(), newThanks(Ben, { createdAt })];
    const receipt = RecognitionReceipt.parse(await (await send(Ann, body, id)).json());
    expect((await send(Ann, body, id)).status).toBe(200);
    return receipt.recognition.createdAt;
  };
  const at = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  expect(await kept(at(2))).toBe(at(0));
  expect(await kept(at(-2))).toBe(at(-2));
});

test('the sender’s role is the one at acceptance, and stays', async () => {
  const { Lea, Ben } = org.people;
  const setRole = (role: 'agent' | 'lead') =>
    writeOrg(database.db, org.id, (write) => putMember(write, { name: Lea.name, emails: [Lea.email], role }));
  const roleIn = async (response: Response) => {
    const { sender } = RecognitionReceipt.parse(await response.json()).recognition;
    return [response.status, sender.kind === 'member' && sender.role];
  };
  const [before, after, body] = [v7(), v7(), newThanks(Ben)];
  expect(await roleIn(await send(Lea, body, before))).toEqual([201, 'lead']);
  await setRole('agent');
  expect(await roleIn(await send(Lea, body, after))).toEqual([201, 'agent']);
  expect(await roleIn(await send(Lea, body, before))).toEqual([200, 'lead']);
  await setRole('lead');
});

test('a repeat stays a repeat after its recipient has left the org', async () => {
  const { Ann } = other.people;
  const { Cleo } = other.people;
  const [id, body] = [v7(), newThanks(Cleo)];
  await send(Ann, body, id);
  const entry = { name: Cleo.name, emails: [Cleo.email], isActive: false };
  await writeOrg(database.db, other.id, (write) => putMember(write, entry));
  expect((await send(Ann, body, id)).status).toBe(200);
  expect((await send(Ann, body)).status).toBe(422);
});

test('private is seen by two, team by the recipients’ teams, org by all, and by nobody elsewhere', async () => {
  const acme = await makeOrg(database.db, 'Sight');
  const { Cleo, Ben } = acme.people;
  const ids = { private: v7(), team: v7(), org: v7() };
  for (const visibility of ['private', 'team', 'org'] as const) {
    const answer = await send(Cleo, newThanks(Ben, { visibility }), ids[visibility]);
    expect(answer.status).toBe(201);
  }
  const seenBy = async (who: Someone) => {
    const client = new Puller(ask, who.token);
    await client.pull();
    return Object.entries(ids).flatMap(([visibility, id]) => (client.ids().includes(id) ? [visibility] : []));
  };
  expect(await seenBy(Cleo)).toEqual(['private', 'team', 'org']);
  expect(await seenBy(Ben)).toEqual(['private', 'team', 'org']);
  expect(await seenBy(acme.people.Ann)).toEqual(['team', 'org']);
  expect(await seenBy(acme.people.Lea)).toEqual(['team', 'org']);
  expect(await seenBy(acme.people.Dan)).toEqual(['org']);
  expect(await seenBy(acme.people.Ada)).toEqual(['org']);
  expect(await seenBy(org.people.Ann)).toEqual([]);
});

test('S2: many at once under one id are one row, one 201 and the rest 200', async () => {
  const { Ann, Ben } = org.people;
  const [id, body] = [v7(), newThanks(Ben)];
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(Ann, body, id)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([...Array(9).fill(200), 201]);
  expect(await countOf(id)).toBe(1);
});
