import { z } from 'zod';
import type { Role } from '../../utils/org-api/contract/member.ts';
import type { ProblemKind } from '../../utils/org-api/contract/problem.ts';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import type { PokeStreams } from '../pokes/poke-streams.ts';
import { ProblemError } from './problem-error.ts';

/** Who may call a route: everyone, or members from this role upwards. */
export type Access = 'public' | z.infer<typeof Role>;

/** What a handler answers. Without `body` the client's copy, known by its ETag, is still right. */
export interface Reply<Body> {
  body?: Body;
  etag?: string;
  /** 200 when missing. */
  status?: Success;
  /** Instead of a body, where the route's `media` is a stream. */
  stream?: ReadableStream<Uint8Array>;
}

type Success = 200 | 201;
type Media = 'application/json' | 'text/event-stream';

/** A request as it came in, before anything of it was looked at. */
export interface RawRequest {
  params: unknown;
  query: unknown;
  body: unknown;
  ifNoneMatch: string | undefined;
}

export interface Around {
  db: Db;
  now: Date;
  pokes: PokeStreams;
}

/** One row of the table of routes; what is not in the table does not exist. */
export interface Route {
  method: 'get' | 'post' | 'put';
  /** As OpenAPI writes it: `/v1/customers/{customerKey}`. */
  path: string;
  access: Access;
  summary: string;
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType;
  answer: z.ZodType;
  /** The statuses it answers that with, and what each of them says. */
  answers: Partial<Record<Success, string>>;
  media: Media;
  /** Whether it answers 304 to a client that has the same already. */
  hasEtag: boolean;
  /** Problems beyond those that every route can have. */
  problems: ProblemKind[];
  run(request: RawRequest, caller: Caller | undefined, around: Around): Promise<Reply<unknown>>;
}

/** For a route without path parameters, without a query, or without a body. */
export const NO_PARAMS = z.object({});
export const NO_BODY = z.undefined();

const PLAIN: Pick<Route, 'answers' | 'media' | 'hasEtag' | 'problems'> = {
  answers: { 200: 'As asked' },
  media: 'application/json',
  hasEtag: false,
  problems: [],
};

/** Query parameter: how many rows a page may have, `preset` when the client does not say. */
export const limit = (preset: number) => z.coerce.number().int().min(1).max(200).default(preset);

type Description<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> = Pick<Route, 'method' | 'path' | 'access' | 'summary'> & {
  params: Params;
  query: Query;
  body: Body;
  answer: Answer;
  answers?: Route['answers'];
  media?: Media;
  hasEtag?: boolean;
  problems?: ProblemKind[];
};

interface Said<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> extends Around {
  params: z.output<Params>;
  query: z.output<Query>;
  body: z.output<Body>;
  ifNoneMatch: string | undefined;
}

/** A route and what it does, once all of the request was parsed. `caller` is missing on public routes. */
export function route<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  described: Description<Params, Query, Body, Answer>,
  handle: (said: Said<Params, Query, Body>, caller: Caller | undefined) => Promise<Reply<z.input<Answer>>>,
): Route {
  const row = { ...PLAIN, ...described };
  const run: Route['run'] = async ({ ifNoneMatch, ...raw }, caller, around) => {
    const params = parsePart(row.params, raw.params, 'path');
    const query = parsePart(row.query, raw.query, 'query');
    const body = parsePart(row.body, raw.body, 'body');
    return await handle({ params, query, body, ifNoneMatch, ...around }, caller);
  };
  return { ...row, run };
}

/** Guards a handler for members: a route that is open to everyone has no caller to give it. */
export function withCaller<Input, Answer>(
  handle: (said: Input, caller: Caller) => Promise<Reply<Answer>>,
): (said: Input, caller: Caller | undefined) => Promise<Reply<Answer>> {
  return async (said, caller) => {
    if (!caller) throw new ProblemError('not-signed-in');
    return await handle(said, caller);
  };
}

/** Pointers are JSON Pointers into the body, `?name` for the query, `{name}` for the path. */
function parsePart<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  part: 'path' | 'query' | 'body',
): z.output<Schema> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, 20).map(({ path, code, message }) => ({
    pointer: pointerOf(path, part).slice(0, 300),
    code,
    detail: message.slice(0, 500),
  }));
  throw new ProblemError('invalid-request', { errors });
}

function pointerOf(path: PropertyKey[], part: 'path' | 'query' | 'body'): string {
  if (part === 'query') return `?${path.map(String).join('.')}`;
  if (part === 'path') return `{${path.map(String).join('.')}}`;
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
