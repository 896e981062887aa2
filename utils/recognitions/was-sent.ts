import type { MemberDatabase } from '../db/member-database.ts';

/** Whether what became of this draft is on its way. Ask soon: once it has arrived nothing tells them apart. */
export async function wasSent(db: MemberDatabase, draftId: string): Promise<boolean> {
  return (await db.outbox.where({ draftId }).count()) > 0;
}
