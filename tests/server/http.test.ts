import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../server/app.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { NO_BODY, NO_PARAMS, route } from '../../server/http/route.ts';
import { Problem, problemKind } from '../../utils/org-api/contract/problem.ts';
import { appFor, as, makeOrg, type Org } from './org-for-tests.ts';

let database: Database;
let org: Org;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  org = await makeOrg(database.db, 'Acme');
}, 60_000);
afterAll(() => database.close());

const UNKNOWN_CUSTOMER = `1.${'a'.repeat(43)}`;
const RESOLVE = JSON.stringify({ participants: [{ name: 'Nobody' }] });

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return { kind: problemKind(problem.type), ...problem };
};

test('everything that goes wrong is a problem of the contract', async () => {
  const { app } = appFor(database.db);
  const { token } = org.people.Ann;
  const post = (body: string, type = 'application/json') =>
    app.request('/v1/members/resolve', {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
    });
  const kinds = [
    await app.request('/nothing/here', as(token)),
    await app.request('/v1/me/', as(token)),
    await app.request('/v1/me', { ...as(token), method: 'DELETE' }),
    await app.request('/v1/me', { method: 'OPTIONS' }),
    await post('{"participants":'),
    await post('{"participants":[]}'),
    await post(RESOLVE, 'text/plain'),
    await post(`{"participants":[{"name":"${'x'.repeat(300_000)}"}]}`),
    await app.request('/v1/sync?limit=0', as(token)),
    await app.request('/v1/customers/someone@example.org', as(token)),
    await app.request('/v1/me', as(token, { 'sidekind-schema': '2' })),
    await app.request('/v1/me', as(token, { 'sidekind-schema': 'latest' })),
  ].map(async (response) => (await problemOf(response)).kind);
  expect(await Promise.all(kinds)).toEqual([
    'not-found',
    'not-found',
    'method-not-allowed',
    'method-not-allowed',
    'invalid-request',
    'invalid-request',
    'not-json',
    'too-large',
    'invalid-request',
    'invalid-request',
    'schema-unsupported',
    'schema-unsupported',
  ]);
});

test('a problem says where the request is wrong, and which versions are spoken', async () => {
  const { app } = appFor(database.db);
  const { token } = org.people.Ann;
  const body = JSON.stringify({
    participants: [{}, { account: { helpdesk: 'h', origin: 'javascript:1', id: '1' } }],
  });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const wrong = await problemOf(await app.request('/v1/members/resolve', { method: 'POST', body, headers }));
  expect(wrong.errors?.[0]?.pointer).toBe('/participants/1/account/origin');
  const limit = await problemOf(await app.request('/v1/sync?limit=many', as(token)));
  expect(limit.errors?.[0]?.pointer).toBe('?limit');
  const old = await problemOf(await app.request('/v1/me', as(token, { 'sidekind-schema': '0' })));
  expect([old.min, old.max]).toEqual([1, 1]);
  const method = await app.request('/v1/me', { ...as(token), method: 'PUT' });
  expect(method.headers.get('allow')).toBe('HEAD, GET, OPTIONS');
});

test('an extension of any origin may ask, without cookies, and nothing is stored on the way', async () => {
  const { app } = appFor(database.db);
  const preflight = await app.request('/v1/sync', {
    method: 'OPTIONS',
    headers: { origin: 'moz-extension://abc', 'access-control-request-method': 'GET' },
  });
  expect(preflight.status).toBe(204);
  for (const header of [
    'authorization',
    'content-type',
    'if-none-match',
    'if-match',
    'sidekind-schema',
    'idempotency-key',
  ]) {
    expect(preflight.headers.get('access-control-allow-headers')).toContain(header);
  }
  for (const path of ['/v1/me', '/nope', '/health']) {
    const { headers } = await app.request(path, as(org.people.Ann.token));
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-expose-headers')).toContain('etag');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('sidekind-schema')).toBe('1');
  }
});

test('the log names no person, no token and no path that could', async () => {
  const { app, log } = appFor(database.db);
  const { Ann } = org.people;
  const headers = {
    authorization: `Bearer ${Ann.token}`,
    'content-type': 'application/json',
    'x-forwarded-for': '203.0.113.7',
    'user-agent': 'Secret-Agent',
    origin: 'moz-extension://9d1f',
  };
  const body = JSON.stringify({ participants: [{ email: Ann.email, name: Ann.name }] });
  await app.request('/v1/members/resolve', { method: 'POST', headers, body });
  await app.request('/v1/me/recognitions?q=Wilhelmina', { headers });
  await app.request(`/v1/customers/${UNKNOWN_CUSTOMER}`, { headers });
  await app.request('/people/Wilhelmina', { headers });
  await app.request('/v1/me', { headers, method: 'WILHELMINA' });
  const broken = createApp({ db: database.db, log: pino({ enabled: false }) });
  await broken.request('/v1/me', { headers });
  const text = log();
  expect(text.trim().split('\n')).toHaveLength(5);
  for (const secret of [
    Ann.email,
    Ann.name,
    Ann.token,
    Ann.id,
    'Wilhelmina',
    'WILHELMINA',
    UNKNOWN_CUSTOMER,
    '203.0.113.7',
    'Secret',
    '9d1f',
  ]) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain('"route":"/v1/customers/{customerKey}"');
});

test('a failing statement is logged without the values it failed on', async () => {
  const routes = [
    route(
      {
        method: 'get',
        path: '/fail',
        access: 'public',
        summary: '',
        params: NO_PARAMS,
        query: NO_PARAMS,
        body: NO_BODY,
        answer: z.object({}),
      },
      async ({ db }) => {
        await db.execute(`select 'ann@acme.example'::int`);
        return { body: {} };
      },
    ),
  ];
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(line) });
  const response = await createApp({ db: database.db, log, routes }).request('/fail');
  expect((await problemOf(response)).kind).toBe('internal');
  expect(lines.join('')).toContain('"code":"22P02"');
  expect(lines.join('')).not.toContain('ann@acme.example');
});
