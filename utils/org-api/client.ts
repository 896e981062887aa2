import type { z } from 'zod';
import { SCHEMA_HEADER, SCHEMA_VERSION } from './contract/common.ts';
import { Problem, type ProblemKind, problemKind } from './contract/problem.ts';

/** Longest wait for one answer, in milliseconds: below the 30 s after which a browser ends the background. */
export const PATIENCE = 20_000;
/** Longest answer that is read, in UTF-16 units. */
const MAX_ANSWER = 8_000_000;

export interface Target {
  /** Scheme, host, port and path of the org API, without a slash at the end. */
  apiUrl: string;
  token?: string | undefined;
}

export interface Call {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  /** Sent as `If-None-Match`. */
  etag?: string | undefined;
}

/** How far this computer's clock was behind the server's when it answered, in milliseconds, if it says. */
interface Timed {
  behind?: number | undefined;
}

/**
 * What came of a call. `not-ours` is an answer that is not the org API's (a captive portal, another server);
 * `unreachable` is no answer at all. `retryAfter` is in milliseconds; a proxy before the org API may ask for it.
 */
export type Outcome<T> =
  | ({ kind: 'ok'; value: T; etag: string | undefined } & Timed)
  | ({ kind: 'not-modified' } & Timed)
  | ({
      kind: 'problem';
      problem: Problem;
      problemKind: ProblemKind | undefined;
      retryAfter: number | undefined;
    } & Timed)
  | { kind: 'unreachable' }
  | { kind: 'not-ours'; retryAfter?: number | undefined };

/** One call to the org API: bearer token, no cookies, no redirects, no HTTP cache; the answer is parsed. */
export async function call<Schema extends z.ZodType>(
  target: Target,
  path: string,
  schema: Schema,
  how: Call = {},
): Promise<Outcome<z.infer<Schema>>> {
  const answer = await send(target, path, how);
  if (!answer) return { kind: 'unreachable' };
  const { response, body, arrivedAt } = answer;
  const behind = behindOf(response, arrivedAt);
  if (response.status === 304) return { kind: 'not-modified', behind };
  if (!response.ok) return problemOf(response, body, behind);
  // Nothing of ours is answered with another status: what a portal says with 203 is not the org API's.
  const parsed = [200, 201].includes(response.status) ? schema.safeParse(body) : undefined;
  if (!parsed?.success) return { kind: 'not-ours' };
  return { kind: 'ok', value: parsed.data, etag: response.headers.get('etag') ?? undefined, behind };
}

async function send(target: Target, path: string, { method = 'GET', body, etag }: Call) {
  try {
    const response = await fetch(target.apiUrl + path, {
      method,
      headers: headersOf(target, body !== undefined, etag),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const arrivedAt = Date.now();
    const text = (await response.text()).slice(0, MAX_ANSWER);
    return { response, body: isJson(response) ? json(text) : undefined, arrivedAt };
  } catch {
    return undefined;
  }
}

function headersOf({ token }: Target, hasBody: boolean, etag: string | undefined): Record<string, string> {
  return {
    Accept: 'application/json',
    [SCHEMA_HEADER]: String(SCHEMA_VERSION),
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
  };
}

function isJson({ headers }: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(response: Response, body: unknown, behind: number | undefined): Outcome<never> {
  const retryAfter = retryAfterOf(response.headers.get('retry-after'), Date.now() + (behind ?? 0));
  const parsed = Problem.safeParse(body);
  if (!parsed.success) return { kind: 'not-ours', retryAfter };
  const { data: problem } = parsed;
  return { kind: 'problem', problem, problemKind: problemKind(problem.type), retryAfter, behind };
}

/** Seconds or an HTTP date, as milliseconds from `now` by the server's clock; at most a day. */
function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 86_400_000);
}

/** `Date` names whole seconds: half of one is what is missing on average. */
function behindOf({ headers }: Response, arrivedAt: number): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date + 500 - arrivedAt;
}
