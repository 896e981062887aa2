import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { putMember } from '../../server/members/put-member.ts';
import { writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { ResolveAnswer } from '../../utils/org-api/contract/member.ts';
import { Me, Settings } from '../../utils/org-api/contract/org.ts';
import { RecognitionPage } from '../../utils/org-api/contract/recognition.ts';
import { appFor, as, makeOrg, type Org, thanks } from './org-for-tests.ts';

const DAY = 86_400_000;
const now = new Date('2026-03-01T12:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
let database: Database;
let org: Org;
let other: Org;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  org = await makeOrg(database.db, 'Acme');
  other = await makeOrg(database.db, 'Other');
}, 60_000);
afterAll(() => database.close());

async function get<Schema extends z.ZodType>(path: string, schema: Schema, token = org.people.Ann.token) {
  const response = await appFor(database.db, () => now).app.request(path, as(token));
  expect(response.status).toBe(200);
  return schema.parse(await response.json());
}

test('who am I and settings are what the org says', async () => {
  const me = await get('/v1/me', Me);
  expect([me.member.name, me.member.role, me.member.team?.name, me.org.name]).toEqual([
    'Ann of Acme',
    'agent',
    'Orders',
    'Acme',
  ]);
  const settings = await get('/v1/settings', Settings);
  expect(settings.coreValues.map(({ name }) => name)).toEqual(['Patience']);
  expect(settings.org).toEqual(me.org);
  const theirs = await get('/v1/me', Me, other.people.Ann.token);
  expect(theirs.org.customerKey.key).not.toBe(me.org.customerKey.key);
});

test('people are matched by account, else by e-mail; a name alone is a suggestion', async () => {
  const { Ann, Ben, Cleo } = org.people;
  const account = { helpdesk: 'desk', origin: 'https://acme.desk.example', id: '7' };
  const put = (entry: Parameters<typeof putMember>[1], orgId = org.id) =>
    writeOrg(database.db, orgId, (write) => putMember(write, entry));
  await put({ name: Ann.name, emails: [Ann.email], accounts: [account] });
  await put({ name: 'Kim Lee', emails: ['kim1@acme.example'] });
  await put({ name: 'Kim  LEE', emails: ['kim2@acme.example'] });
  await put({ name: 'Gone', emails: ['gone@acme.example'], isActive: false });
  await put({ name: 'Only There', emails: ['only@other.example'] }, other.id);
  const participants = [
    { account: { ...account, origin: 'https://ACME.desk.example:443/' }, email: Ben.email },
    { account: { ...account, id: '8' }, email: ` ${Ben.email.toUpperCase()} ` },
    { account: { ...account, origin: 'https://evil.example' } },
    { name: `  cleo OF  acme ` },
    { name: 'Kim Lee' },
    { email: 'gone@acme.example', name: 'Gone' },
    { email: 'only@other.example', name: 'Only There' },
    { email: 'no address', name: '' },
  ];
  const response = await appFor(database.db).app.request('/v1/members/resolve', {
    method: 'POST',
    headers: { authorization: `Bearer ${Ben.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ participants }),
  });
  const { matches } = ResolveAnswer.parse(await response.json());
  expect(
    matches.map(({ by, member, suggestion }) => [by, member?.id ?? null, suggestion?.id ?? null]),
  ).toEqual([
    ['account', Ann.id, null],
    ['email', Ben.id, null],
    ['nobody', null, null],
    ['nobody', null, Cleo.id],
    ['nobody', null, null],
    ['nobody', null, null],
    ['nobody', null, null],
    ['nobody', null, null],
  ]);
});

test('one’s own recognitions come newest first, and what comes in meanwhile neither repeats nor hides one', async () => {
  const { Lea, Ben, Cleo } = org.people;
  const give = (from: typeof Lea, to: typeof Lea, at: string, message = 'Thank you') =>
    writeRecognition(database.db, org.id, thanks(from, to, { createdAt: at, message }));
  for (let at = 0; at < 7; at += 1) await give(at % 2 ? Lea : Ben, at % 2 ? Ben : Lea, ago(at < 4 ? 5 : at));
  await give(Cleo, Ben, ago(1));
  const seen: string[] = [];
  let cursor: string | null = '';
  for (let page = 0; cursor !== null && page < 9; page += 1) {
    const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const answer: RecognitionPage = await get(
      `/v1/me/recognitions?limit=2${next}`,
      RecognitionPage,
      Lea.token,
    );
    seen.push(...answer.recognitions.map(({ createdAt, id }) => `${createdAt} ${id}`));
    expect(answer.hasMore).toBe(answer.cursor !== null);
    cursor = answer.cursor;
    await give(Ben, Lea, ago(-page));
  }
  expect(seen).toHaveLength(7);
  expect(seen).toEqual([...new Set(seen)].sort().reverse());
});

test('the search takes its words as they are, and its cursor is for this search and member alone', async () => {
  const { Lea, Ben } = org.people;
  const say = (message: string, at: number) =>
    writeRecognition(database.db, org.id, thanks(Ben, Lea, { message, createdAt: ago(at) }));
  await say('100% on time', 20);
  await say('1000 on time', 21);
  await say('again 100% right', 22);
  const found = await get('/v1/me/recognitions?limit=1&q=100%25', RecognitionPage, Lea.token);
  expect(found.recognitions.map(({ message }) => message)).toEqual(['100% on time']);
  expect(
    (await get('/v1/me/recognitions?q=BEN%20of', RecognitionPage, Lea.token)).recognitions.length,
  ).toBeGreaterThan(3);
  const { app } = appFor(database.db);
  const ask = async (query: string, token: string) =>
    (await app.request(`/v1/me/recognitions?${query}`, as(token))).status;
  expect(await ask(`cursor=${found.cursor}&q=100%25`, Lea.token)).toBe(200);
  expect(await ask(`cursor=${found.cursor}&q=other`, Lea.token)).toBe(410);
  expect(await ask(`cursor=${found.cursor}&q=100%25`, Ben.token)).toBe(410);
});

test('nobody thanks themselves, and nobody is named twice', async () => {
  const { Ann, Ben } = org.people;
  const twice = { recipients: [Ben, Ben].map(({ id, name }) => ({ id, name })) };
  await expect(writeRecognition(database.db, org.id, thanks(Ann, Ann))).rejects.toThrow('themselves');
  await expect(writeRecognition(database.db, org.id, thanks(Ann, Ben, twice))).rejects.toThrow('twice');
  const foreignValue = thanks(Ann, Ben, { coreValueIds: [other.valueId] });
  await expect(writeRecognition(database.db, org.id, foreignValue)).rejects.toThrow('core value');
});
