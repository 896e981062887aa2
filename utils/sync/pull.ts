import { applyPage, pullCursor, startGeneration } from '../db/apply-page.ts';
import { withRoom } from '../db/expiry.ts';
import type { MemberDatabase } from '../db/member-database.ts';
import { pullRow, statusRow } from '../db/meta.ts';
import type { ConnectionRow, StatusRow } from '../db/rows.ts';
import { call, type Outcome } from '../org-api/client.ts';
import { RowType, SyncEnvelope, SyncPage } from '../org-api/contract/sync.ts';
import { stateOf } from './sync-state.ts';

/** A pull stops here and goes on with the next request or alarm: a background lives only so long. */
const LONGEST = 18_000;
const PAGE_SIZE = 200;
/** Wait after a server that is busy but names no time, in milliseconds. */
const BUSY_WAIT = 30_000;

type Step = 'done' | 'more' | Exclude<Outcome<unknown>, { kind: 'ok' } | { kind: 'not-modified' }>;

/**
 * Brings the working set up to date, page by page; each page and its cursor are one transaction. What came of
 * it is written to the status row, from where the screen reads it. The caller holds the lease.
 */
export async function pull(connection: ConnectionRow, db: MemberDatabase): Promise<void> {
  const before = await statusRow(db);
  const startedAt = Date.now();
  if (before.notBefore !== undefined && startedAt < before.notBefore) return;
  let step: Step = 'more';
  while (step === 'more' && Date.now() - startedAt < LONGEST) step = await pullPage(connection, db);
  // Pages counted what they skipped meanwhile, so the row is read anew.
  await db.meta.put(statusAfter(step, await statusRow(db)));
}

function statusAfter(step: Step, before: StatusRow): StatusRow {
  const triedAt = new Date().toISOString();
  if (step === 'more') return { ...before, triedAt };
  if (step === 'done') {
    return {
      ...before,
      triedAt,
      succeededAt: triedAt,
      state: 'up-to-date',
      detail: undefined,
      notBefore: undefined,
    };
  }
  const wait =
    step.kind === 'problem' ? (step.retryAfter ?? (step.problem.status === 429 ? BUSY_WAIT : 0)) : 0;
  return { ...before, ...stateOf(step), triedAt, notBefore: wait > 0 ? Date.now() + wait : undefined };
}

async function pullPage(connection: ConnectionRow, db: MemberDatabase): Promise<Step> {
  const row = await pullRow(db);
  const cursor = pullCursor(row);
  const query = new URLSearchParams({
    limit: String(PAGE_SIZE),
    ...(cursor === undefined ? {} : { cursor }),
  });
  const etag = row.filling ? undefined : row.etag;
  const outcome = await call(connection, `/v1/sync?${query}`, SyncEnvelope, { etag });
  if (outcome.kind === 'not-modified') return 'done';
  if (outcome.kind === 'problem' && outcome.problemKind === 'cursor-reset') {
    if (cursor === undefined) return { kind: 'not-ours' };
    await startGeneration(db);
    return 'more';
  }
  if (outcome.kind !== 'ok') return outcome;
  return await keep(connection, db, outcome.value, outcome.etag);
}

async function keep(
  connection: ConnectionRow,
  db: MemberDatabase,
  envelope: SyncEnvelope,
  etag: string | undefined,
): Promise<Step> {
  const known = envelope.changes.filter(({ type }) => RowType.safeParse(type).success);
  const page = SyncPage.safeParse({ ...envelope, changes: known });
  if (!page.success) return { kind: 'not-ours' };
  await withRoom(db, () => applyPage(db, connection.me.member.id, page.data, etag));
  const skipped = envelope.changes.length - known.length;
  if (skipped > 0) {
    const status = await statusRow(db);
    await db.meta.put({ ...status, skipped: status.skipped + skipped });
  }
  return page.data.hasMore ? 'more' : 'done';
}
