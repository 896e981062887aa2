import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../server/app.ts';
import { revokeTokens } from '../../server/auth.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { pokeTickets } from '../../server/db/poke-tables.ts';
import { putMember } from '../../server/members/put-member.ts';
import { createPokeStreams } from '../../server/pokes/poke-streams.ts';
import { MAX_TICKETS } from '../../server/pokes/poke-tickets.ts';
import { writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { serve } from '../../server/serve.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { pokePath } from '../../utils/org-api/contract/poke.ts';
import { appFor, as, makeOrg, type Org, problemOf, thanks } from './org-for-tests.ts';
import { Listening, listen, pokeTicket } from './pokes-for-tests.ts';

const silent = pino({ enabled: false });
let database: Database;
let org: Org;
let ends: (() => unknown)[] = [];

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  org = await makeOrg(database.db, 'Acme');
}, 60_000);
afterAll(() => database.close());
afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

/** An app that looks at the clocks without delay, and how long its streams last. */
function appWith(pace: Parameters<typeof createPokeStreams>[2] = {}, now = () => new Date()) {
  const pokes = createPokeStreams(database.db, silent, { look: 10, ...pace });
  ends.push(() => pokes.end());
  const app = createApp({ db: database.db, log: silent, pokes, now });
  return { pokes, ask: (path: string, init?: RequestInit) => app.request(path, init) };
}

async function served() {
  const pokes = createPokeStreams(database.db, silent, { look: 10 });
  const { url, stop } = await serve(database.db, silent, { host: '127.0.0.1', port: 0 }, pokes);
  ends.push(stop);
  return { pokes, stop, ask: (path: string, init?: RequestInit) => fetch(url + path, init) };
}

const give = async (to: Org) => {
  await writeRecognition(database.db, to.id, thanks(to.people.Ben, to.people.Ann));
};

test('a stream pokes at once, then whenever the org’s log has moved, and says nothing else', async () => {
  const { ask } = appWith();
  const ann = await listen(ask, org.people.Ann.token);
  expect(ann.response.status).toBe(200);
  expect(await ann.until(({ pokes }) => pokes === 1)).toBe(true);
  await give(org);
  expect(await ann.until(({ pokes }) => pokes === 2)).toBe(true);
  await give(org);
  expect(await ann.until(({ pokes }) => pokes === 3)).toBe(true);
  expect(ann.text).toBe('event: poke\ndata: pull\n\n'.repeat(3));
});

test('nobody is poked for what happens in another org', async () => {
  const { ask } = appWith({ comment: 30 });
  const other = await makeOrg(database.db, 'Other');
  const ann = await listen(ask, org.people.Ann.token);
  const foreign = await listen(ask, other.people.Ann.token);
  await give(other);
  expect(await foreign.until(({ pokes }) => pokes === 2)).toBe(true);
  expect(await ann.until(({ comments }) => comments === 3)).toBe(true);
  expect(ann.pokes).toBe(1);
});

test('a stream may be read by an extension, is never stored and never held back', async () => {
  const { ask } = appWith();
  const { headers } = (await listen(ask, org.people.Ann.token)).response;
  expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-accel-buffering')).toBe('no');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('a ticket opens one stream, also when several ask at once', async () => {
  const { ask } = appWith();
  const path = pokePath(await pokeTicket(ask, org.people.Ann.token));
  const answers = await Promise.all([ask(path), ask(path), ask(path)]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401]);
  expect(await problemOf(await ask(path))).toMatchObject({ status: 401, kind: 'not-signed-in' });
});

test('a ticket opens nothing after a minute, and goes when the next one is made', async () => {
  let now = new Date();
  const { ask } = appWith({}, () => now);
  const { Ann } = org.people;
  const old = await pokeTicket(ask, Ann.token);
  expect(Date.parse(old.expiresAt) - now.getTime()).toBe(60_000);
  const unused = await pokeTicket(ask, Ann.token);
  now = new Date(now.getTime() + 60_000);
  expect((await ask(pokePath(old))).status).toBe(401);
  expect(await database.db.$count(pokeTickets)).toBe(1);
  const next = await pokeTicket(ask, Ann.token);
  expect(await database.db.$count(pokeTickets)).toBe(1);
  expect((await ask(pokePath(unused))).status).toBe(401);
  expect((await ask(pokePath(next))).status).toBe(200);
});

