import { Writable } from 'node:stream';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { z } from 'zod';
import { createApp } from '../../server/app.ts';
import { issueToken } from '../../server/auth.ts';
import type { Db } from '../../server/db/database.ts';
import { putMember } from '../../server/members/put-member.ts';
import { createOrg, putCoreValue } from '../../server/org/create-org.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { Problem, problemKind } from '../../utils/org-api/contract/problem.ts';
import type { NewRecognition, Recognition } from '../../utils/org-api/contract/recognition.ts';
import { SyncPage } from '../../utils/org-api/contract/sync.ts';

export interface Someone {
  id: string;
  name: string;
  email: string;
  token: string;
}

export type Name = 'Ann' | 'Ben' | 'Cleo' | 'Dan' | 'Lea' | 'Ada';
export interface Org {
  id: string;
  valueId: string;
  people: Record<Name, Someone>;
}

/** An org: Ann, Ben and Lea (lead) in Orders, Cleo in Technical, Dan in no team, Ada the admin. */
export async function makeOrg(db: Db, name: string): Promise<Org> {
  const id = await createOrg(db, name);
  const valueId = v7();
  await writeOrg(db, id, (write) =>
    putCoreValue(write, { id: valueId, name: 'Patience', description: '', order: 0 }),
  );
  const add = async (who: Name, role: 'agent' | 'lead' | 'admin', team: string | null): Promise<Someone> => {
    const email = `${who.toLowerCase()}@${name.toLowerCase()}.example`;
    const entry = { name: `${who} of ${name}`, emails: [email], role, team };
    const member = await writeOrg(db, id, (write) => putMember(write, entry));
    return { id: member.id, name: entry.name, email, token: await issueToken(db, id, member.id) };
  };
  const people = {
    Ann: await add('Ann', 'agent', 'Orders'),
    Ben: await add('Ben', 'agent', 'Orders'),
    Cleo: await add('Cleo', 'agent', 'Technical'),
    Dan: await add('Dan', 'agent', null),
    Lea: await add('Lea', 'lead', 'Orders'),
    Ada: await add('Ada', 'admin', 'Technical'),
  };
  return { id, valueId, people };
}

/** A recognition that is right as it is; `changes` says what matters to the test. */
export function thanks(from: Someone, to: Someone, changes: Partial<Recognition> = {}): Recognition {
  return {
    id: v7(),
    sender: { kind: 'member', id: from.id, name: from.name, role: 'agent' },
    recipients: [{ id: to.id, name: to.name }],
    message: 'Thank you for staying calm.',
    coreValueIds: [],
    quote: null,
    ticket: null,
    visibility: 'private',
    createdAt: new Date().toISOString(),
    via: 'extension',
    ...changes,
  };
}

/** What a client sends; right as it is, like `thanks`. */
export function newThanks(to: Someone, changes: Partial<NewRecognition> = {}): NewRecognition {
  return {
    recipientIds: [to.id],
    message: 'Thank you for staying calm.',
    coreValueIds: [],
    quote: null,
    ticket: null,
    visibility: 'private',
    createdAt: new Date(Date.now() - 60_000).toISOString(),
    ...changes,
  };
}

export async function put(ask: Ask, token: string, id: string, body: unknown): Promise<Response> {
  const more = { 'content-type': 'application/json' };
  return await ask(`/v1/recognitions/${id}`, {
    method: 'PUT',
    body: JSON.stringify(body),
    ...as(token, more),
  });
}

/** A problem, with its kind, and its errors as pairs of pointer and code. */
export async function problemOf(response: Response) {
  const problem = Problem.parse(await response.json());
  const codes = problem.errors?.map(({ pointer, code }) => [pointer, code]);
  return { ...problem, status: response.status, kind: problemKind(problem.type), codes };
}

/** The app with its log kept as text. */
export function appFor(db: Db, now: () => Date = () => new Date()) {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = pino({ base: null }, sink);
  return { app: createApp({ db, log, now }), log: () => lines.join('') };
}

export type Ask = (path: string, init?: RequestInit) => Response | Promise<Response>;

export function as(token: string, more: Record<string, string> = {}): RequestInit {
  return { headers: { authorization: `Bearer ${token}`, ...more } };
}

/** A client of the sync: pulls until there is no more and keeps what it was told, as the cache does. */
export class Puller {
  rows = new Map<string, { rev: number; text: string }>();
  cursor: string | undefined;
  etag: string | undefined;
  statuses: number[] = [];
  readonly #ask: Ask;
  readonly #token: string;

  constructor(ask: Ask, token: string) {
    this.#ask = ask;
    this.#token = token;
  }

  /** One page; answers whether there is more. */
  async page(limit = 200): Promise<boolean> {
    const cursor = this.cursor === undefined ? '' : `&cursor=${this.cursor}`;
    const known: Record<string, string> = this.etag === undefined ? {} : { 'if-none-match': this.etag };
    const response = await this.#ask(`/v1/sync?limit=${limit}${cursor}`, as(this.#token, known));
    this.statuses.push(response.status);
    if (response.status === 304) return false;
    if (response.status === 410) return this.#restart();
    const page = SyncPage.parse(await response.json());
    for (const change of page.changes) this.#apply(change);
    this.cursor = page.cursor;
    this.etag = response.headers.get('etag') ?? undefined;
    return page.hasMore;
  }

  async pull(limit = 200): Promise<number> {
    let isMore = true;
    while (isMore) isMore = await this.page(limit);
    return this.statuses.at(-1) ?? 0;
  }

  ids(type = 'recognition'): string[] {
    return [...this.rows.keys()]
      .filter((key) => key.startsWith(`${type} `))
      .map((key) => key.split(' ')[1] ?? '')
      .sort();
  }

  #restart(): boolean {
    if (this.statuses.slice(-10).filter((status) => status === 410).length > 2)
      throw new Error('Reset for ever');
    this.rows.clear();
    this.cursor = undefined;
    this.etag = undefined;
    return true;
  }

  #apply(change: SyncPage['changes'][number]): void {
    const key = `${change.type} ${change.id}`;
    const before = this.rows.get(key);
    if (before && change.rev < before.rev) throw new Error(`S10: ${key} went back in time`);
    if (change.op === 'del') this.rows.delete(key);
    else this.rows.set(key, { rev: change.rev, text: JSON.stringify(change.data) });
  }
}

export const Status = z.object({ status: z.number(), type: z.string() });
