import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../utils/org-api/contract/common.ts';
import { Customer, CustomerKey } from '../utils/org-api/contract/customer.ts';
import { ResolveAnswer, ResolveRequest } from '../utils/org-api/contract/member.ts';
import { Health, Me, Probe, Settings } from '../utils/org-api/contract/org.ts';
import { Cursor, SyncPage } from '../utils/org-api/contract/sync.ts';
import { readCustomer } from './customers/read-customer.ts';
import { orgs } from './db/org-tables.ts';
import { ProblemError } from './http/problem-error.ts';
import { limit, NO_BODY, NO_PARAMS, type Route, route, withCaller } from './http/route.ts';
import { readMember } from './members/read-member.ts';
import { resolveParticipants } from './members/resolve.ts';
import { readContactDrivers, readCoreValues, readOrg } from './org/read-settings.ts';
import { POKE_ROUTES } from './pokes/poke-routes.ts';
import { RECOGNITION_ROUTES } from './recognitions/recognition-routes.ts';
import { pull } from './sync/pull.ts';

const plain = { params: NO_PARAMS, query: NO_PARAMS, body: NO_BODY };

const probe = route(
  {
    ...plain,
    method: 'get',
    path: '/.well-known/sidekind',
    access: 'public',
    summary: 'Proves that this address is an org API',
    answer: Probe,
  },
  async ({ db }) => {
    const names = await db.select({ name: orgs.name }).from(orgs).limit(2);
    const name = names.length === 1 && names[0] ? names[0].name : 'Sidekind';
    const body: Probe = { name, schema: [SCHEMA_VERSION, SCHEMA_VERSION] };
    return { body };
  },
);

const health = route(
  {
    ...plain,
    method: 'get',
    path: '/health',
    access: 'public',
    summary: 'Whether the org API and its database answer',
    answer: Health,
  },
  async ({ db }) => {
    await db.execute(sql`select 1`);
    return { body: { status: 'ok' as const } };
  },
);

const me = route(
  {
    ...plain,
    method: 'get',
    path: '/v1/me',
    access: 'agent',
    summary: 'Who is signed in, and to which org',
    answer: Me,
  },
  withCaller(async ({ db }, { orgId, memberId }) => ({
    body: { member: await readMember(db, orgId, memberId), org: await readOrg(db, orgId) },
  })),
);

const settings = route(
  {
    ...plain,
    method: 'get',
    path: '/v1/settings',
    access: 'agent',
    summary: 'Settings, core values and contact drivers of the org',
    answer: Settings,
  },
  withCaller(async ({ db }, { orgId }) => ({
    body: {
      org: await readOrg(db, orgId),
      coreValues: await readCoreValues(db, orgId),
      contactDrivers: await readContactDrivers(db, orgId),
    },
  })),
);

const resolve = route(
  {
    ...plain,
    method: 'post',
    path: '/v1/members/resolve',
    access: 'agent',
    summary: 'Which members of the org these people are',
    body: ResolveRequest,
    answer: ResolveAnswer,
  },
  withCaller(async ({ db, body }, { orgId }) => ({
    body: { matches: await resolveParticipants(db, orgId, body.participants) },
  })),
);

const sync = route(
  {
    ...plain,
    method: 'get',
    path: '/v1/sync',
    access: 'agent',
    summary: 'The next page of what the caller may see, in the order of change',
    query: z.object({ cursor: Cursor.optional(), limit: limit(200) }),
    answer: SyncPage,
    hasEtag: true,
    problems: ['cursor-reset'],
  },
  withCaller(async ({ db, query, ifNoneMatch, now }, caller) => {
    const { etag, page } = await pull(db, caller, {
      cursor: query.cursor,
      limit: query.limit,
      ifNoneMatch,
      now,
    });
    return page ? { etag, body: page } : { etag };
  }),
);

const customer = route(
  {
    ...plain,
    method: 'get',
    path: '/v1/customers/{customerKey}',
    access: 'agent',
    summary: 'What the org heard from a customer and asked them',
    params: z.object({ customerKey: CustomerKey }),
    answer: Customer,
    hasEtag: true,
    problems: ['not-found'],
  },
  withCaller(async ({ db, params, ifNoneMatch, now }, { orgId }) => {
    const known = await readCustomer(db, orgId, params.customerKey, now);
    if (!known) throw new ProblemError('not-found', { detail: 'The org knows nothing of this customer.' });
    const { etag, customer: body } = known;
    return etag === ifNoneMatch ? { etag } : { etag, body };
  }),
);

/** All there is. The document at `/openapi.json` is made from this table and added to it by the app. */
export const ROUTES: readonly Route[] = [
  probe,
  health,
  me,
  settings,
  resolve,
  sync,
  customer,
  ...RECOGNITION_ROUTES,
  ...POKE_ROUTES,
];
