import { vi } from 'vitest';
import { problemType } from '../../utils/org-api/contract/problem.ts';
import { NewRecognition } from '../../utils/org-api/contract/recognition.ts';
import { type Life, never, running } from './life.ts';
import type { RealTime } from './real-time.ts';

/**
 * What a network, a proxy or a server may do to a request. `lost`: before the server hears of it; `answer-lost`:
 * after it has committed. `late` comes to the server after some seconds, `slow` is answered after some; a client
 * that gave up meanwhile does not take back what is on its way.
 */
export const FAULTS = [
  'lost',
  'answer-lost',
  'late-5',
  'late-30',
  'slow-5',
  'slow-30',
  'portal',
  'receipt-of-another',
  'not-signed-in',
  'conflict',
  'too-many',
  'unavailable',
  'fails',
  'fails-after-commit',
  'refused',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How long `too-many` and `unavailable` ask to wait, in seconds. */
const RETRY_AFTER = 300;

export interface Request_ {
  life: Life;
  origin: string;
  method: string;
  path: string;
  token: string;
  /** The recognition of a PUT. */
  id: string | undefined;
  /** Milliseconds by the clock that nobody sets. */
  at: number;
  /** Nobody waits for its answer any more. */
  isOver: boolean;
  /** The server has it, or never will. */
  isThere: boolean;
}

interface Parts {
  time: RealTime;
  server: (request: Request) => Promise<Response> | Response;
  /** Told of every request before it leaves, and of what came of it. */
  watch: {
    leaves: (request: Request_) => void;
    served: (request: Request_, response: Response) => void;
    answered: (request: Request_, response: Response) => void;
    failed: (request: Request_) => void;
  };
  isKept: (id: string) => Promise<boolean>;
}

/** A network in the place of `fetch`, between the lives and the org API. */
export class Network {
  fault: Fault | undefined;
  /** How many requests the fault is for. */
  times = 0;
  /** Only thanks on their way, or pulls too. */
  isForAll = false;
  readonly requests: Request_[] = [];
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => this.#fetch(url, init));
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const life = running.getStore();
    if (!life) throw new Error('Nobody asks');
    const { time, watch } = this.#parts;
    if (life.diesHere()) return await never();
    const request = requestOf(url, init, life, time.now());
    this.requests.push(request);
    watch.leaves(request);
    const fault = await this.#faultFor(request);
    const answer = Promise.race([
      this.#carry(request, new Request(url, without(init)), fault),
      aborted(init),
    ]);
    // Nobody may be left to hear of it.
    answer.catch(() => {});
    if (life.diesHere()) return await never();
    try {
      const response = await answer;
      if (life.isDead) return await never();
      request.isOver = true;
      watch.answered(request, response);
      return life.diesHere() ? await never() : response;
    } catch (error) {
      if (life.isDead) return await never();
      request.isOver = true;
      watch.failed(request);
      throw error;
    }
  }

  async #faultFor({ id, path }: Request_): Promise<Fault | undefined> {
    const isMeant = id !== undefined || (this.isForAll && path.startsWith('/v1/sync'));
    if (this.fault === undefined || this.times === 0 || !isMeant) return undefined;
    if (this.fault === 'receipt-of-another' && id === undefined) return undefined;
    // A gateway that refuses what the server behind it has, or gets still, tells a client something untrue.
    if (this.fault === 'refused' && (id === undefined || (await this.#mayBeThere(id)))) return undefined;
    this.times -= 1;
    return this.fault;
  }

  async #mayBeThere(id: string): Promise<boolean> {
    const isOnItsWay = this.requests.slice(0, -1).some((other) => other.id === id && !other.isThere);
    return isOnItsWay || (await this.#quietly(() => this.#parts.isKept(id)));
  }

  /** What is under way in earnest, so that the virtual time waits for it. */
  async #quietly<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#parts.time.begin();
    try {
      return await work();
    } finally {
      this.#parts.time.end();
    }
  }

  async #carry(request: Request_, sent: Request, fault: Fault | undefined): Promise<Response> {
    await this.#parts.time.moment();
    const isAnothers = fault === 'receipt-of-another';
    const own = isAnothers ? await receiptOfAnother(sent) : fault && answerOf(fault);
    if (own || fault === 'lost') {
      request.isThere = true;
      if (own) return own;
      throw new TypeError('fetch failed');
    }
    if (fault === 'late-5') await virtual(5);
    if (fault === 'late-30') await virtual(30);
    const response = await this.#quietly(() => this.#serve(request, sent));
    if (fault === 'slow-5') await virtual(5);
    if (fault === 'slow-30') await virtual(30);
    await this.#parts.time.moment();
    if (fault === 'answer-lost') throw new TypeError('fetch failed');
    if (fault === 'fails-after-commit') return problem(500, 'internal');
    return response;
  }

  async #serve(request: Request_, sent: Request): Promise<Response> {
    const response = await this.#parts.server(sent);
    request.isThere = true;
    const headers = new Headers(response.headers);
    headers.set('Date', new Date(this.#parts.time.rightTime()).toUTCString());
    const body = response.status === 304 ? null : await response.text();
    const whole = new Response(body, { status: response.status, headers });
    this.#parts.watch.served(request, whole);
    return whole;
  }
}

function requestOf(url: string, { method = 'GET', headers }: RequestInit, life: Life, at: number): Request_ {
  const { origin, pathname, search } = new URL(url);
  const token = new Headers(headers).get('authorization')?.replace('Bearer ', '') ?? '';
  const id = method === 'PUT' ? pathname.split('/').at(-1) : undefined;
  return { life, origin, method, path: pathname + search, token, id, at, isOver: false, isThere: false };
}

/** The app takes no part in redirects, cookies and time-outs. */
function without({ method = 'GET', headers, body }: RequestInit): RequestInit {
  return { method, ...(headers && { headers }), ...(body && { body }) };
}

function aborted({ signal }: RequestInit): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Too late', 'TimeoutError')));
  });
}

function answerOf(fault: Fault): Response | undefined {
  const later = { 'retry-after': String(RETRY_AFTER) };
  if (fault === 'portal')
    return new Response('<!doctype html><title>Sign in to Wi-Fi</title>', {
      headers: { 'content-type': 'text/html' },
    });
  if (fault === 'not-signed-in') return problem(401, 'not-signed-in');
  if (fault === 'conflict') return problem(409, 'unavailable');
  if (fault === 'too-many') return problem(429, 'too-many-requests', later);
  if (fault === 'unavailable') return problem(503, 'unavailable', later);
  if (fault === 'fails') return problem(500, 'internal');
  if (fault === 'refused') return problem(403, 'not-permitted');
  return undefined;
}

function problem(
  status: number,
  kind: Parameters<typeof problemType>[0],
  headers: Record<string, string> = {},
): Response {
  const body = JSON.stringify({ type: problemType(kind), title: kind, status });
  return new Response(body, { status, headers: { 'content-type': 'application/problem+json', ...headers } });
}

/** A cache in between answers what is right in every way but one, and the server never hears of it. */
async function receiptOfAnother(request: Request): Promise<Response> {
  const { recipientIds, ...content } = NewRecognition.parse(await request.json());
  const recipients = recipientIds.map((id) => ({ id, name: 'Somebody' }));
  const sender = { kind: 'customer', name: 'Somebody else' };
  const id = '01936f00-0000-7000-8000-000000000777';
  return Response.json({ rev: 1, recognition: { id, sender, recipients, ...content, via: 'api' } });
}

async function virtual(seconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
