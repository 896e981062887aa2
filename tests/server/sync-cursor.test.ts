import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { eraseRecognition, writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { purgeTombstones } from '../../server/sync/purge-tombstones.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { Problem, problemKind } from '../../utils/org-api/contract/problem.ts';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
import { appFor, as, makeOrg, type Name, type Org, Puller, thanks } from './org-for-tests.ts';

const DAY = 86_400_000;
let database: Database;
let org: Org;
let now: Date;
let count = 0;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  now = new Date();
  count += 1;
  org = await makeOrg(database.db, `Org${count}`);
});

const app = () => appFor(database.db, () => now).app;
const puller = (name: Name) => new Puller((path, init) => app().request(path, init), org.people[name].token);

async function give(from: Name, to: Name, changes: Partial<Recognition> = {}): Promise<string> {
  const recognition = thanks(org.people[from], org.people[to], changes);
  await writeRecognition(database.db, org.id, recognition);
  return recognition.id;
}

const write = (work: Parameters<typeof writeOrg<void>>[2]) => writeOrg(database.db, org.id, work);

test('pages of one bring the same as one page', async () => {
  for (let at = 0; at < 5; at += 1) await give('Ben', 'Ann');
  const slow = puller('Ann');
  const fast = puller('Ann');
  await slow.pull(1);
  await fast.pull();
  expect([...slow.rows]).toEqual([...fast.rows]);
  expect(slow.statuses.length).toBe(fast.rows.size);
});

test('304 when nothing changed, and when what changed is not for the caller', async () => {
  const ann = puller('Ann');
  await ann.pull();
  expect(await ann.pull()).toBe(304);
  await give('Ben', 'Cleo');
  expect(await ann.pull()).toBe(304);
  await give('Ben', 'Ann');
  expect(await ann.pull()).toBe(200);
});

test('without a cursor the ETag of an earlier pull does not keep the rows back', async () => {
  const ann = puller('Ann');
  await ann.pull();
  const response = await app().request(
    '/v1/sync',
    as(org.people.Ann.token, { 'if-none-match': ann.etag ?? '' }),
  );
  expect(response.status).toBe(200);
});

test('S14 horizon: a cursor older than the purged tombstones is 410, never a partial log', async () => {
  const id = await give('Ben', 'Ann');
  const [ann, other] = [puller('Ann'), puller('Ann')];
  await ann.pull();
  await write((w) => eraseRecognition(w, id));
  await other.pull();
  await purgeTombstones(database.db, new Date(now.getTime() + 91 * DAY));
  expect(await ann.pull()).toBe(200);
  expect(ann.statuses).toEqual([200, 410, 200]);
  expect(ann.ids()).toEqual([]);
  expect(await other.pull()).toBe(304);
});

test('S14 horizon: a first pull over many pages ends although tombstones were purged before', async () => {
  for (let at = 0; at < 4; at += 1) await give('Ben', 'Ann');
  const gone = await give('Ben', 'Ann');
  await write((w) => eraseRecognition(w, gone));
  await purgeTombstones(database.db, new Date(now.getTime() + 91 * DAY));
  const ann = puller('Ann');
  await ann.pull(1);
  expect(ann.statuses.every((status) => status === 200)).toBe(true);
  expect(ann.ids()).toHaveLength(4);
});

test('S14 horizon: a cursor that was handed out 90 days ago is 410', async () => {
  const ann = puller('Ann');
  await ann.pull();
  now = new Date(now.getTime() + 91 * DAY);
  await ann.pull();
  expect(ann.statuses).toEqual([200, 410, 200]);
});

test('a made-up, a changed and another member’s cursor are 410 with cursor-reset', async () => {
  const [ann, ben] = [puller('Ann'), puller('Ben')];
  await ann.pull();
  await ben.pull();
  const changed = `${ann.cursor?.replace(/^./, 'f')}`;
  for (const cursor of ['made-up', 'a.b', changed, ben.cursor]) {
    const response = await app().request(`/v1/sync?cursor=${cursor}`, as(org.people.Ann.token));
    expect(response.status).toBe(410);
    expect(problemKind(Problem.parse(await response.json()).type)).toBe('cursor-reset');
  }
});

test('a new epoch of the org’s log resets every client', async () => {
  const ann = puller('Ann');
  await ann.pull();
  await database.db.execute(sql`update org_clock set epoch = gen_random_uuid() where org_id = ${org.id}`);
  await ann.pull();
  expect(ann.statuses).toEqual([200, 410, 200]);
});

test('after a long silence the client gets a fresh cursor instead of 304', async () => {
  const ann = puller('Ann');
  await ann.pull();
  const first = ann.cursor;
  now = new Date(now.getTime() + 2 * DAY);
  expect(await ann.pull()).toBe(200);
  expect(ann.cursor).not.toBe(first);
  expect(await ann.pull()).toBe(304);
});

test('the same recognition written twice is there once', async () => {
  const recognition = thanks(org.people.Ben, org.people.Ann);
  expect(await writeRecognition(database.db, org.id, recognition)).toBe('written');
  expect(await writeRecognition(database.db, org.id, recognition)).toBe('known');
  const ann = puller('Ann');
  await ann.pull();
  expect(ann.ids()).toEqual([recognition.id]);
});
