import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctReading, saidOf, wordWeights } from '../../utils/corrections/correct-reading.ts';
import { forgetAllWords, forgetWord, taughtWords } from '../../utils/corrections/forget-words.ts';
import { saveConnection } from '../../utils/db/device-database.ts';
import { type MemberDatabase, memberDatabase } from '../../utils/db/member-database.ts';
import { eraseDatabases } from '../../utils/db/stored-here.ts';
import type { Said } from '../../utils/sentiment/said.ts';
import { connectionOf } from '../db/rows.ts';
import { message, read } from '../looks/builders.ts';

const connection = connectionOf();
let db: MemberDatabase;

beforeEach(async () => {
  await saveConnection(connection);
  db = memberDatabase(connection);
});
afterEach(eraseDatabases);

const reading = read(
  message('2026-11-20T10:00:00Z', 'Ridiculous and broken.'),
  'negative',
  'Ridiculous and broken.',
  { Ridiculous: -2, broken: -1 },
);
const correction = (said: Said | undefined, key = 'one') => ({ key, said, reading, names: [] });
const weights = async () => Object.fromEntries(await wordWeights(db));

test('what was said is remembered, and its words are moved', async () => {
  await correctReading(db, correction('positive'), 5);
  expect(await saidOf(db, ['one', 'other'])).toEqual([{ key: 'one', label: 'positive', at: 5 }, undefined]);
  expect(await weights()).toEqual({ ridiculous: 0.5, broken: 0.5 });
});

test('saying it twice counts once, and taking it back leaves nothing', async () => {
  await correctReading(db, correction('neutral'));
  await correctReading(db, correction('neutral'));
  expect(await weights()).toEqual({ ridiculous: 0.5, broken: 0.5 });
  await correctReading(db, correction(undefined));
  expect(await weights()).toEqual({});
  expect(await saidOf(db, ['one'])).toEqual([undefined]);
});

test('another word for the same message replaces the first', async () => {
  await correctReading(db, correction('positive'));
  await correctReading(db, correction('unclear'));
  expect(await weights()).toEqual({ ridiculous: 0.5, broken: 0.5 });
  await correctReading(db, correction('negative'));
  expect(await weights()).toEqual({});
  expect((await saidOf(db, ['one']))[0]?.label).toBe('negative');
});

test('many corrections of one word stay within its bound', async () => {
  for (let at = 0; at < 9; at += 1) await correctReading(db, correction('positive', `key ${at}`));
  expect(await weights()).toEqual({ ridiculous: 1.5, broken: 1.5 });
  expect((await taughtWords()).map(({ word, count }) => [word, count])).toEqual([
    ['broken', 9],
    ['ridiculous', 9],
  ]);
});

test('words are forgotten one by one or all; taking back afterwards brings nothing in', async () => {
  await correctReading(db, correction('positive'));
  await forgetWord('broken');
  expect(await weights()).toEqual({ ridiculous: 0.5 });
  await forgetAllWords();
  await correctReading(db, correction(undefined));
  expect(await weights()).toEqual({});
});
