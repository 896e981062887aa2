import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MemberDatabase } from '../../utils/db/member-database.ts';
import type { OutboxRow } from '../../utils/db/rows.ts';
import { badgeOf } from '../../utils/sync/toolbar-badge.ts';
import { id, outboxRow } from '../db/rows.ts';
import { newMemberDatabase } from './org.ts';

let db: MemberDatabase;
beforeEach(() => {
  db = newMemberDatabase();
});
afterEach(async () => await db.delete());

const MINUTE = 60_000;
const text = async () => (await badgeOf(db, Date.now())).text;

test('the icon counts thanks that were not seen, up to 99', async () => {
  expect(await text()).toBe('');
  await db.unseen.bulkAdd([{ id: id(1) }, { id: id(2) }]);
  expect(await text()).toBe('2');
  await db.unseen.bulkPut(Array.from({ length: 100 }, (_row, number) => ({ id: id(number) })));
  expect(await text()).toBe('99+');
});

const since = (minutes: number) => ({ notBefore: Date.now() - minutes * MINUTE });
test.each<[string, Partial<OutboxRow>, string]>([
  ['on their way', since(1), '1'],
  ['stuck for an hour', since(61), '!'],
  ['refused', { state: 'dead' }, '!'],
  ['sent and not pulled', { state: 'sent', ...since(61) }, '1'],
])('thanks that are %s', async (_what, change, expected) => {
  await db.unseen.add({ id: id(1) });
  await db.outbox.add(outboxRow(2, change));
  expect(await text()).toBe(expected);
});
