import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { Customer } from '../../utils/org-api/contract/customer.ts';
import { customerKeyOf } from '../../utils/org-api/contract/customer-key.ts';
import { Me, Settings } from '../../utils/org-api/contract/org.ts';
import { RecognitionPage } from '../../utils/org-api/contract/recognition.ts';
import { CUSTOMERS } from '../demo/cast.ts';
import { type DemoOrg, seedDemoOrg } from '../demo/org/seed-demo-org.ts';
import type { Login } from '../demo/org/thanks.ts';
import { appFor, as, Puller } from './org-for-tests.ts';

const now = new Date('2026-11-12T09:00:00Z');
const options = { helpdeskOrigin: 'http://127.0.0.1:4180', now };
let database: Database;
let org: DemoOrg;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  org = await seedDemoOrg(database.db, options);
}, 60_000);
afterAll(() => database.close());

const ask = (path: string, login: Login = 'alice') =>
  appFor(database.db, () => now).app.request(path, as(org.members[login].token));

async function thanksOf(login: Login, query = '') {
  const page = RecognitionPage.parse(
    await (await ask(`/v1/me/recognitions?limit=200${query}`, login)).json(),
  );
  return page.recognitions;
}

async function customer(key: (typeof CUSTOMERS)[number]['key']) {
  const { org: settings } = Me.parse(await (await ask('/v1/me')).json());
  const email = CUSTOMERS.find((one) => one.key === key)?.email ?? '';
  const response = await ask(`/v1/customers/${await customerKeyOf(email, settings.customerKey)}`);
  return response.status === 200 ? Customer.parse(await response.json()) : response.status;
}

test('everyone of the cast is signed in, with the account where the org knows it', async () => {
  for (const login of ['alice', 'ken', 'priya', 'mira', 'sam'] as const) {
    const { member } = Me.parse(await (await ask('/v1/me', login)).json());
    expect([member.id, member.accounts.length]).toEqual([
      org.members[login].id,
      login === 'priya' || login === 'sam' ? 0 : 1,
    ]);
  }
  const { coreValues } = Settings.parse(await (await ask('/v1/settings')).json());
  expect(coreValues.map(({ name }) => name)).toEqual([
    'Patience',
    'Own it',
    'Human kindness',
    'Curiosity',
    'One crew',
  ]);
});

test('Alice’s latest thanks is Mira’s, two days ago, and Mira has some of her own', async () => {
  const [latest] = (await thanksOf('alice')).filter(({ recipients }) =>
    recipients.some(({ id }) => id === org.members.alice.id),
  );
  expect([latest?.sender.name, latest?.createdAt.slice(0, 10)]).toEqual(['Mira Okafor', '2026-11-10']);
  expect(latest?.message).toContain('double charge');
  const received = (await thanksOf('mira')).filter(({ recipients }) =>
    recipients.some(({ id }) => id === org.members.mira.id),
  );
  expect(received.length).toBeGreaterThan(5);
});

test('the customers are as their stories say', async () => {
  const summary = async (key: Parameters<typeof customer>[0]) => {
    const known = await customer(key);
    if (typeof known === 'number') return known;
    return known.surveys.map(({ metric, asked, answered }) => `${metric} ${answered}/${asked}`);
  };
  expect(await summary('maria')).toEqual(['csat 2/11']);
  expect(await summary('zoe')).toEqual(['csat 6/9', 'nps 11/14']);
  expect(await summary('tom')).toEqual(['ces 2/4', 'csat 7/12']);
  expect(await summary('hanako')).toEqual(['csat 0/3']);
  expect(await summary('pat')).toEqual([]);
  expect(await summary('ahmed')).toBe(404);
  const maria = await customer('maria');
  if (typeof maria === 'number') throw new Error('Maria is unknown');
  expect(maria.surveys[0]?.latest?.score).toBe(1);
  expect(maria.contactDrivers[0]?.name).toBe('Double charge');
  expect([maria.outcomes.cameBack, maria.outcomes.handOffs, maria.reviews[0]?.rating]).toEqual([2, 4, 2]);
});

test('what everyone pulls is right by the contract, and nobody sees others’ private thanks', async () => {
  const alice = new Puller((path) => ask(path), org.members.alice.token);
  await alice.pull();
  expect(alice.ids().length).toBeGreaterThan(30);
  const foreign = [...alice.rows].filter(
    ([key, { text }]) =>
      key.startsWith('recognition') && text.includes('"private"') && !text.includes(org.members.alice.id),
  );
  expect(foreign).toEqual([]);
});

test('seeding again keeps the org and makes new tokens', async () => {
  const again = await seedDemoOrg(database.db, { ...options, now: new Date() });
  expect([again.orgId, again.members.alice.id]).toEqual([org.orgId, org.members.alice.id]);
  expect(again.members.alice.token).not.toBe(org.members.alice.token);
  expect((await ask('/v1/me')).status).toBe(200);
});
