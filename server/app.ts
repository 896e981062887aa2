import { type Context, Hono } from 'hono';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { SCHEMA_HEADER, SCHEMA_VERSION } from '../utils/org-api/contract/common.ts';
import type { Role } from '../utils/org-api/contract/member.ts';
import { type Caller, callerOf } from './auth.ts';
import type { Db } from './db/database.ts';
import { codeIn, hasLost, isUnkeepable, isUnreachable } from './db/retry.ts';
import { setHeaders } from './http/cors.ts';
import { ProblemError } from './http/problem-error.ts';
import { readBody } from './http/read-body.ts';
import { errorFacts, logRequests, type RequestState } from './http/request-log.ts';
import { type Around, NO_BODY, type Reply, type Route } from './http/route.ts';
import { openapiRoute } from './openapi.ts';
import { createPokeStreams, type PokeStreams } from './pokes/poke-streams.ts';
import { ROUTES } from './routes.ts';

interface Parts {
  db: Db;
  log: Logger;
  /** Streams that outlive their request; whoever stops the app has to end them. */
  pokes?: PokeStreams;
  /** The time, where another one than now is wanted. */
  now?: () => Date;
  /** Another table of routes. */
  routes?: readonly Route[];
}

type Ask = Context<{ Variables: RequestState }>;

/** The org API as a function from request to response. Keeps nothing in memory between two requests but `pokes`. */
export function createApp({
  db,
  log,
  pokes = createPokeStreams(db, log),
  now = () => new Date(),
  routes = ROUTES,
}: Parts) {
  const app = new Hono<{ Variables: RequestState }>();
  const all = [...routes, openapiRoute(routes)];
  app.use(logRequests(log), setHeaders());
  for (const route of all) {
    app.on(route.method, honoPath(route.path), (c) => {
      // To a stream HEAD would be answered like GET, and nobody would read what it holds open.
      if (isStream(route) && c.req.method === 'HEAD') throw notAllowed(all, route.path);
      return answer(c, route, { db, now: now(), pokes });
    });
  }
  for (const path of new Set(all.map((route) => route.path))) {
    app.all(honoPath(path), (c) => {
      c.set('route', path);
      throw notAllowed(all, path);
    });
  }
  app.all('*', () => {
    throw new ProblemError('not-found');
  });
  app.onError((error, c) => problemResponse(c, error, log));
  return app;
}

const honoPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

const isStream = ({ media }: Route) => media === 'text/event-stream';

function notAllowed(routes: readonly Route[], path: string): ProblemError {
  const here = routes.filter((route) => route.path === path);
  const hasHead = here.some((route) => route.method === 'get' && !isStream(route));
  const methods = here.map(({ method }) => method.toUpperCase());
  const allowed = [...(hasHead ? ['HEAD'] : []), ...methods, 'OPTIONS'].join(', ');
  return new ProblemError('method-not-allowed', {}, { Allow: allowed });
}

async function answer(c: Ask, route: Route, around: Around): Promise<Response> {
  c.set('route', route.path);
  const caller = route.access === 'public' ? undefined : await admit(c, route.access, around.db);
  const raw = {
    params: c.req.param(),
    query: c.req.query(),
    body: route.body === NO_BODY ? undefined : await readBody(c.req.raw),
    ifNoneMatch: c.req.header('if-none-match'),
  };
  return respond(await route.run(raw, caller, around));
}

/** Proxies hold answers back until they are whole, unless they are told. */
const STREAM = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };

function respond({ body, etag, status = 200, stream }: Reply<unknown>): Response {
  if (stream) return new Response(stream, { headers: STREAM });
  const headers: Record<string, string> = etag === undefined ? {} : { ETag: etag };
  if (body === undefined) return new Response(null, { status: 304, headers });
  return Response.json(body, { status, headers });
}

const RANK: Record<z.infer<typeof Role>, number> = { agent: 0, lead: 1, admin: 2 };

/** The member behind a request, or the problem that keeps it out. */
async function admit(c: Ask, least: z.infer<typeof Role>, db: Db): Promise<Caller> {
  const spoken = c.req.header(SCHEMA_HEADER);
  if (spoken !== undefined && spoken.trim() !== String(SCHEMA_VERSION)) {
    throw new ProblemError('schema-unsupported', { min: SCHEMA_VERSION, max: SCHEMA_VERSION });
  }
  const caller = await callerOf(db, c.req.header('authorization'));
  if (!caller) throw new ProblemError('not-signed-in', {}, { 'WWW-Authenticate': 'Bearer' });
  if (RANK[caller.role] < RANK[least]) throw new ProblemError('not-permitted');
  return caller;
}

function problemResponse(c: Ask, error: unknown, log: Logger): Response {
  const { problem, headers } = problemOf(error);
  const requestId = c.get('requestId');
  if (problem.status >= 500) log.error({ requestId, ...errorFacts(error, codeIn(error)) }, 'failed');
  return new Response(JSON.stringify({ ...problem, instance: `urn:uuid:${requestId}` }), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

const UNKEEPABLE = 'A character or a time here cannot be kept by the database.';

function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (hasLost(error)) return new ProblemError('unavailable', {}, { 'Retry-After': '1' });
  if (isUnreachable(error)) return new ProblemError('unavailable', {}, { 'Retry-After': '5' });
  if (isUnkeepable(error)) return new ProblemError('invalid-request', { detail: UNKEEPABLE });
  return new ProblemError('internal');
}
