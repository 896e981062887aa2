import { Validator } from '@seriousme/openapi-schema-validator';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../server/app.ts';
import { revokeTokens } from '../../server/auth.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { NO_BODY, NO_PARAMS, route } from '../../server/http/route.ts';
import { putMember } from '../../server/members/put-member.ts';
import { ROUTES } from '../../server/routes.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { appFor, as, makeOrg, newThanks, type Org } from './org-for-tests.ts';

let database: Database;
let org: Org;
/** Someone who left the org, and someone whose tokens were revoked. */
let left: string;
let revoked: string;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  org = await makeOrg(database.db, 'Acme');
  const { Dan, Cleo } = org.people;
  const entry = { name: Dan.name, emails: [Dan.email], isActive: false };
  await writeOrg(database.db, org.id, (write) => putMember(write, entry));
  await revokeTokens(database.db, org.id, Cleo.id);
  left = Dan.token;
  revoked = Cleo.token;
}, 60_000);
afterAll(() => database.close());

const UNKNOWN_CUSTOMER = `1.${'a'.repeat(43)}`;
const RECOGNITION_ID = v7();
/** The proof is the ticket alone: a made up one is worth nothing in anybody's hand. */
const QUERIES: Record<string, string> = { 'GET /v1/pokes': `?ticket=${'x'.repeat(43)}` };
/** The second and third who send under the same id are refused for that, not for their role. */
const bodies = (): Record<string, unknown> => ({
  'POST /v1/members/resolve': { participants: [{ name: 'Nobody' }] },
  'PUT /v1/recognitions/{id}': newThanks(org.people.Ben),
});

/** What everyone is answered: without a valid token, and as agent, lead and admin. */
const EXPECTED: Record<string, [outside: number, agent: number, lead: number, admin: number]> = {
  'GET /.well-known/sidekind': [200, 200, 200, 200],
  'GET /health': [200, 200, 200, 200],
  'GET /openapi.json': [200, 200, 200, 200],
  'GET /v1/me': [401, 200, 200, 200],
  'GET /v1/settings': [401, 200, 200, 200],
  'POST /v1/members/resolve': [401, 200, 200, 200],
  'GET /v1/sync': [401, 200, 200, 200],
  'GET /v1/customers/{customerKey}': [401, 404, 404, 404],
  'GET /v1/me/recognitions': [401, 200, 200, 200],
  'PUT /v1/recognitions/{id}': [401, 201, 422, 422],
  'POST /v1/pokes': [401, 200, 200, 200],
  'GET /v1/pokes': [401, 401, 401, 401],
};

test('the table of routes and the table of this test name the same routes', () => {
  const routes = ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect([...routes, 'GET /openapi.json'].sort()).toEqual(Object.keys(EXPECTED).sort());
});

test.each(Object.entries(EXPECTED))('%s answers every role as the table says', async (name, statuses) => {
  const [method = '', pattern = ''] = name.split(' ');
  const path =
    pattern.replace('{customerKey}', UNKNOWN_CUSTOMER).replace('{id}', RECOGNITION_ID) +
    (QUERIES[name] ?? '');
  const sent = bodies()[name];
  const body = sent === undefined ? {} : { body: JSON.stringify(sent) };
  const { app } = appFor(database.db);
  const ask = async (authorization: string | undefined) => {
    const headers = {
      'content-type': 'application/json',
      ...(authorization !== undefined && { authorization }),
    };
    return (await app.request(path, { method, headers, ...body })).status;
  };
  const made = `skt_${'x'.repeat(43)}`;
  const outside = [
    undefined,
    '',
    'Bearer',
    `Bearer ${made}`,
    `Bearer ${left}`,
    `Bearer ${revoked}`,
    'Basic YTpi',
  ];
  for (const authorization of outside) expect(await ask(authorization)).toBe(statuses[0]);
  const { Ann, Lea, Ada } = org.people;
  const inside = [
    await ask(`Bearer ${Ann.token}`),
    await ask(`Bearer ${Lea.token}`),
    await ask(`bearer ${Ada.token}`),
  ];
  expect(inside).toEqual(statuses.slice(1));
});

test('a route for leads refuses agents, one for admins refuses leads', async () => {
  const row = { method: 'get', summary: '', params: NO_PARAMS, query: NO_PARAMS, body: NO_BODY } as const;
  const answer = z.object({});
  const routes = [
    route({ ...row, path: '/lead', access: 'lead', answer }, async () => ({ body: {} })),
    route({ ...row, path: '/admin', access: 'admin', answer }, async () => ({ body: {} })),
  ];
  const app = createApp({ db: database.db, log: pino({ enabled: false }), routes });
  const { Ann, Lea, Ada } = org.people;
  const statuses = (path: string) =>
    Promise.all([Ann, Lea, Ada].map(async ({ token }) => (await app.request(path, as(token))).status));
  expect(await statuses('/lead')).toEqual([403, 200, 200]);
  expect(await statuses('/admin')).toEqual([403, 403, 200]);
});

test('a role that is taken away counts from the next request', async () => {
  const app = createApp({
    db: database.db,
    log: pino({ enabled: false }),
    routes: [
      route(
        {
          method: 'get',
          path: '/admin',
          access: 'admin',
          summary: '',
          params: NO_PARAMS,
          query: NO_PARAMS,
          body: NO_BODY,
          answer: z.object({}),
        },
        async () => ({ body: {} }),
      ),
    ],
  });
  const { Ada } = org.people;
  const setRole = (role: 'agent' | 'admin') =>
    writeOrg(database.db, org.id, (write) => putMember(write, { name: Ada.name, emails: [Ada.email], role }));
  expect((await app.request('/admin', as(Ada.token))).status).toBe(200);
  await setRole('agent');
  expect((await app.request('/admin', as(Ada.token))).status).toBe(403);
  await setRole('admin');
});

test('/openapi.json is a valid OpenAPI 3.1 document of every route and its roles', async () => {
  const { app } = appFor(database.db);
  const document = z.looseObject({}).parse(await (await app.request('/openapi.json')).json());
  const validator = new Validator();
  const result = await validator.validate(structuredClone(document));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(validator.version).toBe('3.1');
  const Operation = z.object({ security: z.array(z.unknown()), operationId: z.string() });
  const { paths, components } = z
    .object({
      paths: z.record(z.string(), z.record(z.string(), Operation)),
      components: z.object({
        schemas: z.record(z.string(), z.unknown()),
        securitySchemes: z.object({ token: z.object({}) }),
      }),
    })
    .parse(document);
  const named = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { security }]) => [
      `${method.toUpperCase()} ${path}`,
      security.length > 0,
    ]),
  );
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries(
      Object.entries(EXPECTED).map(([name, [outside]]) => [
        name,
        outside === 401 && name !== 'GET /v1/pokes',
      ]),
    ),
  );
  expect(JSON.stringify(document)).not.toContain('"additionalProperties":false');
  expect(Object.keys(components.schemas).filter((name) => name.endsWith('Output'))).toEqual([]);
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['Customer', 'Recognition', 'SyncPage', 'Problem', 'Me', 'OrgSettings']),
  );
});