test('the ticket of a member who has left, or whose tokens were revoked, opens nothing', async () => {
  const { ask } = appWith();
  const { Dan, Cleo } = org.people;
  const [dans, cleos] = [await pokeTicket(ask, Dan.token), await pokeTicket(ask, Cleo.token)];
  const entry = { name: Dan.name, emails: [Dan.email], isActive: false };
  await writeOrg(database.db, org.id, (write) => putMember(write, entry));
  await revokeTokens(database.db, org.id, Cleo.id);
  expect((await ask(pokePath(dans))).status).toBe(401);
  expect((await ask(pokePath(cleos))).status).toBe(401);
});

test('nothing but a ticket opens a stream, and only as many tickets are made as anyone can use', async () => {
  const { ask, pokes } = appWith();
  const { Lea } = (await makeOrg(database.db, 'Many')).people;
  expect((await ask('/v1/pokes', as(Lea.token))).status).toBe(400);
  expect((await ask(`/v1/pokes?ticket=${Lea.token}`)).status).toBe(400);
  const { ticket } = await pokeTicket(ask, Lea.token);
  const head = await ask(pokePath({ ticket }), { method: 'HEAD' });
  expect([head.status, head.headers.get('allow'), pokes.count()]).toEqual([405, 'POST, GET, OPTIONS', 0]);
  for (let at = 1; at < MAX_TICKETS; at += 1) await pokeTicket(ask, Lea.token);
  const more = await ask('/v1/pokes', { method: 'POST', ...as(Lea.token) });
  expect([more.status, more.headers.get('retry-after')]).toEqual([429, '60']);
});

test('a quiet stream shows that it lives, and ends by itself', async () => {
  const { ask, pokes } = appWith({ comment: 20, last: 200 });
  const ann = await listen(ask, org.people.Ann.token);
  expect(await ann.until(({ comments }) => comments === 2)).toBe(true);
  expect(pokes.count()).toBe(1);
  await ann.untilEnd();
  expect([ann.pokes, pokes.count()]).toEqual([1, 0]);
});

test('the clocks are looked at only while somebody listens', async () => {
  const { ask, pokes } = appWith();
  const { Ann, Ben, Lea } = org.people;
  const listening = await Promise.all([Ann, Ben, Lea].map(({ token }) => listen(ask, token)));
  const asked = vi.spyOn(database.db, 'select');
  const looks = () => asked.mock.calls.filter(([what]) => Object.keys(what ?? {}).join() === 'orgId,rev');
  await give(org);
  await Promise.all(listening.map((one) => one.until((so) => so.pokes === 2)));
  expect(looks().length).toBeGreaterThan(0);
  for (const one of listening) await one.leave();
  expect(pokes.count()).toBe(0);
  asked.mockClear();
  for (let at = 0; at < 10; at += 1) await give(org);
  expect(looks()).toEqual([]);
  asked.mockRestore();
});

test('over HTTP: a client that goes is forgotten', async () => {
  const { ask, pokes } = await served();
  const ann = await listen(ask, org.people.Ann.token);
  expect(await ann.until((so) => so.pokes === 1)).toBe(true);
  expect(pokes.count()).toBe(1);
  await ann.leave();
  await vi.waitFor(() => expect(pokes.count()).toBe(0), { timeout: 5_000 });
});

test('over HTTP: the server stops at once although somebody listens, who is told so', async () => {
  const { ask, stop } = await served();
  const ann = await listen(ask, org.people.Ann.token);
  const ben = await listen(ask, org.people.Ben.token);
  expect(await ann.until(({ pokes }) => pokes === 1)).toBe(true);
  const startedAt = performance.now();
  await Promise.all([stop(), ann.untilEnd(), ben.untilEnd()]);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});

test('the log shows neither ticket nor query', async () => {
  const { app, log } = appFor(database.db);
  const ask = (path: string, init?: RequestInit) => app.request(path, init);
  const { ticket } = await pokeTicket(ask, org.people.Ann.token);
  const ann = new Listening(await ask(pokePath({ ticket })));
  await ask(pokePath({ ticket }));
  await ask(`/v1/pokes?ticket=${org.people.Ann.token}`);
  await ann.leave();
  expect(log().trim().split('\n')).toHaveLength(4);
  expect(log()).toContain('"route":"/v1/pokes"');
  for (const secret of [ticket, org.people.Ann.token, 'ticket', '?']) expect(log()).not.toContain(secret);
});
