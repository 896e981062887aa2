import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveConnection } from '../../utils/db/device-database.ts';
import { eraseExpired } from '../../utils/db/expiry.ts';
import { keyedHash } from '../../utils/db/keyed-hash.ts';
import { type MemberDatabase, memberDatabase } from '../../utils/db/member-database.ts';
import { eraseDatabases, exportStored, storedHere } from '../../utils/db/stored-here.ts';
import { chooseDriver, chosenDriver, keepChoice, learnedDrivers } from '../../utils/drivers/choose-driver.ts';
import { forgetAllDrivers, forgetDriver, taughtDrivers } from '../../utils/drivers/forget-drivers.ts';
import { namesOn, requesterTexts } from '../../utils/drivers/requester-texts.ts';
import { connectionOf, id } from '../db/rows.ts';
import { message, reply } from '../looks/builders.ts';
import { mariaTicket } from '../looks/maria.ts';

const DAY = 24 * 60 * 60 * 1000;
const [CHARGE, LATE] = [id(701), id(702)];
const connection = connectionOf();
let db: MemberDatabase;

beforeEach(async () => {
  await saveConnection(connection);
  db = memberDatabase(connection);
});
afterEach(eraseDatabases);

const TEXTS = [
  'I was charged twice for my lanterns.',
  'Write to me at maria@ceramica.example or call 0170 1234567.',
];
const choice = (driverId: string | null | undefined, texts = TEXTS, key = 'one') => ({
  key,
  driverId,
  texts,
  names: ['Maria Fernández'],
});
const wordsOf = async (driverId: string) =>
  (await db.driverWords.get(driverId))?.words.map(({ word }) => word);

test('a confirmed ticket teaches single words, and is remembered', async () => {
  await chooseDriver(db, choice(CHARGE), 5);
  expect(await chosenDriver(db, 'one')).toEqual({ key: 'one', driverId: CHARGE, messages: 2, at: 5 });
  expect(await wordsOf(CHARGE)).toEqual(expect.arrayContaining(['charg', 'twic', 'lantern']));
  expect(await learnedDrivers(db)).toMatchObject([{ driverId: CHARGE, tickets: 1 }]);
});

test('no address, number or name of anybody on the ticket is kept, and no sentence', async () => {
  const ticket = {
    ...mariaTicket,
    messages: [
      message(
        '2026-11-01T00:00:00Z',
        'Maria here, mail maria.fernandez@ceramica.example, order 48213, IBAN DE02120300000000202051.',
      ),
      message(
        '2026-11-02T00:00:00Z',
        'Alice said the lantern at https://shop.example/order?id=77 was charged twice. Or reach my wife, rosalind (at) tuttle dot com.',
      ),
      reply('2026-11-03T00:00:00Z', 'Our colleague writes about zebras.'),
      message('2026-11-04T00:00:00Z', 'Thanks.\n\nOn Friday, Ken wrote:\n> Our giraffes are sorry.'),
    ],
  };
  const texts = requesterTexts(ticket.messages);
  await chooseDriver(db, { key: 'one', driverId: CHARGE, texts, names: namesOn(ticket) });
  const kept = JSON.stringify(await db.driverWords.toArray()).toLowerCase();
  expect(kept).toContain('lantern');
  const gone = [
    'maria',
    'fern',
    'alice',
    'ceramica',
    'rosalind',
    'tuttle',
    'shop',
    'http',
    '48213',
    'de02',
    'zebra',
    'giraffe',
    'charged twice',
  ];
  for (const word of gone) expect(kept).not.toContain(word);
});

