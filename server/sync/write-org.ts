import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { RowType } from '../../utils/org-api/contract/sync.ts';
import type { Db } from '../db/database.ts';
import { orgClocks } from '../db/org-tables.ts';
import { changes } from '../db/recognition-tables.ts';
import { withRetry } from '../db/retry.ts';
import { rowsOf } from '../db/rows-of.ts';

export type ChangeType = z.infer<typeof RowType>;
type Audience = 'private' | 'team' | 'org';

/** `narrowedFrom` is the visibility a thing had before somebody may have lost sight of it. */
interface Noted {
  type: ChangeType;
  id: string;
  narrowedFrom?: Audience;
  isDeleted?: boolean;
}

/** One write to one org: `tx` to write with, `note` for everything whose clients must hear of it. */
export interface OrgWrite {
  tx: Db;
  orgId: string;
  note: (change: Noted) => void;
}

/**
 * The one way to change anything that members pull. Runs `work` in a transaction, again if it loses against
 * another one, and stamps what it noted with the org's next revision. The clock is the last row to be locked,
 * so that writers wait for each other as briefly as possible.
 */
export async function writeOrg<Result>(
  db: Db,
  orgId: string,
  work: (write: OrgWrite) => Promise<Result>,
): Promise<Result> {
  return await withRetry(() =>
    db.transaction(async (tx) => {
      const noted = new Map<string, Noted>();
      const note = (change: Noted) => {
        noted.set(`${change.type} ${change.id}`, change);
      };
      const result = await work({ tx, orgId, note });
      if (noted.size > 0) await stamp(tx, orgId, [...noted.values()]);
      return result;
    }),
  );
}

async function stamp(tx: Db, orgId: string, noted: Noted[]): Promise<void> {
  const raised = await rowsOf(
    tx,
    sql`update ${orgClocks} set rev = rev + 1 where org_id = ${orgId} returning rev`,
    z.object({ rev: z.coerce.number().int() }),
  );
  const rev = raised[0]?.rev;
  if (rev === undefined) throw new Error('This org has no clock');
  for (let at = 0; at < noted.length; at += BATCH) await log(tx, orgId, rev, noted.slice(at, at + BATCH));
}

const BATCH = 1000;

async function log(tx: Db, orgId: string, rev: number, noted: Noted[]): Promise<void> {
  const now = new Date();
  const rows = noted.map(({ type, id, narrowedFrom, isDeleted }) => ({
    orgId,
    type,
    id,
    rev,
    bornRev: rev,
    narrowedRev: narrowedFrom ? rev : null,
    narrowedFrom: narrowedFrom ?? null,
    deletedAt: isDeleted ? now : null,
  }));
  await tx
    .insert(changes)
    .values(rows)
    .onConflictDoUpdate({
      target: [changes.orgId, changes.type, changes.id],
      set: {
        rev: sql`excluded.rev`,
        narrowedRev: sql`coalesce(excluded.narrowed_rev, change.narrowed_rev)`,
        narrowedFrom: WIDEST,
        deletedAt: sql`excluded.deleted_at`,
      },
    });
}

/** Of several narrowings the widest counts: a client may have slept through all of them. */
const WIDEST = sql`case
  when 'org' in (excluded.narrowed_from, change.narrowed_from) then 'org'
  when 'team' in (excluded.narrowed_from, change.narrowed_from) then 'team'
  else coalesce(excluded.narrowed_from, change.narrowed_from) end`;
