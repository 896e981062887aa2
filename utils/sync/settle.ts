import { withRoom } from '../db/expiry.ts';
import type { MemberDatabase } from '../db/member-database.ts';
import { NEVER_FAILED, pullRow, pushRow } from '../db/meta.ts';
import { LOCAL_REV, type OutboxRow, type PushRow } from '../db/rows.ts';
import type { RecognitionReceipt } from '../org-api/contract/recognition.ts';
import type { SecondHome } from '../recognitions/second-home.ts';
import { backOff, LONGEST_WAIT, withinTheHour } from './back-off.ts';
import type { PushOutcome } from './push-outcome.ts';

/**
 * The org has these thanks: what is on screen becomes the server's copy, in the transaction that ends them. The
 * second home first: were this cut short the other way round, a lost database would bring back what is over.
 */
export async function settleSent(
  { db, home }: { db: MemberDatabase; home: SecondHome },
  { id, lease }: OutboxRow,
  { rev, recognition }: RecognitionReceipt,
): Promise<void> {
  // A copy that stays is sent once more at worst, and the server knows it.
  await home.drop([id]).catch(() => {});
  const stores = [db.outbox, db.recognitions, db.ended, db.meta];
  const settle = async () => {
    const row = await db.outbox.get(id);
    if (row?.state !== 'sending' || row.lease?.owner !== lease?.owner) return;
    const { generation } = await pullRow(db);
    const shown = await db.recognitions.get([generation, id]);
    if ((shown?.rev ?? LOCAL_REV) < rev) {
      const { createdAt } = recognition;
      await db.recognitions.put({ generation, id, rev, relation: 'sent', createdAt, recognition });
    }
    await db.outbox.put({ ...row, state: 'sent', lease: undefined, problem: undefined });
    await db.ended.put({ id, how: 'sent', at: Date.now() });
    await db.meta.put(NEVER_FAILED);
  };
  await withRoom(db, () => db.transaction('rw', stores, settle));
}

/** `isLast`: with this failure the pass ends, so the next one waits. */
export async function settleFailed(
  db: MemberDatabase,
  { id, lease }: OutboxRow,
  outcome: Exclude<PushOutcome, { kind: 'sent' }>,
  isLast: boolean,
): Promise<void> {
  await db.transaction('rw', [db.outbox, db.meta], async () => {
    const now = Date.now();
    await db.meta.put(pushAfter(await pushRow(db), outcome, isLast, now));
    const row = await db.outbox.get(id);
    if (row?.state !== 'sending' || row.lease?.owner !== lease?.owner) return;
    await db.outbox.put(rowAfter(row, outcome, now));
  });
}

function rowAfter(
  before: OutboxRow,
  outcome: Exclude<PushOutcome, { kind: 'sent' }>,
  now: number,
): OutboxRow {
  const row = { ...before, lease: undefined, problem: outcome.problem };
  if (outcome.kind === 'dead') return { ...row, state: 'dead' };
  if (outcome.kind === 'again')
    return { ...row, state: 'queued', nextAttemptAt: now + backOff(row.attempts) };
  const attempts = outcome.isCounted ? row.attempts : row.attempts - 1;
  return { ...row, state: 'queued', attempts, nextAttemptAt: now };
}

function pushAfter(
  before: PushRow,
  outcome: Exclude<PushOutcome, { kind: 'sent' }>,
  isLast: boolean,
  now: number,
): PushRow {
  if (outcome.kind === 'dead') return NEVER_FAILED;
  const failedAt = withinTheHour(before.failedAt, now);
  if (outcome.kind === 'held' && !outcome.isCounted)
    return { ...before, failedAt, nextAttemptAt: now + LONGEST_WAIT };
  const counted = { ...before, failedAt: [...failedAt, now] };
  if (!isLast) return counted;
  const failures = before.failures + 1;
  return { ...counted, failures, nextAttemptAt: now + backOff(failures) };
}

/**
 * Lets thanks be tried again at once, because the org API answers again or there is another token. Whether
 * anything kept them from it.
 */
export async function forgetFailures(db: MemberDatabase): Promise<boolean> {
  const { failures, nextAttemptAt } = await pushRow(db);
  await db.meta.delete('push');
  return failures > 0 || nextAttemptAt > 0;
}
