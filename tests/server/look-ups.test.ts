import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  recordCustomer,
  recordOutcome,
  recordReview,
  recordSurvey,
  type SurveyEntry,
} from '../../server/customers/record-signals.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { putMember } from '../../server/members/put-member.ts';
import { writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { Customer } from '../../utils/org-api/contract/customer.ts';
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

const keyOf = (letter: string) => `1.${letter.repeat(43)}`;

function survey(customerKey: string, changes: Partial<SurveyEntry> = {}): SurveyEntry {
  return {
    customerKey,
    metric: 'csat',
    scale: { min: 1, max: 5 },
    askedAt: ago(10),
    answer: null,
    ticket: null,
    source: 'test',
    sourceId: v7(),
    ...changes,
  };
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

test('asked and answered are counted apart, and an invitation is never an answer', async () => {
  const key = keyOf('a');
  await recordSurvey(database.db, org.id, survey(key));
  await recordSurvey(database.db, org.id, survey(key));
  const answer = { score: 4, comment: 'Fine', respondedAt: ago(3) };
  await recordSurvey(database.db, org.id, survey(key, { answer, sourceId: 'one' }));
  await recordSurvey(database.db, org.id, survey(key, { answer: null, sourceId: 'one' }));
  await recordSurvey(
    database.db,
    org.id,
    survey(key, { answer: { ...answer, score: 5, respondedAt: ago(5) } }),
  );
  await recordSurvey(database.db, org.id, survey(key, { metric: 'nps', scale: { min: 0, max: 10 } }));
  const { surveys } = await get(`/v1/customers/${key}`, Customer);
  const [csat, nps] = surveys;
  expect([csat?.asked, csat?.answered, csat?.scores]).toEqual([
    4,
    2,
    [
      { score: 4, count: 1 },
      { score: 5, count: 1 },
    ],
  ]);
  expect([csat?.latest?.score, csat?.latest?.comment]).toEqual([4, 'Fine']);
  expect([nps?.asked, nps?.answered, nps?.scores, nps?.latest]).toEqual([1, 0, [], null]);
});

test('scales are never mixed', async () => {
  const key = keyOf('b');
  const answer = { score: 5, comment: null, respondedAt: ago(1) };
  await recordSurvey(database.db, org.id, survey(key, { answer }));
  await recordSurvey(database.db, org.id, survey(key, { answer, scale: { min: 1, max: 7 } }));
  const { surveys } = await get(`/v1/customers/${key}`, Customer);
  expect(surveys.map(({ scale, answered }) => [scale.max, answered])).toEqual([
    [5, 1],
    [7, 1],
  ]);
});

test('what is older than the org looks back is not counted', async () => {
  const key = keyOf('c');
  const old = { score: 1, comment: null, respondedAt: ago(366) };
  await recordCustomer(database.db, org.id, key, ago(2000));
  await recordSurvey(database.db, org.id, survey(key, { askedAt: ago(370), answer: old }));
  await recordReview(database.db, org.id, key, {
    id: v7(),
    rating: 1,
    outOf: 5,
    text: null,
    at: ago(400),
    source: 's',
    url: null,
  });
  const outcome = {
    ticket: { helpdesk: 'h', origin: 'https://h.example', id: '1' },
    customerKey: key,
    contactDriver: 'Late',
    isSolvedFirstTime: true,
    cameBack: 0,
    handOffs: 0,
  };
  await recordOutcome(database.db, org.id, { ...outcome, at: ago(364) });
  await recordOutcome(database.db, org.id, {
    ...outcome,
    at: ago(367),
    ticket: { ...outcome.ticket, id: '2' },
  });
  const customer = await get(`/v1/customers/${key}`, Customer);
  expect([customer.days, customer.surveys, customer.reviews, customer.outcomes.tickets]).toEqual([
    365,
    [],
    [],
    1,
  ]);
  expect(customer.contactDrivers).toEqual([{ name: 'Late', tickets: 1, lastAt: ago(364) }]);
  expect(customer.since).toBe(ago(2000));
});

test('a customer of another org is unknown here', async () => {
  await recordCustomer(database.db, other.id, keyOf('d'), null);
  const { app } = appFor(database.db);
  expect((await app.request(`/v1/customers/${keyOf('d')}`, as(org.people.Ann.token))).status).toBe(404);
  expect((await app.request(`/v1/customers/${keyOf('d')}`, as(other.people.Ann.token))).status).toBe(200);
});

test('a customer look-up is 304 until something is new', async () => {
  const key = keyOf('e');
  await recordSurvey(database.db, org.id, survey(key));
  const { app } = appFor(database.db, () => now);
  const ask = (etag = '') =>
    app.request(`/v1/customers/${key}`, as(org.people.Ann.token, { 'if-none-match': etag }));
  const etag = (await ask()).headers.get('etag') ?? '';
  const same = await ask(etag);
  expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
  await recordSurvey(database.db, org.id, survey(key));
  expect((await ask(etag)).status).toBe(200);
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
