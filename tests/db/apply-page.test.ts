import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyPage, pullCursor, startGeneration } from '../../utils/db/apply-page.ts';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import { pullRow } from '../../utils/db/meta.ts';
import { thanksReceived } from '../../utils/db/queries.ts';
import { noteThanksSeen } from '../../utils/db/unseen-thanks.ts';
import type { Change } from '../../utils/org-api/contract/sync.ts';
import { id, MEMBER_ID, OTHER_ID, recognitionChange } from './rows.ts';

let db: MemberDatabase;

beforeEach(() => {
  db = new MemberDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => await db.delete());

const page = (numbers: number[], cursor: string, hasMore = false) => ({
  cursor,
  hasMore,
  changes: numbers.map((number) => recognitionChange(number)),
});

test('a page brings its rows and its cursor', async () => {
  await applyPage(db, MEMBER_ID, page([1, 2, 3], 'c1'), 'W/"1"');
  const { newest, total } = await thanksReceived(db, 2);
  expect(newest.map(({ id: one }) => one)).toEqual([id(3), id(2)]);
  expect(total).toBe(3);
  expect(await pullRow(db)).toMatchObject({ generation: 1, cursor: 'c1', etag: 'W/"1"' });
});

test('only thanks to the signed-in member are theirs', async () => {
  const changes = [
    recognitionChange(1),
    recognitionChange(2, OTHER_ID, MEMBER_ID),
    recognitionChange(3, OTHER_ID),
  ];
  await applyPage(db, MEMBER_ID, { cursor: 'c', hasMore: false, changes });
  expect((await thanksReceived(db, 9)).newest.map(({ id: one }) => one)).toEqual([id(1)]);
  expect((await db.recognitions.toArray()).map(({ relation }) => relation)).toEqual([
    'received',
    'sent',
    'visible',
  ]);
});

test('S8 page atomicity: a page that fails halfway leaves neither rows nor cursor', async () => {
  await applyPage(db, MEMBER_ID, page([1], 'c1'));
  db.recognitions.hook('creating', (_key, row) => {
    if (row.id === id(3)) throw new Error('the disk failed');
  });
  await expect(applyPage(db, MEMBER_ID, page([2, 3], 'c2'))).rejects.toThrow();
  expect((await pullRow(db)).cursor).toBe('c1');
  expect((await thanksReceived(db, 9)).total).toBe(1);
});

test('S8 page atomicity: a cursor that cannot be written takes its rows back with it', async () => {
  await applyPage(db, MEMBER_ID, page([1], 'c1'));
  db.meta.hook('updating', (change) => {
    if ('cursor' in change) throw new Error('the disk failed');
  });
  await expect(applyPage(db, MEMBER_ID, page([2, 3], 'c2'))).rejects.toThrow();
  expect((await thanksReceived(db, 9)).total).toBe(1);
});

test('a tombstone takes the row away', async () => {
  await applyPage(db, MEMBER_ID, page([1, 2], 'c1'));
  const gone = { op: 'del' as const, type: 'recognition' as const, id: id(1), rev: 9 };
  await applyPage(db, MEMBER_ID, { cursor: 'c2', hasMore: false, changes: [gone] });
  expect((await thanksReceived(db, 9)).newest.map(({ id: one }) => one)).toEqual([id(2)]);
});

test('S13 a reset shows no empty state between generations, and the old one goes with the last page', async () => {
  await applyPage(db, MEMBER_ID, page([1, 2], 'c1'), 'W/"1"');
  await startGeneration(db);
  expect(pullCursor(await pullRow(db))).toBeUndefined();
  expect((await thanksReceived(db, 9)).total).toBe(2);

  await applyPage(db, MEMBER_ID, page([3], 'n1', true));
  expect((await thanksReceived(db, 9)).total).toBe(2);
  expect(pullCursor(await pullRow(db))).toBe('n1');

  await applyPage(db, MEMBER_ID, page([4], 'n2'), 'W/"2"');
  expect((await thanksReceived(db, 9)).newest.map(({ id: one }) => one)).toEqual([id(4), id(3)]);
  expect(await db.recognitions.count()).toBe(2);
  expect(await pullRow(db)).toMatchObject({ generation: 2, cursor: 'n2', filling: undefined });
});

test('a page that another pull has overtaken is dropped: its rows are older', async () => {
  const asked = await pullRow(db);
  await applyPage(db, MEMBER_ID, page([1, 2], 'c2'), undefined, asked);
  await applyPage(db, MEMBER_ID, page([3], 'c1'), undefined, asked);
  expect((await pullRow(db)).cursor).toBe('c2');
  expect((await thanksReceived(db, 9)).total).toBe(2);
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([4], 'c3'), undefined, { ...asked, cursor: 'c2' });
  expect(pullCursor(await pullRow(db))).toBeUndefined();
});

