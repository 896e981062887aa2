import type { MemberDatabase } from '../db/member-database.ts';
import { pullRow } from '../db/meta.ts';
import type { Visibility } from '../org-api/contract/recognition.ts';

/** What the member chose for the newest thanks they sent, from whichever computer; `private` for the first. */
export async function lastVisibility(db: MemberDatabase): Promise<Visibility> {
  const { generation } = await pullRow(db);
  const newest = await db.recognitions
    .where('[generation+relation+createdAt]')
    .between([generation, 'sent', ''], [generation, 'sent', '\uffff'])
    .last();
  return newest?.recognition.visibility ?? 'private';
}
