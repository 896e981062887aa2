import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../server/commands/run-command.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { putDriver } from '../../server/drivers/put-driver.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import { Settings } from '../../utils/org-api/contract/org.ts';
import { appFor, as, makeOrg, type Org, Puller } from './org-for-tests.ts';

let database: Database;
let org: Org;
let ann: Puller;

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  org = await makeOrg(database.db, 'Acme');
}, 60_000);
afterAll(() => database.close());
beforeEach(() => {
  ann = new Puller((path, init) => appFor(database.db).app.request(path, init), org.people.Ann.token);
});

const bring = (csv: string) => runCommand(database.db, { do: 'import', what: 'drivers', csv });

async function settings() {
  const response = await appFor(database.db).app.request('/v1/settings', as(org.people.Ann.token));
  return Settings.parse(await response.json()).contactDrivers ?? [];
}

const FILE = `name,keywords,order
Double charge,charged twice; Refund ;refund;two  charges,1
Late delivery,parcel;late,0
`;

test('drivers are imported in the org’s order, and importing again changes nothing', async () => {
  expect(await bring(FILE)).toEqual({
    ok: true,
    lines: ['Contact drivers: 2 added, 0 changed, 0 as before, 0 left out.'],
  });
  expect((await settings()).map(({ name, keywords }) => [name, keywords])).toEqual([
    ['Late delivery', ['parcel', 'late']],
    ['Double charge', ['charged twice', 'refund', 'two charges']],
  ]);
  await ann.pull();
  expect(ann.ids('contactDriver')).toEqual((await settings()).map(({ id }) => id).sort());
  const before = ann.cursor;
  expect((await bring(FILE)).lines.at(-1)).toBe(
    'Contact drivers: 0 added, 0 changed, 2 as before, 0 left out.',
  );
  expect(await ann.pull()).toBe(304);
  expect(ann.cursor).toBe(before);
});

test('the name says which one it is, however it is spelled; a missing column leaves what is known', async () => {
  await bring(FILE);
  const [before] = await settings();
  expect((await bring('name,order\nLATE  delivery,7\n')).lines.at(-1)).toContain('1 changed');
  const after = (await settings()).find(({ id }) => id === before?.id);
  expect(after).toMatchObject({ name: 'LATE  delivery', keywords: before?.keywords, order: 7 });
});

test('one that is switched off is gone for every client, and comes back as the same', async () => {
  await bring(FILE);
  await ann.pull();
  const before = ann.ids('contactDriver');
  await bring('name,active\nDouble charge,no\n');
  await ann.pull();
  expect(ann.ids('contactDriver')).toHaveLength(before.length - 1);
  expect((await settings()).map(({ name }) => name)).not.toContain('Double charge');
  const late = new Puller((path, init) => appFor(database.db).app.request(path, init), org.people.Ben.token);
  await late.pull();
  expect(late.ids('contactDriver')).toEqual(ann.ids('contactDriver'));
  await bring('name,active\nDouble charge,yes\n');
  await ann.pull();
  expect(ann.ids('contactDriver')).toEqual(before);
});

test('a bad row is named with its line and column, and the good ones go in', async () => {
  const words = Array.from({ length: 41 }, (_, at) => `word${at}`).join(';');
  const { ok, lines } = await bring(
    `name,keywords,order,active\n,a,1,yes\nToo many,${words},1,\nToo long,${'x'.repeat(81)},1,\nNo order,a,first,\nWhether,a,1,perhaps\nGift wrapping,gift,4,yes\n`,
  );
  expect(ok).toBe(false);
  expect(lines).toEqual([
    'Line 2, name: a name of 1 to 100 characters is needed. This row was left out.',
    'Line 3, keywords: more than 40 keywords. This row was left out.',
    'Line 4, keywords: one has more than 80 characters. This row was left out.',
    'Line 5, order: it has to be a whole number from 0 upwards. This row was left out.',
    'Line 6, active: it has to be yes or no. This row was left out.',
    'Contact drivers: 1 added, 0 changed, 0 as before, 5 left out.',
  ]);
  expect((await settings()).map(({ name }) => name)).toContain('Gift wrapping');
});

test('another org’s drivers are nobody else’s', async () => {
  const other = await makeOrg(database.db, 'Other');
  await writeOrg(database.db, other.id, (write) => putDriver(write, { name: 'Secret of Other' }));
  await ann.pull();
  expect(JSON.stringify([...ann.rows])).not.toContain('Secret of Other');
  expect(JSON.stringify(await settings())).not.toContain('Secret of Other');
});
