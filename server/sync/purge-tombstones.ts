import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../db/database.ts';
import { orgClocks } from '../db/org-tables.ts';
import { changes, recognitionRecipients, recognitions } from '../db/recognition-tables.ts';
import { withRetry } from '../db/retry.ts';
import { rowsOf } from '../db/rows-of.ts';

/** How long a deletion is told; a client that was away for longer starts anew. */
export const TOMBSTONE_DAYS = 90;

/** Forgets old deletions in every org and moves each org's horizon past them. Any process may, any time. */
export async function purgeTombstones(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - TOMBSTONE_DAYS * 86_400_000).toISOString();
  await withRetry(() =>
    db.transaction(async (tx) => {
      const purged = await rowsOf(
        tx,
        sql`delete from ${changes} where deleted_at < ${before}::timestamptz returning org_id, rev`,
        z.object({ org_id: z.string(), rev: z.coerce.number() }),
      );
      if (purged.length === 0) return;
      const gone = sql`select org_id, id from ${recognitions} r where r.is_erased and not exists (
        select 1 from ${changes} c where c.org_id = r.org_id and c.type = 'recognition' and c.id = r.id)`;
      await tx.execute(sql`delete from ${recognitionRecipients} where (org_id, recognition_id) in (${gone})`);
      await tx.execute(sql`delete from ${recognitions} where (org_id, id) in (${gone})`);
      const horizons = new Map<string, number>();
      for (const { org_id, rev } of purged) horizons.set(org_id, Math.max(rev, horizons.get(org_id) ?? 0));
      for (const [orgId, rev] of horizons) {
        await tx.execute(
          sql`update ${orgClocks} set horizon = greatest(horizon, ${rev}) where org_id = ${orgId}`,
        );
      }
    }),
  );
}
