import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { recognitionRecipients, recognitions } from '../../server/db/recognition-tables.ts';
import { pokePath } from '../../utils/org-api/contract/poke.ts';
import { RecognitionReceipt } from '../../utils/org-api/contract/recognition.ts';
import { startCommitProxy } from './commit-proxy-for-tests.ts';
import { makeOrg, newThanks, type Org, Puller, problemOf, put } from './org-for-tests.ts';
import { listen, pokeTicket } from './pokes-for-tests.ts';
import { type Postgres, startPostgres } from './postgres-for-tests.ts';
import { type RunningServer, startServer } from './running-server.ts';

vi.setConfig({ testTimeout: 60_000 });

let postgres: Postgres;
let url: string;
let database: Database;
let org: Org;
let servers: RunningServer[];

/** Two processes beside each other on one PostgreSQL. */
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.newDatabase();
  database = await openDatabase({ url });
  org = await makeOrg(database.db, 'Acme');
  servers = await Promise.all([startServer({ DATABASE_URL: url }), startServer({ DATABASE_URL: url })]);
}, 120_000);
afterAll(async () => {
  await Promise.all((servers ?? []).map((server) => server.end('SIGTERM')));
  await database?.close();
  await postgres?.remove();
}, 30_000);

const at = (server: number) => (path: string, init?: RequestInit) =>
  fetch(`${servers[server % 2]?.url}${path}`, init);
const countOf = (id: string) => database.db.$count(recognitions, eq(recognitions.id, id));
const statuses = (answers: readonly Response[]) =>
  answers.map(({ status }) => status).toSorted((a, b) => a - b);

test('S2: the same thanks through two processes at once are one row, one 201, and the same answer for all', async () => {
  const { Ann, Ben, Lea } = org.people;
  for (let round = 0; round < 5; round += 1) {
    const [id, body] = [v7(), newThanks(Ben, { recipientIds: [Ben.id, Lea.id], visibility: 'team' })];
    const asks = Array.from({ length: 12 }, (_, turn) => put(at(turn), Ann.token, id, body));
    const answers = await Promise.all(asks);
    expect(statuses(answers)).toEqual([...Array(11).fill(200), 201]);
    const receipts = await Promise.all(
      answers.map(async (one) => RecognitionReceipt.parse(await one.json())),
    );
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await countOf(id)).toBe(1);
    const recipients = eq(recognitionRecipients.recognitionId, id);
    expect(await database.db.$count(recognitionRecipients, recipients)).toBe(2);
  }
});

test('of different thanks under one id at once, one is kept and the others are told', async () => {
  const { Ann, Ben, Lea } = org.people;
  const id = v7();
  const asks = [Ann, Lea, Ann, Lea, Ann, Lea].map((from, turn) =>
    put(at(turn), from.token, id, newThanks(Ben, { message: `Number ${turn}` })),
  );
  expect(statuses(await Promise.all(asks))).toEqual([201, 422, 422, 422, 422, 422]);
  expect(await countOf(id)).toBe(1);
});

test('a server that is killed between commit and answer: the repeat is 200, and it is there once', async () => {
  const { Ann, Ben } = org.people;
  const proxy = await startCommitProxy(url);
  const server = await startServer({ DATABASE_URL: proxy.url });
  const killed = Promise.withResolvers<unknown>();
  proxy.atNextCommit(() => killed.resolve(server.end('SIGKILL')));
  const [id, body] = [v7(), newThanks(Ben)];
  const through = (path: string, init?: RequestInit) => fetch(server.url + path, init);
  await expect(put(through, Ann.token, id, body)).rejects.toThrow();
  expect(await killed.promise).toBeNull();
  proxy.close();
  expect(await countOf(id)).toBe(1);
  const again = await put(at(0), Ann.token, id, body);
  expect(again.status).toBe(200);
  expect(RecognitionReceipt.parse(await again.json()).recognition.id).toBe(id);
  expect(await countOf(id)).toBe(1);
  const ben = new Puller(at(1), Ben.token);
  await ben.pull();
  expect(ben.ids().filter((seen) => seen === id)).toEqual([id]);
});

test('thanks accepted by one process poke whoever listens at either', async () => {
  const { Ann, Ben, Lea } = org.people;
  const listening = [await listen(at(0), Ben.token), await listen(at(1), Lea.token)];
  for (const one of listening) expect(await one.until(({ pokes }) => pokes === 1)).toBe(true);
  expect((await put(at(0), Ann.token, v7(), newThanks(Ben))).status).toBe(201);
  for (const one of listening) expect(await one.until(({ pokes }) => pokes === 2)).toBe(true);
  expect((await put(at(1), Ann.token, v7(), newThanks(Ben))).status).toBe(201);
  for (const one of listening) {
    expect(await one.until(({ pokes }) => pokes === 3)).toBe(true);
    await one.leave();
  }
});

test('a ticket of one process opens one stream at the other, and only one at both', async () => {
  const path = pokePath(await pokeTicket(at(0), org.people.Ann.token));
  const answers = await Promise.all(Array.from({ length: 6 }, (_, turn) => at(turn)(path)));
  expect(statuses(answers)).toEqual([200, 401, 401, 401, 401, 401]);
  for (const answer of answers) await answer.body?.cancel();
});

test('a process that is told to stop ends its streams and goes, with nothing of them in its log', async () => {
  const server = await startServer({ DATABASE_URL: url });
  const ask = (path: string, init?: RequestInit) => fetch(server.url + path, init);
  const ann = await listen(ask, org.people.Ann.token);
  const startedAt = performance.now();
  const [code] = await Promise.all([server.end('SIGTERM'), ann.untilEnd()]);
  expect(code).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  expect(server.log()).toContain('"route":"/v1/pokes"');
  expect(server.log()).not.toContain('ticket');
});

test('a database that is away is 503 for thanks, which are kept when it is back; a stream outlives it', async () => {
  const { Ann, Ben } = org.people;
  const ben = await listen(at(0), Ben.token);
  expect(await ben.until(({ pokes }) => pokes === 1)).toBe(true);
  const [id, body] = [v7(), newThanks(Ben)];
  await postgres.stop();
  expect(await problemOf(await put(at(0), Ann.token, id, body))).toMatchObject({
    status: 503,
    kind: 'unavailable',
    retryable: true,
  });
  await postgres.start();
  expect((await put(at(0), Ann.token, id, body)).status).toBe(201);
  expect(await ben.until(({ pokes }) => pokes === 2)).toBe(true);
  await ben.leave();
});
