import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { withRetry } from '../../server/db/retry.ts';
import { rowsOf } from '../../server/db/rows-of.ts';
import {
  addRecognition,
  changeVisibility,
  writeRecognition,
} from '../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { Problem, problemKind } from '../../utils/org-api/contract/problem.ts';
import { appFor, as, makeOrg, type Org, Puller, thanks } from './org-for-tests.ts';
import { type Postgres, startPostgres } from './postgres-for-tests.ts';
import { runMain, startServer } from './running-server.ts';

vi.setConfig({ testTimeout: 60_000 });

let postgres: Postgres;
let url: string;
let database: Database;
let org: Org;

beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.newDatabase();
  database = await openDatabase({ url });
  org = await makeOrg(database.db, 'Acme');
}, 120_000);
afterAll(async () => {
  await database?.close();
  await postgres?.remove();
}, 30_000);

const columnsOf = ({ db }: Database) =>
  rowsOf(
    db,
    sql`select table_name, column_name, data_type, is_nullable from information_schema.columns
      where table_schema = 'public' order by 1, 2`,
    z.unknown(),
  );

test('the same migrations make the same tables on PostgreSQL and on the embedded database', async () => {
  const embedded = await openDatabase({ memory: true });
  expect(await columnsOf(database)).toEqual(await columnsOf(embedded));
  await embedded.close();
});

test('processes that start at once on an empty database all find it ready', async () => {
  const fresh = await postgres.newDatabase();
  const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase({ url: fresh })));
  for (const one of opened) expect(await columnsOf(one)).toEqual(await columnsOf(database));
  await Promise.all(opened.map(({ close }) => close()));
});

/** Settles from outside, to hold a transaction open at a chosen place. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test('S7 no-skip: a writer that began first and commits last is not passed over', async () => {
  const { Ann, Ben } = org.people;
  const { app } = appFor(database.db);
  const ann = new Puller((path, init) => app.request(path, init), Ann.token);
  const slow = thanks(Ben, Ann, { message: 'slow' });
  const quick = thanks(Ben, Ann, { message: 'quick' });
  const [written, finish] = [gate(), gate()];
  const slowWrite = writeOrg(database.db, org.id, async (write) => {
    await addRecognition(write, slow);
    written.open();
    await finish.opened;
  });
  await written.opened;
  await writeRecognition(database.db, org.id, quick);
  await ann.pull();
  expect(ann.ids()).toEqual([quick.id]);
  finish.open();
  await slowWrite;
  await ann.pull();
  expect(ann.ids()).toEqual([slow.id, quick.id].sort());
});

test('S7, S9, S10: a client that pulls all the while ends equal to the table, whoever writes', async () => {
  const { Ann, Ben, Cleo, Lea } = org.people;
  const second = await openDatabase({ url });
  const apps = [appFor(database.db).app, appFor(second.db).app];
  let turn = 0;
  const ask = (path: string, init?: RequestInit) => {
    turn += 1;
    return apps[turn % 2]?.request(path, init) ?? Response.error();
  };
  const clients = [new Puller(ask, Ann.token), new Puller(ask, Cleo.token)];
  let isWriting = true;
  const writer = async (db: Database['db'], from: typeof Ben) => {
    for (let at = 0; at < 40; at += 1) {
      const visibility = (['private', 'team', 'org'] as const)[at % 3] ?? 'org';
      const recognition = thanks(from, Ann, { visibility });
      await writeRecognition(db, org.id, recognition);
      if (at % 4 === 0)
        await writeOrg(db, org.id, (write) => changeVisibility(write, recognition.id, 'private'));
    }
  };
  const pulling = clients.map(async (client) => {
    while (isWriting) await client.page(3);
    await client.pull();
  });
  await Promise.all([
    writer(database.db, Ben),
    writer(second.db, Lea),
    writer(database.db, Lea),
    writer(second.db, Ben),
  ]);
  isWriting = false;
  await Promise.all(pulling);
  const idsWhere = async (condition: ReturnType<typeof sql>) =>
    (
      await rowsOf(
        database.db,
        sql`select id from recognition where org_id = ${org.id} and ${condition} order by id`,
        z.object({ id: z.string() }),
      )
    ).map(({ id }) => id);
  expect(clients[0]?.ids()).toEqual(await idsWhere(sql`true`));
  expect(clients[1]?.ids()).toEqual(await idsWhere(sql`visibility = 'org'`));
  await second.close();
});

test('a transaction that lost against another one (40001) is run again from its start', async () => {
  await database.db.execute(sql`create table counter (n int); insert into counter values (0)`);
  let runs = 0;
  const raise = () =>
    withRetry(() =>
      database.db.transaction(
        async (tx) => {
          runs += 1;
          const [row] = await rowsOf(tx, sql`select n from counter`, z.object({ n: z.number() }));
          await tx.execute(sql`update counter set n = ${(row?.n ?? 0) + 1}`);
        },
        { isolationLevel: 'serializable' },
      ),
    );
  await Promise.all(Array.from({ length: 5 }, raise));
  expect(await rowsOf(database.db, sql`select n from counter`, z.unknown())).toEqual([{ n: 5 }]);
  expect(runs).toBeGreaterThan(5);
});

test('two writers that wait for each other (40P01) both get through', async () => {
  const { Ann, Ben } = org.people;
  const [one, two] = [thanks(Ben, Ann), thanks(Ben, Ann)];
  await writeRecognition(database.db, org.id, one);
  await writeRecognition(database.db, org.id, two);
  const [a, b] = [gate(), gate()];
  const change = (first: string, then: string, mine: typeof a, theirs: typeof a) =>
    writeOrg(database.db, org.id, async (write) => {
      await changeVisibility(write, first, 'team');
      mine.open();
      await theirs.opened;
      await changeVisibility(write, then, 'team');
    });
  await Promise.all([change(one.id, two.id, a, b), change(two.id, one.id, b, a)]);
  const rows = await rowsOf(
    database.db,
    sql`select distinct visibility from recognition where id in (${one.id}, ${two.id})`,
    z.unknown(),
  );
  expect(rows).toEqual([{ visibility: 'team' }]);
});

test('two server processes serve one database; a token made by one holds at the other', async () => {
  const env = { DATABASE_URL: await postgres.newDatabase() };
  const [one, two] = await Promise.all([startServer(env), startServer(env)]);
  const init = await runMain(['init', 'Acme', 'ada@acme.example'], env);
  const token = init.out.trim().split('\n').at(-1) ?? '';
  let turn = 0;
  const ask = (path: string, request?: RequestInit) => {
    turn += 1;
    return fetch(`${turn % 2 ? one.url : two.url}${path}`, request);
  };
  const ada = new Puller(ask, token);
  await ada.pull(1);
  expect(ada.ids('orgSettings')).toHaveLength(1);
  expect(await ada.pull()).toBe(304);
  expect(await ada.pull()).toBe(304);
  expect(await Promise.all([one.end('SIGTERM'), two.end('SIGINT')])).toEqual([0, 0]);
});

test('a database that is away is 503 with Retry-After, and served again when it is back', async () => {
  const { app, log } = appFor(database.db);
  await postgres.stop();
  for (const path of ['/health', '/v1/me']) {
    const response = await app.request(path, as(org.people.Ann.token));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(problemKind(Problem.parse(await response.json()).type)).toBe('unavailable');
  }
  await postgres.start();
  expect((await app.request('/v1/me', as(org.people.Ann.token))).status).toBe(200);
  expect(log()).not.toContain('for-tests');
});
