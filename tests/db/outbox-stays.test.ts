import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyPage, startGeneration } from '../../utils/db/apply-page.ts';
import { eraseExpired, KEPT_FOR } from '../../utils/db/expiry.ts';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import { changeStatus, pullRow } from '../../utils/db/meta.ts';
import { outbox, thanksOf } from '../../utils/db/queries.ts';
import type { OutboxRow } from '../../utils/db/rows.ts';
import type { Change } from '../../utils/org-api/contract/sync.ts';
import { visibleRow } from '../../utils/recognitions/visible-row.ts';
import { connectionOf, id, MEMBER_ID, OTHER_ID, outboxRow, recognitionChange } from './rows.ts';

let db: MemberDatabase;

beforeEach(() => {
  db = new MemberDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => await db.delete());

/** Thanks on their way, on screen as Send puts them there. */
async function onTheirWay(number: number, change: Partial<OutboxRow> = {}): Promise<void> {
  const row = outboxRow(number, change);
  const { generation } = await pullRow(db);
  await db.outbox.add(row);
  await db.recognitions.add(visibleRow(row, connectionOf().me.member, generation));
}

const page = (changes: Change[], cursor: string, hasMore = false) => ({ cursor, hasMore, changes });
const own = (number: number, rev = number): Change => ({
  ...recognitionChange(number, OTHER_ID, MEMBER_ID),
  rev,
});
const gone = (number: number, rev: number): Change => ({
  op: 'del',
  type: 'recognition',
  id: id(number),
  rev,
});
/** Id and revision of the own thanks on screen, oldest first. */
const shown = async () =>
  (await thanksOf(db, 'sent')).sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => [row.id, row.rev]);

test('S13 a reset keeps what is on its way, and on screen in every generation', async () => {
  await applyPage(db, MEMBER_ID, page([], 'c1'));
  await onTheirWay(1);
  await onTheirWay(2, { state: 'dead' });
  await onTheirWay(3, { state: 'sent' });
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([recognitionChange(9)], 'n1', true));
  expect(await shown()).toHaveLength(3);
  await applyPage(db, MEMBER_ID, page([], 'n2'));
  expect(await shown()).toEqual([1, 2, 3].map((number) => [id(number), 0]));
  expect((await outbox(db)).map(({ state }) => state)).toEqual(['queued', 'dead', 'sent']);
  expect((await pullRow(db)).generation).toBe(2);
});

test('S13 what was sent before a reset has the revision of the new log once that brings it', async () => {
  await applyPage(db, MEMBER_ID, page([], 'c1'));
  await onTheirWay(3, { state: 'sent' });
  await db.recognitions.update([1, id(3)], { rev: 700 });
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([], 'n1'));
  await applyPage(db, MEMBER_ID, page([own(3, 5)], 'n2'));
  expect(await shown()).toEqual([[id(3), 5]]);
  expect(await outbox(db)).toEqual([]);
});

test('S15 thanks that a reset brings stay on screen while it goes on, and leave the outbox', async () => {
  await applyPage(db, MEMBER_ID, page([], 'c1'));
  await onTheirWay(1, { state: 'sending', lease: { owner: 'one', until: Date.now() + 60_000 } });
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([own(1, 8)], 'n1', true));
  expect(await shown()).toEqual([[id(1), 8]]);
  expect(await outbox(db)).toEqual([]);
  await applyPage(db, MEMBER_ID, page([], 'n2'));
  expect(await shown()).toEqual([[id(1), 8]]);
  expect(await db.ended.get(id(1))).toMatchObject({ how: 'sent' });
});

test('thanks that the server has are over though they were refused here, unless it has another thing', async () => {
  await applyPage(db, MEMBER_ID, page([], 'c1'));
  await onTheirWay(1, { state: 'dead', problem: { kind: 'not-permitted', detail: undefined } });
  await onTheirWay(2, { state: 'dead', problem: { kind: 'id-reused', detail: undefined } });
  await applyPage(db, MEMBER_ID, page([own(1), own(2)], 'c2'));
  expect((await outbox(db)).map((row) => row.id)).toEqual([id(2)]);
});

test('S1 a tombstone ends what the server had, not what it has not answered for', async () => {
  await applyPage(db, MEMBER_ID, page([], 'c1'));
  await onTheirWay(1, { state: 'sent' });
  await onTheirWay(2);
  await applyPage(db, MEMBER_ID, page([gone(1, 4), gone(2, 5)], 'c2'));
  expect((await outbox(db)).map((row) => row.id)).toEqual([id(2)]);
  expect(await shown()).toEqual([[id(2), 0]]);
});

test('thanks of the same page as the first fill are not taken for those of the outbox', async () => {
  await onTheirWay(1);
  await applyPage(db, MEMBER_ID, page([own(2), recognitionChange(3)], 'c1'));
  expect((await outbox(db)).map((row) => row.id)).toEqual([id(1)]);
  expect(await shown()).toEqual([
    [id(1), 0],
    [id(2), 2],
  ]);
});

test('what is deleted after 14 days without a pull is what was pulled, not what is on its way', async () => {
  await applyPage(db, MEMBER_ID, page([own(5), recognitionChange(6)], 'c1'));
  await startGeneration(db);
  await applyPage(db, MEMBER_ID, page([own(5), recognitionChange(6)], 'n1'));
  await onTheirWay(1);
  const succeededAt = new Date(Date.now() - KEPT_FOR - 1000).toISOString();
  await changeStatus(db, (status) => ({ ...status, succeededAt }));
  await eraseExpired(db, Date.now());
  expect(await shown()).toEqual([[id(1), 0]]);
  expect(await outbox(db)).toHaveLength(1);
  expect(await pullRow(db)).toMatchObject({ generation: 1, cursor: undefined });
  expect(await db.unseen.count()).toBe(0);
});