test('a correction moves the words of the ticket from one driver to the other', async () => {
  await chooseDriver(db, choice(LATE, ['The parcel with the giraffe is late.'], 'before'));
  const before = await db.driverWords.get(LATE);
  await chooseDriver(db, choice(LATE));
  await chooseDriver(db, choice(CHARGE, [...TEXTS, 'And one more message about a giraffe.']));
  const left = await db.driverWords.get(LATE);
  // What came after the choice was never learned for the first one, so nothing of it is taken back there.
  const weights = (row: typeof left) =>
    new Map(row?.words.map(({ word, weight, tickets }) => [word, [weight.toFixed(9), tickets]]));
  expect(weights(left)).toEqual(weights(before));
  expect(left?.tickets).toBe(1);
  expect(await wordsOf(CHARGE)).toContain('giraff');
  expect((await chosenDriver(db, 'one'))?.driverId).toBe(CHARGE);
});

test('said twice it counts once; taken back or “none of these”, nothing is left of it', async () => {
  await chooseDriver(db, choice(CHARGE));
  await chooseDriver(db, choice(CHARGE));
  expect((await db.driverWords.get(CHARGE))?.tickets).toBe(1);
  await chooseDriver(db, choice(undefined));
  expect([await db.driverWords.count(), await chosenDriver(db, 'one')]).toEqual([0, null]);
  await chooseDriver(db, choice(CHARGE));
  await chooseDriver(db, choice(null));
  expect([await db.driverWords.count(), (await chosenDriver(db, 'one'))?.driverId]).toEqual([0, null]);
});

test('what was learned is listed and forgotten, one by one or all', async () => {
  await db.contactDrivers.put({
    generation: 1,
    id: LATE,
    rev: 1,
    driver: { id: LATE, name: 'Late delivery', keywords: [], order: 0 },
  });
  await chooseDriver(db, choice(CHARGE));
  await chooseDriver(db, choice(LATE, ['The parcel is late.'], 'two'));
  await chooseDriver(db, choice(null, [], 'three'));
  expect(await taughtDrivers()).toEqual([
    { driverId: LATE, name: 'Late delivery', tickets: 1 },
    { driverId: CHARGE, name: undefined, tickets: 1 },
  ]);
  await forgetDriver(CHARGE);
  expect([await chosenDriver(db, 'one'), (await chosenDriver(db, 'two'))?.driverId]).toEqual([null, LATE]);
  expect((await taughtDrivers()).map(({ driverId }) => driverId)).toEqual([LATE]);
  await forgetAllDrivers();
  expect([await db.driverWords.count(), await db.ticketDrivers.count()]).toEqual([0, 0]);
});

test('a choice that nobody looks at goes after fourteen days, the words that were learned stay', async () => {
  const now = Date.now();
  await chooseDriver(db, choice(CHARGE), now - 15 * DAY);
  await chooseDriver(db, choice(CHARGE, TEXTS, 'seen'), now - 15 * DAY);
  await db.disagreements.bulkPut([
    { key: 'old', label: 'neutral', at: now - 15 * DAY },
    { key: 'new', label: 'negative', at: now },
  ]);
  const seen = await chosenDriver(db, 'seen');
  if (seen) await keepChoice(db, seen, now - DAY);
  await eraseExpired(db, now);
  expect(await db.ticketDrivers.toCollection().primaryKeys()).toEqual(['seen']);
  expect(await db.disagreements.toCollection().primaryKeys()).toEqual(['new']);
  expect((await db.driverWords.get(CHARGE))?.tickets).toBe(2);
});

test('it is counted, exported and gone after signing out; nothing in it names the ticket', async () => {
  const ticketKey = 'zendesk https://acme.zendesk.example 4021';
  const key = await keyedHash(connection.me.org.customerKey, 'ticket driver', ticketKey);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(await keyedHash(connection.me.org.customerKey, 'disagreement', ticketKey)).not.toBe(key);
  await chooseDriver(db, choice(CHARGE, TEXTS, key));
  const counted = (await storedHere()).kinds.filter(({ count }) => count > 0).map(({ kind }) => kind);
  expect(counted).toEqual(expect.arrayContaining(['driverWords', 'ticketDrivers']));
  const exported = await exportStored();
  expect(exported).toContain('lantern');
  expect(exported).not.toContain('acme.zendesk');
  await eraseDatabases();
  await saveConnection(connection);
  expect(await memberDatabase(connection).driverWords.count()).toBe(0);
});
