import { v7 } from 'uuid';
import type { MemberDatabase } from '../db/member-database.ts';
import type { DraftRow } from '../db/rows.ts';

/** What a composer holds: a draft without what the database adds to it. */
export type DraftContent = Pick<
  DraftRow,
  'recipients' | 'message' | 'coreValueIds' | 'quote' | 'visibility' | 'ticket'
>;

/**
 * The draft of this ticket, made from `content` if there is none yet. `editor` names the composer that asks.
 * Rejects when the browser cannot keep it.
 */
export async function openDraft(
  db: MemberDatabase,
  ticketKey: string,
  editor: string,
  content: DraftContent,
): Promise<DraftRow> {
  return await db.transaction('rw', db.drafts, async () => {
    const known = await db.drafts.get(ticketKey);
    if (known) return known;
    const draft = { ticketKey, id: v7(), editor, updatedAt: Date.now(), ...content };
    await db.drafts.add(draft);
    return draft;
  });
}

/**
 * Keeps what stands in a composer. `gone` when this draft was sent or thrown away elsewhere meanwhile: then it
 * is not brought back.
 */
export async function saveDraft(
  db: MemberDatabase,
  { ticketKey, id }: Pick<DraftRow, 'ticketKey' | 'id'>,
  editor: string,
  content: DraftContent,
): Promise<'saved' | 'gone'> {
  return await db.transaction('rw', db.drafts, async () => {
    const known = await db.drafts.get(ticketKey);
    if (known?.id !== id) return 'gone';
    await db.drafts.put({ ticketKey, id, editor, updatedAt: Date.now(), ...content });
    return 'saved';
  });
}

export async function discardDraft(
  db: MemberDatabase,
  { ticketKey, id }: Pick<DraftRow, 'ticketKey' | 'id'>,
): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    if ((await db.drafts.get(ticketKey))?.id === id) await db.drafts.delete(ticketKey);
  });
}
