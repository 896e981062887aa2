import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { applyPage } from '../../utils/db/apply-page.ts';
import { saveConnection } from '../../utils/db/device-database.ts';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { eraseDatabases, exportStored, storedHere } from '../../utils/db/stored-here.ts';
import { connectionOf, MEMBER_ID, recognitionChange } from './rows.ts';

afterEach(async () => await eraseDatabases());

test('the member takes along all that is kept, and no secret', async () => {
  const connection = connectionOf();
  await saveConnection(connection);
  const changes = [recognitionChange(1), recognitionChange(2)];
  await applyPage(memberDatabase(connection), MEMBER_ID, { cursor: 'c', hasMore: false, changes });
  const exported = await exportStored();
  expect(exported).toContain('Thanks, number 2');
  expect(exported).toContain(connection.me.org.name);
  expect(exported).not.toContain(connection.token);
  expect(exported).not.toContain(connection.me.org.customerKey.key);
  const { kinds } = await storedHere();
  expect(kinds.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count])).toEqual([
    ['recognitions', 2],
    ['connection', 1],
  ]);
});
