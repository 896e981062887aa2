import type { MemberDatabase } from '../db/member-database.ts';
import type { OutboxRow } from '../db/rows.ts';
import type { SecondHome } from './second-home.ts';

/**
 * Keeps unsent thanks in the second home. They may have been sent or taken back meanwhile, or their member signed
 * out: then they must not be found there, so this looks again afterwards. Never rejects.
 */
export async function keepUnsent(
  { db, home }: { db: MemberDatabase; home: SecondHome },
  rows: readonly OutboxRow[],
): Promise<void> {
  const unsent = rows.filter(({ state }) => state !== 'sent');
  if (unsent.length === 0) return;
  const ids = unsent.map(({ id }) => id);
  try {
    await home.keep(unsent);
    const now = await db.outbox.bulkGet(ids);
    const over = ids.filter((_id, index) => now[index] === undefined || now[index].state === 'sent');
    if (over.length > 0) await home.drop(over);
  } catch {
    // Deleted under our hands, so somebody signed out. A second copy that merely failed is tried again.
    if (db.isGone) await home.drop(ids).catch(() => {});
  }
}
