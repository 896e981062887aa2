import type { MemberCard } from '../org-api/contract/member.ts';
import type { MemberDatabase } from './member-database.ts';

/** Remembers who somebody known by name alone is, because the member said so. `key` is a `participantKey`. */
export async function confirmMember(db: MemberDatabase, key: string, member: MemberCard): Promise<void> {
  await db.confirmed.put({ key, member });
}
