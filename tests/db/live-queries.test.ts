import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyPage } from '../../utils/db/apply-page.ts';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import { NEVER_SYNCED } from '../../utils/db/meta.ts';
import {
  confirmedOf,
  coreValues,
  customerOf,
  draftOf,
  matchesOf,
  outbox,
  syncStatus,
  thanksReceived,
} from '../../utils/db/queries.ts';
import { noteThanksSeen } from '../../utils/db/unseen-thanks.ts';
import { id, MEMBER_ID, outboxRow, recognitionChange } from './rows.ts';

// Dexie follows what a query reads only while its own promises lead from one read to the next: an async
// function inside an async function inside the query loses it, without any error. Hence these tests.

let db: MemberDatabase;
beforeEach(() => {
  db = new MemberDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => await db.delete());

/** What the query answers first, and what it says by itself after the change. */
async function beforeAndAfter<T>(query: () => Promise<T>, change: () => Promise<unknown>): Promise<T[]> {
  const seen: T[] = [];
  const watching = liveQuery(query).subscribe((value) => seen.push(value));
  await expect.poll(() => seen.length).toBe(1);
  await change();
  await expect.poll(() => seen.length, { timeout: 2000 }).toBe(2);
  watching.unsubscribe();
  return seen;
}

const page = (number: number) => ({
  cursor: `c${number}`,
  hasMore: false,
  changes: [recognitionChange(number)],
});

test('thanks that arrive are told', async () => {
  const seen = await beforeAndAfter(
    () => thanksReceived(db, 2),
    () => db.recognitions.put({ ...row(1) }),
  );
  expect(seen.map(({ total }) => total)).toEqual([0, 1]);
});

test('thanks that were seen are told', async () => {
  await applyPage(db, MEMBER_ID, { ...page(1), changes: [] });
  await applyPage(db, MEMBER_ID, page(2));
  const seen = await beforeAndAfter(
    () => thanksReceived(db, 2),
    () => noteThanksSeen(db),
  );
  expect(seen.map(({ unseen }) => unseen)).toEqual([1, 0]);
});

test('a new state, core value, customer or match is told', async () => {
  const coreValue = { id: id(1), name: 'Patience', description: '', order: 0 };
  const states = await beforeAndAfter(
    () => syncStatus(db),
    () => db.meta.put({ ...NEVER_SYNCED, state: 'offline' }),
  );
  expect(states.map(({ state }) => state)).toEqual(['never', 'offline']);
  await beforeAndAfter(
    () => coreValues(db),
    () => db.coreValues.put({ generation: 1, id: id(1), rev: 1, coreValue }),
  );
  await beforeAndAfter(
    () => customerOf(db, 'k'),
    () => db.customers.put({ customerKey: 'k', customer: null, etag: undefined, fetchedAt: 1, usedAt: 1 }),
  );
  await beforeAndAfter(
    () => matchesOf(db, ['who']),
    () =>
      db.matches.put({ key: 'who', match: { by: 'nobody', member: null, suggestion: null }, fetchedAt: 1 }),
  );
});

test('thanks being written, on their way, and who somebody is are told', async () => {
  const content = { recipients: [], message: '', coreValueIds: [], quote: null, ticket: null };
  const draft = {
    ticketKey: 't',
    id: id(1),
    editor: 'e',
    updatedAt: 1,
    visibility: 'team' as const,
    ...content,
  };
  await beforeAndAfter(
    () => draftOf(db, 't'),
    () => db.drafts.put(draft),
  );
  const rows = await beforeAndAfter(
    () => outbox(db),
    () => db.outbox.put(outboxRow(1)),
  );
  expect(rows.map(({ length }) => length)).toEqual([0, 1]);
  await beforeAndAfter(
    () => confirmedOf(db, ['who']),
    () => db.confirmed.put({ key: 'who', member: { id: id(1), name: 'Alice', team: null } }),
  );
});

function row(number: number) {
  const change = recognitionChange(number);
  if (change.op !== 'put' || change.type !== 'recognition') throw new Error('not a recognition');
  const { data: recognition, rev } = change;
  const relation = 'received' as const;
  return { generation: 1, id: change.id, rev, relation, createdAt: recognition.createdAt, recognition };
}
