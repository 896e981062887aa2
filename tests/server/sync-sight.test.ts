import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { rowsOf } from '../../server/db/rows-of.ts';
import { putMember } from '../../server/members/put-member.ts';
import { changeSettings } from '../../server/org/create-org.ts';
import {
  changeVisibility,
  eraseRecognition,
  writeRecognition,
} from '../../server/recognitions/write-recognition.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
import { appFor, makeOrg, type Name, type Org, Puller, thanks } from './org-for-tests.ts';

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
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY).toISOString();

async function give(from: Name, to: Name, changes: Partial<Recognition> = {}): Promise<string> {
  const recognition = thanks(org.people[from], org.people[to], changes);
  await writeRecognition(database.db, org.id, recognition);
  return recognition.id;
}

const write = (work: Parameters<typeof writeOrg<void>>[2]) => writeOrg(database.db, org.id, work);

test('a first pull brings the settings, the core values, the caller and the thanks in sight', async () => {
  const received = await give('Ben', 'Ann');
  await give('Ben', 'Cleo');
  const ann = puller('Ann');
  await ann.pull();
  expect(ann.ids()).toEqual([received]);
  expect(ann.ids('orgSettings')).toEqual([org.id]);
  expect(ann.ids('coreValue')).toEqual([org.valueId]);
  expect(ann.ids('member')).toEqual([org.people.Ann.id]);
});

test('private is for sender and recipients, team for the recipients’ teams, org for everyone', async () => {
  const isPrivate = await give('Cleo', 'Ann');
  const isTeam = await give('Cleo', 'Ann', { visibility: 'team' });
  const isOrg = await give('Cleo', 'Ann', { visibility: 'org' });
  const seen: Record<string, string[]> = {};
  for (const name of ['Ann', 'Cleo', 'Ben', 'Ada', 'Dan'] as const) {
    const one = puller(name);
    await one.pull();
    seen[name] = one.ids();
  }
  const all = [isPrivate, isTeam, isOrg].sort();
  expect(seen).toEqual({ Ann: all, Cleo: all, Ben: [isTeam, isOrg].sort(), Ada: [isOrg], Dan: [isOrg] });
});

test('others’ thanks go out of sight after 90 days, one’s own stay', async () => {
  const own = await give('Ben', 'Ann', { createdAt: daysAgo(300), visibility: 'org' });
  const others = await give('Ben', 'Cleo', { createdAt: daysAgo(80), visibility: 'org' });
  await give('Ben', 'Cleo', { createdAt: daysAgo(92), visibility: 'org' });
  const ann = puller('Ann');
  await ann.pull();
  expect(ann.ids()).toEqual([own, others].sort());
  now = new Date(now.getTime() + 20 * DAY);
  await ann.pull();
  expect(ann.ids()).toEqual([own]);
  expect(ann.statuses).toEqual([200, 200]);
});

test('many that pass out of sight on one day come in pages, and none is forgotten', async () => {
  for (let at = 0; at < 7; at += 1) await give('Ben', 'Cleo', { createdAt: daysAgo(85), visibility: 'org' });
  const ann = puller('Ann');
  await ann.pull();
  expect(ann.ids()).toHaveLength(7);
  now = new Date(now.getTime() + 10 * DAY);
  const fresh = await give('Ben', 'Cleo', { createdAt: daysAgo(0), visibility: 'org' });
  await ann.pull(3);
  expect(ann.ids()).toEqual([fresh]);
});

test('a deletion reaches those who could see it, as a tombstone, and nobody else', async () => {
  const id = await give('Ben', 'Ann', { quote: { text: 'You are a star', by: null } });
  const [ann, cleo] = [puller('Ann'), puller('Cleo')];
  await ann.pull();
  await cleo.pull();
  await write((w) => eraseRecognition(w, id));
  await ann.pull();
  expect(ann.ids()).toEqual([]);
  expect(await cleo.pull()).toBe(304);
  const left = await rowsOf(
    database.db,
    sql`select message, quote_text from recognition where id = ${id}`,
    z.unknown(),
  );
  expect(left).toEqual([{ message: '', quote_text: null }]);
});

test('S11 scope: a recognition made private disappears from everyone who may not read it any more', async () => {
  const id = await give('Ben', 'Cleo', { visibility: 'org' });
  const [dan, cleo] = [puller('Dan'), puller('Cleo')];
  await dan.pull();
  await write((w) => changeVisibility(w, id, 'team'));
  await write((w) => changeVisibility(w, id, 'private'));
  await dan.pull();
  await cleo.pull();
  expect(dan.ids()).toEqual([]);
  expect(cleo.ids()).toEqual([id]);
});

test('S11 scope: a narrowing is not lost when its rows are spread over pages', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) ids.push(await give('Ben', 'Cleo', { visibility: 'org' }));
  const dan = puller('Dan');
  await dan.pull();
  await write(async (w) => {
    for (const id of ids) await changeVisibility(w, id, 'private');
  });
  await dan.pull(2);
  expect(dan.ids()).toEqual([]);
});

test('S11 scope: another team means a reset and another working set', async () => {
  const id = await give('Ben', 'Lea', { visibility: 'team' });
  const ann = puller('Ann');
  await ann.pull();
  expect(ann.ids()).toEqual([id]);
  const { name, email } = org.people.Ann;
  await write(async (w) => void (await putMember(w, { name, emails: [email], team: 'Technical' })));
  await ann.pull();
  expect(ann.statuses).toEqual([200, 410, 200]);
  expect(ann.ids()).toEqual([]);
});

test('S11 scope: when a recipient changes teams the old team loses sight and the new one gains it', async () => {
  const id = await give('Dan', 'Ann', { visibility: 'team' });
  const [ben, cleo] = [puller('Ben'), puller('Cleo')];
  await ben.pull();
  await cleo.pull();
  const { name, email } = org.people.Ann;
  await write(async (w) => void (await putMember(w, { name, emails: [email], team: 'Technical' })));
  await ben.pull();
  await cleo.pull();
  expect([ben.ids(), cleo.ids()]).toEqual([[], [id]]);
});

test('a member who changes their name changes it on every recognition', async () => {
  const id = await give('Ben', 'Ann', { visibility: 'org' });
  const dan = puller('Dan');
  await dan.pull();
  const entry = { name: 'Annabel', emails: [org.people.Ann.email] };
  await write(async (w) => void (await putMember(w, entry)));
  await dan.pull();
  expect(dan.rows.get(`recognition ${id}`)?.text).toContain('"Annabel"');
});

test('another org’s changes never show, whatever their visibility', async () => {
  const other = await makeOrg(database.db, `Other${count}`);
  const foreign = thanks(other.people.Ben, other.people.Ann, { visibility: 'org' });
  await writeRecognition(database.db, other.id, foreign);
  await changeSettings(database.db, other.id, { signalDays: 30 });
  const ann = puller('Ann');
  await ann.pull();
  expect(ann.ids()).toEqual([]);
  expect([...ann.rows.values()].some(({ text }) => text.includes(other.id))).toBe(false);
  const stranger = thanks(org.people.Ben, other.people.Ann);
  await expect(writeRecognition(database.db, org.id, stranger)).rejects.toThrow('no member of this org');
});
