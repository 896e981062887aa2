import { v7 } from 'uuid';
import type { MemberDatabase } from '../db/member-database.ts';
import { metaRow, pullRow } from '../db/meta.ts';
import { isQuota } from '../db/quota.ts';
import type { ConnectionRow, DraftRow, OutboxRow } from '../db/rows.ts';
import { NewRecognition } from '../org-api/contract/recognition.ts';
import { keepUnsent } from './keep-unsent.ts';
import type { SecondHome } from './second-home.ts';
import { visibleRow } from './visible-row.ts';

/** How long thanks can be undone, in milliseconds. They are not sent before. */
export const UNDO_FOR = 10_000;

/** `incomplete`: nobody is named, or nothing is said. */
export type Sent =
  | { ok: true; draftId: string; ids: string[] }
  | { ok: false; reason: 'incomplete' | 'already-sent' | 'full' | 'storage' };

/**
 * Sends what stands in a composer: takes the draft away and puts in its place the visible thanks and their
 * outbox rows, in one transaction. Says `ok` only once that is on the disk; from then on the thanks arrive, or
 * stay here with the reason. Private thanks to several become one recognition each.
 */
export async function sendThanks(
  { db, home, connection }: { db: MemberDatabase; home: SecondHome; connection: ConnectionRow },
  draft: DraftRow,
): Promise<Sent> {
  const now = Date.now();
  let rows: OutboxRow[] = [];
  try {
    const isSent = await db.transaction('rw', [db.drafts, db.outbox, db.recognitions, db.meta], async () => {
      if ((await db.drafts.get(draft.ticketKey))?.id !== draft.id) return false;
      const behind = (await metaRow(db, 'clock'))?.behind ?? 0;
      const { generation } = await pullRow(db);
      const member = (await metaRow(db, 'member'))?.member ?? connection.me.member;
      rows = outboxRows(draft, connection, { now, behind });
      await db.recognitions.bulkAdd(rows.map((row) => visibleRow(row, member, generation)));
      await db.outbox.bulkAdd(rows);
      await db.drafts.delete(draft.ticketKey);
      return true;
    });
    if (!isSent) return { ok: false, reason: 'already-sent' };
  } catch (error) {
    if (error instanceof Incomplete) return { ok: false, reason: 'incomplete' };
    return { ok: false, reason: isQuota(error) ? 'full' : 'storage' };
  }
  await keepUnsent({ db, home }, rows);
  return { ok: true, draftId: draft.id, ids: rows.map(({ id }) => id) };
}

class Incomplete extends Error {}

function outboxRows(
  draft: DraftRow,
  { apiUrl, me }: ConnectionRow,
  { now, behind }: { now: number; behind: number },
): OutboxRow[] {
  const { recipients, message, coreValueIds, quote, ticket, visibility, ticketKey } = draft;
  const groups = visibility === 'private' ? recipients.map((one) => [one]) : [recipients];
  // Of one millisecond, and yet in the order in which the people stand in the draft.
  const first = Math.floor(Math.random() * 2 ** 31);
  const rows = groups.map((group, index): OutboxRow => {
    const body = NewRecognition.safeParse({
      recipientIds: group.map(({ id }) => id),
      message: message.trim(),
      coreValueIds,
      quote,
      ticket,
      visibility,
      createdAt: new Date(now + behind).toISOString(),
    });
    if (!body.success) throw new Incomplete();
    return {
      id: v7({ msecs: now + behind, seq: first + index }),
      draftId: draft.id,
      ticketKey,
      apiUrl,
      memberId: me.member.id,
      body: body.data,
      recipients: group,
      createdAt: now,
      notBefore: now + UNDO_FOR,
      state: 'queued',
      attempts: 0,
      nextAttemptAt: now + UNDO_FOR,
      lease: undefined,
      problem: undefined,
    };
  });
  if (rows.length === 0) throw new Incomplete();
  return rows;
}
