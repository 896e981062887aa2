import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { RowType } from '../../utils/org-api/contract/sync.ts';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { changes, recognitions } from '../db/recognition-tables.ts';
import { rowsOf } from '../db/rows-of.ts';
import { isOpenTo, isOwn } from '../recognitions/sight.ts';
import type { SyncCursor } from './cursor.ts';

/** One entry of the log as this caller is to hear of it. */
export const Entry = z.object({
  type: RowType,
  id: z.string(),
  rev: z.coerce.number().int(),
  op: z.enum(['put', 'del']),
});
export type Entry = z.infer<typeof Entry>;

const AgedEntry = Entry.extend({ at: z.coerce.date() });

/**
 * The next entries of the log for this caller, in order, no later than `until`. A thing that they could see
 * before and cannot any more is a `del`; one they never saw is left out.
 */
export async function readLog(
  db: Db,
  caller: Caller,
  cursor: SyncCursor,
  { until, since, limit }: { until: number; since: Date; limit: number },
): Promise<Entry[]> {
  const inTime = sql`${recognitions.createdAt} >= ${since.toISOString()}::timestamptz`;
  const wasInTime = sql`${recognitions.createdAt} >= ${cursor.aged.at}::timestamptz`;
  const isSeen = sql`(${isOwn(caller)} or (${inTime} and ${isOpenTo(caller, sql`${recognitions.visibility}`)}))`;
  const wasSeen = sql`(${changes.narrowedRev} >= ${cursor.rev} and ${wasInTime}
    and ${isOpenTo(caller, sql`${changes.narrowedFrom}`)})`;
  return await rowsOf(
    db,
    sql`select type, id, rev, case when is_seen and deleted_at is null then 'put' else 'del' end as op
      from (
        select change.*,
          case change.type
            when 'recognition' then coalesce(${isSeen}, false)
            when 'member' then change.id = ${caller.memberId}::uuid
            else true end as is_seen,
          change.type = 'recognition' and coalesce(${wasSeen}, false) as was_seen
        from ${changes}
        left join ${recognitions} on change.type = 'recognition'
          and recognition.org_id = change.org_id and recognition.id = change.id
        where change.org_id = ${caller.orgId} and change.rev <= ${until} and ${isAfter(cursor)}
      ) entry
      where (is_seen and deleted_at is null) or ((is_seen or was_seen) and born_rev <= ${cursor.rev})
      order by rev, type, id
      limit ${limit}`,
    Entry,
  );
}

function isAfter({ rev, after }: SyncCursor): SQL {
  if (after === null) return sql`change.rev > ${rev}`;
  return sql`(change.rev, change.type, change.id) > (${rev}::bigint, ${after.type}::text, ${after.id}::uuid)`;
}

/**
 * Others' recognitions that passed out of sight with the days since the cursor stood there, oldest first, as
 * `del`: no write will ever tell the client.
 */
export async function readAged(
  db: Db,
  caller: Caller,
  cursor: SyncCursor,
  { since, limit }: { since: Date; limit: number },
): Promise<z.infer<typeof AgedEntry>[]> {
  if (cursor.aged.at >= since.toISOString()) return [];
  return await rowsOf(
    db,
    sql`select 'recognition' as type, recognition.id, change.rev, 'del' as op, recognition.created_at as at
      from ${recognitions}
      join ${changes} on change.org_id = recognition.org_id and change.type = 'recognition'
        and change.id = recognition.id
      where recognition.org_id = ${caller.orgId}
        and recognition.created_at < ${since.toISOString()}::timestamptz
        and (recognition.created_at, recognition.id) > (${cursor.aged.at}::timestamptz, ${cursor.aged.id}::uuid)
        and not ${isOwn(caller)}
        and (${isOpenTo(caller, sql`${recognitions.visibility}`)}
          or ${isOpenTo(caller, sql`${changes.narrowedFrom}`)})
      order by recognition.created_at, recognition.id
      limit ${limit}`,
    AgedEntry,
  );
}
