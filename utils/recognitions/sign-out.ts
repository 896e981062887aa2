import { connection } from '../db/device-database.ts';
import { eraseDatabases } from '../db/stored-here.ts';
import { ask } from '../messages/ask-background.ts';
import type { SecondHome } from './second-home.ts';

/**
 * Signs out: nothing of the member is left on this computer. What they have not sent yet is lost with it, so ask
 * before (`unsentThanks`). What is kept for another member or address stays.
 */
export async function signOut(home: SecondHome): Promise<void> {
  const row = await connection();
  // In this order: as long as there is a database, a push keeps what is unsent there a second time.
  await eraseDatabases();
  if (!row) return;
  const theirs = (await home.all()).filter(
    ({ apiUrl, memberId }) => apiUrl === row.apiUrl && memberId === row.me.member.id,
  );
  await home.drop(theirs.map(({ id }) => id));
  // The toolbar icon says nothing of them any more.
  await ask({ type: 'sync' });
}
