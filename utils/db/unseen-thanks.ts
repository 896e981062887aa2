import type { MemberDatabase } from './member-database.ts';

/** Notes that the member had all thanks so far on screen. */
export async function noteThanksSeen(db: MemberDatabase): Promise<void> {
  await db.unseen.clear();
}

/** How many thanks the member received and had not on screen yet. */
export async function unseenThanks(db: MemberDatabase): Promise<number> {
  return await db.unseen.count();
}