test('a second reset while a generation is being filled starts anew and leaves nothing behind', async () => {
  await applyPage(db, MEMBER_ID, page([1], 'c1'));
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([2], 'n1', true));
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([3], 'm1'));
  expect((await thanksReceived(db, 9)).newest.map(({ id: one }) => one)).toEqual([id(3)]);
  expect(await db.recognitions.count()).toBe(1);
});

test('thanks are new until they were seen, however long they were on their way', async () => {
  await firstFill();
  await applyPage(db, MEMBER_ID, page([5], 'c2'));
  expect((await thanksReceived(db, 1)).unseen).toBe(1);
  await noteThanksSeen(db);
  expect((await thanksReceived(db, 1)).unseen).toBe(0);
  await applyPage(db, MEMBER_ID, page([3], 'c3'));
  expect((await thanksReceived(db, 1)).unseen).toBe(1);
});

test('thanks that were seen stay so when a row of theirs changes, or a reset brings them again', async () => {
  await firstFill();
  await applyPage(db, MEMBER_ID, page([5], 'c2'));
  await noteThanksSeen(db);
  await applyPage(db, MEMBER_ID, { ...page([], 'c3'), changes: [{ ...recognitionChange(5), rev: 9 }] });
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([5, 6], 'n1'));
  expect(await db.unseen.toArray()).toEqual([{ id: id(6) }]);
});

test('the very first fill calls only thanks of the last 14 days new', async () => {
  await applyPage(db, MEMBER_ID, { ...page([1], 'c1', true), changes: [agedDays(1, 15), agedDays(2, 13)] });
  await applyPage(db, MEMBER_ID, { ...page([], 'c2'), changes: [agedDays(3, 15), agedDays(4, 1)] });
  expect(await db.unseen.toArray()).toEqual([{ id: id(2) }, { id: id(4) }]);
});

test('thanks that are taken back are not counted as unseen any more', async () => {
  await firstFill();
  await applyPage(db, MEMBER_ID, page([5, 6], 'c2'));
  const gone = { op: 'del' as const, type: 'recognition' as const, id: id(5), rev: 9 };
  await applyPage(db, MEMBER_ID, { ...page([], 'c3'), changes: [gone] });
  expect((await thanksReceived(db, 1)).unseen).toBe(1);
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([], 'n1'));
  expect((await thanksReceived(db, 1)).unseen).toBe(0);
});

test('S10 monotone: a lower revision neither overwrites nor deletes a higher one of the same epoch', async () => {
  await firstFill();
  await applyPage(db, MEMBER_ID, { ...page([], 'c2'), changes: [{ ...recognitionChange(5), rev: 50 }] });
  const del = { op: 'del' as const, type: 'recognition' as const, id: id(5), rev: 49 };
  await applyPage(db, MEMBER_ID, { ...page([], 'c3'), changes: [{ ...recognitionChange(5), rev: 49 }] });
  await applyPage(db, MEMBER_ID, { ...page([], 'c4'), changes: [del] });
  expect((await db.recognitions.toArray()).map(({ rev }) => rev)).toEqual([50]);
});

async function firstFill(): Promise<void> {
  await applyPage(db, MEMBER_ID, page([], 'c1'));
}

function agedDays(number: number, days: number): Change {
  const change = recognitionChange(number);
  if (change.op !== 'put' || change.type !== 'recognition') throw new Error('not a recognition');
  const createdAt = new Date(Date.now() - days * 86_400_000).toISOString();
  return { ...change, data: { ...change.data, createdAt } };
}
