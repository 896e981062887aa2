import type { MemberDatabase } from './member-database.ts';
import { metaRow } from './meta.ts';

/** Notes that the member had thanks up to this one (RFC 3339 UTC) on screen; never goes back. */
export async function noteThanksSeen(db: MemberDatabase, createdAt: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const seen = await metaRow(db, 'seenThanks');
    if (!seen || seen.createdAt < createdAt) await db.meta.put({ key: 'seenThanks', createdAt });
  });
}
