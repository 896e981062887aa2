import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { recognitionRecipients, recognitions } from '../db/recognition-tables.ts';
import { rowsOf } from '../db/rows-of.ts';
import type { OrgWrite } from '../sync/write-org.ts';

/**
 * Notes the recognitions a change of this member shows in: all they gave or received, because of the name,
 * and those received in sight of the team, because another team sees them now.
 */
export async function noteThanksOf(write: OrgWrite, memberId: string, hasMoved: boolean): Promise<void> {
  const { tx, orgId, note } = write;
  const touched = await rowsOf(
    tx,
    sql`select r.id, r.visibility = 'team' and rr.member_id is not null as moved
      from ${recognitions} r
      left join ${recognitionRecipients} rr
        on rr.org_id = r.org_id and rr.recognition_id = r.id and rr.member_id = ${memberId}
      where r.org_id = ${orgId} and not r.is_erased
        and (r.sender_id = ${memberId} or rr.member_id is not null)`,
    z.object({ id: z.string(), moved: z.boolean() }),
  );
  for (const { id, moved } of touched) {
    note({ type: 'recognition', id, ...(hasMoved && moved && { narrowedFrom: 'org' as const }) });
  }
}
