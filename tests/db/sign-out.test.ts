import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { applyPage } from '../../utils/db/apply-page.ts';
import { connection, saveConnection } from '../../utils/db/device-database.ts';
import { eraseFormerMembers, MemberDatabase, memberDatabase } from '../../utils/db/member-database.ts';
import { eraseDatabases } from '../../utils/db/stored-here.ts';
import { sync } from '../../utils/sync/sync.ts';
import { connectionOf, MEMBER_ID, ORG_ID, OTHER_ID, recognitionChange } from './rows.ts';

const PAGE = { cursor: 'c1', hasMore: false, changes: [recognitionChange(1)] };

beforeEach(async () => {
  await eraseDatabases();
  await saveConnection(connectionOf());
});

/** As another page of ours has it open: an instance of its own. */
function inAnotherPage(memberId = MEMBER_ID): MemberDatabase {
  return new MemberDatabase(`sidekind-member-${ORG_ID}-${memberId}`);
}

async function memberDatabases(): Promise<string[]> {
  return (await Dexie.getDatabaseNames()).filter((name) => name.startsWith('sidekind-member-'));
}

test('signing out leaves nothing, though panels have the database open', async () => {
  const [panel, ours] = [inAnotherPage(), memberDatabase(connectionOf())];
  await applyPage(panel, MEMBER_ID, PAGE);
  await applyPage(ours, MEMBER_ID, PAGE);
  await eraseDatabases();
  expect(await connection()).toBeUndefined();
  expect(await memberDatabases()).toEqual([]);
});

test('a pull that was under way during the sign-out cannot write what it brings', async () => {
  const background = inAnotherPage();
  await applyPage(background, MEMBER_ID, PAGE);
  await eraseDatabases();
  await expect(applyPage(background, MEMBER_ID, PAGE)).rejects.toThrow('closed');
  expect(await memberDatabases()).toEqual([]);
});

test('who signs in again finds an empty database that works', async () => {
  const before = memberDatabase(connectionOf());
  await applyPage(before, MEMBER_ID, PAGE);
  await Dexie.delete(before.name);
  const again = memberDatabase(connectionOf());
  expect(await again.recognitions.count()).toBe(0);
  await applyPage(again, MEMBER_ID, PAGE);
  expect(await again.recognitions.count()).toBe(1);
});

test('a sign-out that was cut short is completed by the background', async () => {
  await applyPage(inAnotherPage(), MEMBER_ID, PAGE);
  await applyPage(inAnotherPage(OTHER_ID), OTHER_ID, PAGE);
  await eraseFormerMembers();
  expect(await memberDatabases()).toEqual([inAnotherPage().name]);
  await saveConnection(connectionOf(OTHER_ID));
  await eraseFormerMembers();
  expect(await memberDatabases()).toEqual([]);
});

test('without a connection a sync only clears away', async () => {
  await eraseDatabases();
  await applyPage(inAnotherPage(), MEMBER_ID, PAGE);
  await sync();
  expect(await memberDatabases()).toEqual([]);
});
