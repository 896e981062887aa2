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
import { Customer } from '../../utils/org-api/contract/customer.ts';
import { appFor, as, makeOrg, type Org } from './org-for-tests.ts';

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
