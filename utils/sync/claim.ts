import type { MemberDatabase } from '../db/member-database.ts';
import { pushRow, statusRow } from '../db/meta.ts';
import type { ConnectionRow, OutboxRow } from '../db/rows.ts';
import { UNDO_FOR } from '../recognitions/send-thanks.ts';
import { LONGEST_WAIT } from './back-off.ts';
import { nextOf, noteUndoable, type Plan } from './outbox-plan.ts';

/** How long thanks are held by whoever sends them, in milliseconds: longer than any call takes. */
export const LEASE = 60_000;

type Asked = Pick<Plan, 'tried' | 'isAsked'> & { undoOver: Map<string, number> };

/** Takes the thanks that are due into `sending`, unless nothing is due; `nextAt` says when something will be. */
export async function claim(
  db: MemberDatabase,
  owner: string,
  asked: Asked,
): Promise<{ claimed: OutboxRow } | { claimed: undefined; nextAt: number | undefined }> {
  return await db.transaction('rw', [db.outbox, db.meta], async () => {
    const plan = await planOf(db, asked);
    const { due, nextAt } = nextOf(plan);
    if (!due) return { claimed: undefined, nextAt };
    const lease = { owner, until: plan.now + LEASE };
    const claimed: OutboxRow = { ...due, state: 'sending', attempts: due.attempts + 1, lease };
    await db.outbox.put(claimed);
    return { claimed };
  });
}

/** When thanks will be due that nobody asks for, in milliseconds since 1970. */
export async function whenDue(
  db: MemberDatabase,
  undoOver: Map<string, number>,
): Promise<number | undefined> {
  const asked: Asked = { undoOver, tried: new Set(), isAsked: false };
  return nextOf(await db.transaction('r', [db.outbox, db.meta], () => planOf(db, asked))).nextAt;
}

// No async function, as in `db/meta.ts`.
function planOf(db: MemberDatabase, asked: Asked) {
  return db.outbox.toArray().then((rows) =>
    pushRow(db).then((push) =>
      statusRow(db).then((status): Plan => {
        const plan = { ...asked, rows, push, status, now: Date.now(), elapsed: performance.now() };
        noteUndoable(asked.undoOver, plan);
        return plan;
      }),
    ),
  );
}

/**
 * Puts right what was cut short or written by a clock that has been set since: what nobody holds any longer is
 * queued again under its id, no wait is longer than waits are, and what was meant for another org API or member
 * stays here for its sender to see.
 */
export async function mendOutbox(db: MemberDatabase, connection: ConnectionRow): Promise<void> {
  await db.transaction('rw', [db.outbox, db.meta], async () => {
    const now = Date.now();
    const rows = await db.outbox.toArray();
    const mended = rows.flatMap((row) => mend(row, connection, now) ?? []);
    if (mended.length > 0) await db.outbox.bulkPut(mended);
    const push = await pushRow(db);
    const latest = now + LONGEST_WAIT;
    if (push.nextAttemptAt > latest) await db.meta.put({ ...push, nextAttemptAt: latest });
  });
}

/** `undefined` when nothing is wrong with it. */
function mend(row: OutboxRow, { apiUrl, me }: ConnectionRow, now: number): OutboxRow | undefined {
  if (row.state === 'sent' || row.state === 'dead') return undefined;
  if (row.state === 'sending' && row.lease && row.lease.until > now && row.lease.until <= now + LEASE)
    return undefined;
  if (row.apiUrl !== apiUrl || row.memberId !== me.member.id) {
    return { ...row, state: 'dead', lease: undefined, problem: { kind: 'other-address', detail: undefined } };
  }
  const notBefore = Math.min(row.notBefore, now + UNDO_FOR);
  // The first try has no other wait than the undo time.
  const longest = row.attempts === 0 ? UNDO_FOR : LONGEST_WAIT;
  const nextAttemptAt = Math.min(row.nextAttemptAt, now + longest);
  const isRight =
    row.state === 'queued' && notBefore === row.notBefore && nextAttemptAt === row.nextAttemptAt;
  return isRight ? undefined : { ...row, state: 'queued', lease: undefined, notBefore, nextAttemptAt };
}
