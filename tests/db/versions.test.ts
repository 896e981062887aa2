import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import {
  confirmedOf,
  contactDrivers,
  customerOf,
  draftOf,
  matchesOf,
  outbox,
  syncStatus,
  thanksOf,
  thanksReceived,
} from '../../utils/db/queries.ts';
import { STORES } from '../../utils/db/versions.ts';
import { chosenDriver, learnedDrivers } from '../../utils/drivers/choose-driver.ts';

/** Rows of a released version, as that version wrote them: per store, key and row. */
const Fixture = z.object({ version: z.int(), stores: z.record(z.string(), z.array(z.looseObject({}))) });
const FILES = ['v001.json', 'v002.json', 'v003.json'];

const opened: Dexie[] = [];
afterEach(async () => await Promise.all(opened.splice(0).map((db) => db.delete())));

test('every released version has its rows kept', () => {
  const kept = FILES.map((file) => read(file).version);
  expect(kept).toEqual(STORES.map((_stores, index) => index + 1));
});

test.each(FILES)('a database with the rows of %s is lifted to today and still answers', async (file) => {
  const { version, stores } = read(file);
  const db = await lifted(file, version, stores);
  const { newest, total } = await thanksReceived(db, 1);
  expect(total).toBe(2);
  expect(newest[0]?.recognition.message).toBe('You stayed with them until it was solved.');
  expect((await syncStatus(db)).state).toBe('up-to-date');
  expect((await customerOf(db, `1.${'k'.repeat(43)}`))?.customer?.outcomes.tickets).toBe(3);
  expect((await matchesOf(db, ['someone']))[0]?.match.by).toBe('email');
});

test('thanks on their way, refused or being written outlive every later version', async () => {
  const { version, stores } = read('v002.json');
  const db = await lifted('thanks', version, stores);
  expect((await outbox(db)).map(({ state }) => state)).toEqual(['queued', 'dead']);
  expect((await thanksOf(db, 'sent'))[0]?.recognition.message).toBe('Thank you for staying late.');
  expect((await draftOf(db, 'zendesk https://acme.zendesk.example 2'))?.message).toBe('Thank you, Mira');
  expect((await confirmedOf(db, ['someone']))[0]?.member.name).toBe('Mira Okafor');
  expect((await thanksReceived(db, 1)).unseen).toBe(1);
  expect(await db.ended.count()).toBe(1);
});

test('contact drivers and what was learned about them outlive every later version', async () => {
  const { version, stores } = read('v003.json');
  const db = await lifted('learned', version, stores);
  expect((await contactDrivers(db)).map(({ driver }) => driver.name)).toEqual(['Double charge']);
  expect((await learnedDrivers(db)).map(({ tickets, words }) => [tickets, words.length])).toEqual([[2, 2]]);
  expect((await chosenDriver(db, 'n'.repeat(43)))?.driverId).toBeNull();
  expect((await db.disagreements.toArray()).map(({ label }) => label)).toEqual(['neutral']);
  expect((await db.wordWeights.get('ridiculous'))?.weight).toBe(-0.4);
});

/** A database as that version left it, opened by today's code. */
async function lifted(
  name: string,
  version: number,
  rowsOf: Record<string, object[]>,
): Promise<MemberDatabase> {
  const old = new Dexie(`ladder-${name}`);
  for (const [index, schema] of STORES.slice(0, version).entries()) old.version(index + 1).stores(schema);
  for (const [store, rows] of Object.entries(rowsOf)) await old.table(store).bulkAdd(rows);
  old.close();
  const db = new MemberDatabase(old.name);
  opened.push(db);
  return db;
}

function read(file: string) {
  return Fixture.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}
