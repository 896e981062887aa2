import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { recognitions } from '../../server/db/recognition-tables.ts';
import { rowsOf } from '../../server/db/rows-of.ts';
import { putMember } from '../../server/members/put-member.ts';
import { THANKS_PER_MINUTE } from '../../server/recognitions/pace.ts';
import { eraseRecognition } from '../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import type { NewRecognition } from '../../utils/org-api/contract/recognition.ts';
import { appFor, makeOrg, newThanks, type Org, problemOf, put, type Someone } from './org-for-tests.ts';

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

test('an erased id stays erased, whoever sends it again, and not even a hash of its words is left', async () => {
  const { Ann, Ben, Lea } = org.people;
  const id = v7();
  const body = newThanks(Ben);
  await send(Ann, body, id);
  await writeOrg(database.db, org.id, (write) => eraseRecognition(write, id));
  for (const who of [Ann, Lea]) {
    expect(await problemOf(await send(who, body, id))).toMatchObject({ status: 410, kind: 'erased' });
  }
  const rows = await rowsOf(
    database.db,
    sql`select message, request_sha256 from recognition where id = ${id}`,
    z.unknown(),
  );
  expect(rows).toEqual([{ message: '', request_sha256: null }]);
});

test('an unknown id of more than 30 days ago is stale; a known one is a repeat for ever', async () => {
  const { Ann, Ben } = org.people;
  const body = newThanks(Ben);
  const [old, young] = [31, 29].map((days) => v7({ msecs: now.getTime() - days * DAY }));
  expect(await problemOf(await send(Ann, body, old))).toMatchObject({ status: 410, kind: 'stale-id' });
  expect((await send(Ann, body, young)).status).toBe(201);
  now = new Date(now.getTime() + 400 * DAY);
  expect((await send(Ann, body, young)).status).toBe(200);
});

test('what cannot be kept is refused with every reason at its place, and nothing is written', async () => {
  const { Ann, Ben, Cleo, Dan } = org.people;
  const entry = { name: Dan.name, emails: [Dan.email], isActive: false };
  await writeOrg(database.db, org.id, (write) => putMember(write, entry));
  const refused = async (changes: Partial<NewRecognition>) => {
    const id = v7();
    const answer = await problemOf(await send(Ann, newThanks(Ben, changes), id));
    expect([answer.status, answer.kind, await countOf(id)]).toEqual([422, 'recognition-refused', 0]);
    return answer.codes;
  };
  expect(await refused({ recipientIds: [Ann.id] })).toEqual([['/recipientIds/0', 'to-oneself']]);
  const team = { visibility: 'team' as const };
  expect(await refused({ ...team, recipientIds: [Ben.id, Ben.id.toUpperCase()] })).toEqual([
    ['/recipientIds/1', 'twice'],
  ]);
  for (const who of [v7(), Dan.id, other.people.Ben.id]) {
    expect(await refused({ recipientIds: [who] })).toEqual([['/recipientIds/0', 'no-member']]);
  }
  expect(await refused({ coreValueIds: [org.valueId, other.valueId] })).toEqual([
    ['/coreValueIds/1', 'no-core-value'],
  ]);
  expect(await refused({ recipientIds: [Ben.id, Cleo.id] })).toEqual([['/visibility', 'private-to-several']]);
  expect(
    await refused({ recipientIds: [Ann.id, Dan.id, Ben.id, Ben.id], coreValueIds: [other.valueId] }),
  ).toEqual([
    ['/recipientIds/0', 'to-oneself'],
    ['/recipientIds/1', 'no-member'],
    ['/recipientIds/3', 'twice'],
    ['/coreValueIds/0', 'no-core-value'],
    ['/visibility', 'private-to-several'],
  ]);
});

test('a refusal is said in sentences, and each of them once', async () => {
  const { Ann, Ben } = org.people;
  const body = newThanks(Ben, { recipientIds: [Ann.id, v7(), v7()], visibility: 'org' });
  const { detail, errors } = await problemOf(await send(Ann, body));
  expect(errors).toHaveLength(3);
  expect(detail).toBe([errors?.[0]?.detail, errors?.[1]?.detail].join(' '));
  expect(detail).toMatch(/^Nobody can thank themselves\..* no member of this org.*\.$/);
});

test('what the contract does not admit is 400, and says where', async () => {
  const { Ann, Ben } = org.people;
  const wrong = async (body: unknown, id: string = v7()) => await problemOf(await send(Ann, body, id));
  const at = (pointer: string) => ({
    status: 400,
    kind: 'invalid-request',
    codes: [[pointer, expect.any(String)]],
  });
  expect(await wrong(newThanks(Ben, { recipientIds: [] }))).toMatchObject(at('/recipientIds'));
  expect(await wrong(newThanks(Ben, { message: ' \n ' }))).toMatchObject(at('/message'));
  expect(await wrong(newThanks(Ben, { createdAt: 'yesterday' }))).toMatchObject(at('/createdAt'));
  expect(await wrong(newThanks(Ben), 'c2f7b1d0-0000-4000-8000-000000000000')).toMatchObject(at('{id}'));
  for (const unkeepable of [{ message: 'nothing\u0000there' }, { createdAt: '0000-01-01T00:00:00Z' }]) {
    expect(await wrong(newThanks(Ben, unkeepable))).toMatchObject({ status: 400, kind: 'invalid-request' });
  }
});

test('a member who sends without end is told when to go on; others and repeats are not held up', async () => {
  const acme = await makeOrg(database.db, 'Pace');
  const { Ann, Ben, Lea } = acme.people;
  const start = new Date();
  now = start;
  const [first, body] = [v7(), newThanks(Ben)];
  await send(Ann, body, first);
  now = new Date(start.getTime() + 20_000);
  for (let at = 1; at < THANKS_PER_MINUTE; at += 1) expect((await send(Ann, body)).status).toBe(201);
  const late = await send(Ann, body);
  expect([late.status, late.headers.get('retry-after')]).toEqual([429, '40']);
  expect(await problemOf(late)).toMatchObject({ kind: 'too-many-requests', retryable: true });
  expect((await send(Ann, body, first)).status).toBe(200);
  expect((await send(Lea, body)).status).toBe(201);
  now = new Date(start.getTime() + 60_000);
  expect((await send(Ann, body)).status).toBe(201);
});
