import { v7 } from 'uuid';
import type { MemberDatabase } from '../db/member-database.ts';
import { pullRow } from '../db/meta.ts';
import type { DraftRow, OutboxRow } from '../db/rows.ts';
import { MAX_MESSAGE } from '../org-api/contract/recognition.ts';
import { keepUnsent } from './keep-unsent.ts';
import type { SecondHome } from './second-home.ts';

interface Where {
  db: MemberDatabase;
  home: SecondHome;
}

/**
 * Undoes a Send within its ten seconds: the thanks are gone from outbox and screen, and their draft is back.
 * `too-late` when any of them may be on its way; then nothing is changed.
 */
export async function undoThanks(where: Where, draftId: string): Promise<'undone' | 'too-late'> {
  const isUndoable = (row: OutboxRow) =>
    row.state === 'queued' && row.attempts === 0 && Date.now() < row.notBefore;
  return (await takeBack(where, draftId, isUndoable, 'cancelled')) ? 'undone' : 'too-late';
}

/** Takes thanks that were refused back into the composer, all that became of one draft that are dead. */
export async function editRefused(where: Where, draftId: string): Promise<'editing' | 'gone'> {
  const isDead = (row: OutboxRow) => row.state === 'dead';
  return (await takeBack(where, draftId, isDead, 'discarded')) ? 'editing' : 'gone';
}

/** Throws refused thanks away for good. */
export async function discardRefused({ db, home }: Where, draftId: string): Promise<void> {
  const dead = await rowsOf(db, draftId).then((rows) => rows.filter(({ state }) => state === 'dead'));
  await home.drop(dead.map(({ id }) => id)).catch(() => {});
  await db.transaction('rw', [db.outbox, db.recognitions, db.ended, db.meta], async () => {
    const { generation } = await pullRow(db);
    const still = (await db.outbox.where({ draftId }).toArray()).filter(({ state }) => state === 'dead');
    await db.outbox.bulkDelete(still.map(({ id }) => id));
    await db.recognitions.bulkDelete(still.map(({ id }) => [generation, id]));
    await db.ended.bulkPut(still.map(({ id }) => ({ id, how: 'discarded' as const, at: Date.now() })));
  });
}

function rowsOf(db: MemberDatabase, draftId: string): Promise<OutboxRow[]> {
  return db.outbox.where({ draftId }).toArray();
}

/**
 * The second home first: if this is cut short in between, the thanks are still in the outbox, and are sent or
 * shown. The other way round a lost database would bring back and send what somebody took back. A second home
 * that fails must not keep anybody from taking thanks back: the next push drops what is left in it.
 */
async function takeBack(
  { db, home }: Where,
  draftId: string,
  mayBeTaken: (row: OutboxRow) => boolean,
  how: 'cancelled' | 'discarded',
): Promise<boolean> {
  const before = await rowsOf(db, draftId);
  const taken = how === 'cancelled' ? before : before.filter(mayBeTaken);
  if (taken.length === 0 || !taken.every(mayBeTaken)) return false;
  const drop = () => home.drop(taken.map(({ id }) => id)).catch(() => {});
  await drop();
  const isTaken = await db.transaction(
    'rw',
    [db.outbox, db.recognitions, db.ended, db.drafts, db.meta],
    async () => {
      const now = (await db.outbox.bulkGet(taken.map(({ id }) => id))).filter((row) => row !== undefined);
      if (now.length < taken.length || !now.every(mayBeTaken)) return false;
      const { generation } = await pullRow(db);
      await db.outbox.bulkDelete(now.map(({ id }) => id));
      await db.recognitions.bulkDelete(now.map(({ id }) => [generation, id]));
      await db.ended.bulkPut(now.map(({ id }) => ({ id, how, at: Date.now() })));
      // What was refused is said anew: others of its draft may have been sent.
      const draft = draftFrom(now, how === 'discarded' ? v7() : draftId);
      const known = draft && (await db.drafts.get(draft.ticketKey));
      if (draft) await db.drafts.put(known ? withMessageOf(known, draft) : draft);
      return true;
    },
  );
  // A push that ran meanwhile may have missed them there and kept them again.
  if (isTaken) await drop();
  else await keepUnsent({ db, home }, await rowsOf(db, draftId));
  return isTaken;
}

/** Another draft was begun on the same ticket meanwhile: it stays as it is, and what was said is added to it. */
function withMessageOf(draft: DraftRow, { message }: DraftRow): DraftRow {
  const both = [draft.message.trim(), message].filter(Boolean).join('\n\n');
  return { ...draft, editor: '', message: both.slice(0, MAX_MESSAGE) };
}

function draftFrom(rows: readonly OutboxRow[], id: string): DraftRow | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { ticketKey, body } = first;
  const { message, coreValueIds, quote, visibility, ticket } = body;
  const recipients = rows.flatMap((row) => row.recipients);
  const content = { recipients, message, coreValueIds, quote, visibility, ticket };
  return { ticketKey, id, editor: '', updatedAt: Date.now(), ...content };
}
