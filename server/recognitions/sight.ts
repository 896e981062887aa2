import { type SQL, sql } from 'drizzle-orm';
import type { Caller } from '../auth.ts';
import { members } from '../db/org-tables.ts';
import { recognitionRecipients, recognitions } from '../db/recognition-tables.ts';

/** For how many days others' recognitions stay in sight; one's own stay for good. */
export const SIGHT_DAYS = 90;
const DAY = 86_400_000;

/** Since when others' recognitions are in sight: the start of a day in UTC, so that it moves once a day. */
export function sightSince(now: Date): Date {
  return new Date((Math.floor(now.getTime() / DAY) - SIGHT_DAYS) * DAY);
}

/** Whether the caller gave or received the recognition of this row. */
export function isOwn({ memberId }: Caller): SQL {
  return sql`(${recognitions.senderId} is not distinct from ${memberId}::uuid or exists (
    select 1 from ${recognitionRecipients} mine
    where mine.org_id = ${recognitions.orgId} and mine.recognition_id = ${recognitions.id}
      and mine.member_id = ${memberId}::uuid))`;
}

/** Whether a recognition of this visibility, an SQL expression, may be read by the caller, own ones apart. */
export function isOpenTo({ teamId }: Caller, visibility: SQL): SQL {
  if (teamId === null) return sql`coalesce(${visibility} = 'org', false)`;
  return sql`coalesce(${visibility} = 'org' or (${visibility} = 'team' and exists (
    select 1 from ${recognitionRecipients} theirs
    join ${members} colleague on colleague.org_id = theirs.org_id and colleague.id = theirs.member_id
    where theirs.org_id = ${recognitions.orgId} and theirs.recognition_id = ${recognitions.id}
      and colleague.team_id = ${teamId}::uuid)), false)`;
}
