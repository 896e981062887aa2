import { applyPage, pullCursor, startGeneration } from '../db/apply-page.ts';
import { withRoom } from '../db/expiry.ts';
import type { MemberDatabase } from '../db/member-database.ts';
import { changeStatus, pullRow, statusRow } from '../db/meta.ts';
import type { ConnectionRow, PullRow, StatusRow } from '../db/rows.ts';
import { call } from '../org-api/client.ts';
import { RowType, SyncEnvelope, SyncPage } from '../org-api/contract/sync.ts';
import { noteClock } from './clock.ts';
import { afterFailure, type Failure, isPaused } from './sync-state.ts';

/**
 * After this long (in milliseconds) a pull asks for no further page and goes on with the next request or
 * alarm: a background lives only so long.
 */
export const LONGEST_PULL = 18_000;
const PAGE_SIZE = 200;

type Step = 'done' | 'more' | Failure;

/**
 * Brings the working set up to date, page by page; each page and its cursor are one transaction. What came of
 * it is written to the status row, from where the screen reads it. Two at once are harmless: a page is applied only
 * where the one before it ended (`applyPage`).
 */
export async function pull(connection: ConnectionRow, db: MemberDatabase): Promise<void> {
  const startedAt = Date.now();
  await fetchWhatWasSkipped(db);
  let step: Step = 'more';
  while (step === 'more' && Date.now() - startedAt < LONGEST_PULL) {
    // A push at the same time may have been asked to wait.
    if (isPaused(await statusRow(db), Date.now())) return;
    step = await pullPage(connection, db);
  }
  await changeStatus(db, (before) => statusAfter(step, before));
}

function statusAfter(step: Step, before: StatusRow): StatusRow {
  if (typeof step === 'object') return afterFailure(before, step);
  const triedAt = new Date().toISOString();
  if (step === 'more') return { ...before, triedAt };
  return { ...before, triedAt, succeededAt: triedAt, state: 'up-to-date', detail: undefined };
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
  await noteClock(db, outcome);
  if (outcome.kind === 'not-modified') return 'done';
  if (outcome.kind === 'problem' && outcome.problemKind === 'cursor-reset') {
    if (cursor === undefined) return { kind: 'not-ours' };
    await startGeneration(db);
    return 'more';
  }
  if (outcome.kind !== 'ok') return outcome;
  return await keep(connection, db, row, outcome);
}

async function keep(
  connection: ConnectionRow,
  db: MemberDatabase,
  asked: PullRow,
  { value: envelope, etag }: { value: SyncEnvelope; etag: string | undefined },
): Promise<Step> {
  const known = envelope.changes.filter(({ type }) => isKnown(type));
  const page = SyncPage.safeParse({ ...envelope, changes: known });
  if (!page.success) return { kind: 'not-ours' };
  await withRoom(db, () => applyPage(db, connection.me.member.id, page.data, etag, asked));
  const skipped = envelope.changes.map(({ type }) => type).filter((type) => !isKnown(type));
  if (skipped.length > 0) await changeStatus(db, (status) => withSkipped(status, skipped));
  return page.data.hasMore ? 'more' : 'done';
}

/** Most types that are remembered as skipped. */
const MOST_TYPES = 20;

function isKnown(type: string): boolean {
  return RowType.safeParse(type).success;
}

function withSkipped(status: StatusRow, types: string[]): StatusRow {
  const all = [...new Set([...(status.skippedTypes ?? []), ...types])].slice(0, MOST_TYPES);
  return { ...status, skipped: status.skipped + types.length, skippedTypes: all };
}

/**
 * The cursor has gone past rows that an older version of us did not know: after an update the pull begins anew,
 * or what the org has had for long would never arrive.
 */
async function fetchWhatWasSkipped(db: MemberDatabase): Promise<void> {
  const { skipped, skippedTypes } = await statusRow(db);
  if (skipped === 0 || !(skippedTypes?.some(isKnown) ?? true)) return;
  await startGeneration(db);
  await changeStatus(db, (status) => ({ ...status, skipped: 0, skippedTypes: [] }));
}
