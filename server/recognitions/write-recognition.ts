import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
import type { Db } from '../db/database.ts';
import { coreValues, members } from '../db/org-tables.ts';
import { recognitionRecipients, recognitions } from '../db/recognition-tables.ts';
import { type OrgWrite, writeOrg } from '../sync/write-org.ts';

/** A recognition that cannot be written: `message` says why, for whoever sent it. */
export class RecognitionRefused extends Error {
  override name = 'RecognitionRefused';
}

/**
 * Writes one recognition and its place in the org's change log. Of sender and recipients the ids count; names
 * are the members' own, and `sender.role` is the one at that time. Answers `known`, and changes nothing, when
 * this id was written before. Throws `RecognitionRefused`.
 */
export async function writeRecognition(
  db: Db,
  orgId: string,
  recognition: Recognition,
): Promise<'written' | 'known'> {
  return await writeOrg(db, orgId, (write) => addRecognition(write, recognition));
}

/** The same as a part of a larger write. */
export async function addRecognition(
  write: OrgWrite,
  recognition: Recognition,
): Promise<'written' | 'known'> {
  const { tx, orgId } = write;
  const { id, sender, quote, ticket } = recognition;
  await refuseStrangers(write, recognition);
  const added = await tx
    .insert(recognitions)
    .values({
      orgId,
      id,
      senderId: sender.kind === 'member' ? sender.id : null,
      senderRole: sender.kind === 'member' ? sender.role : null,
      senderName: sender.kind === 'customer' ? sender.name : null,
      message: recognition.message,
      coreValueIds: recognition.coreValueIds,
      quoteText: quote?.text ?? null,
      quoteBy: quote?.by ?? null,
      ticketHelpdesk: ticket?.helpdesk ?? null,
      ticketOrigin: ticket?.origin ?? null,
      ticketId: ticket?.id ?? null,
      ticketUrl: ticket?.url ?? null,
      visibility: recognition.visibility,
      createdAt: new Date(recognition.createdAt),
      via: recognition.via,
      isErased: false,
    })
    .onConflictDoNothing()
    .returning({ id: recognitions.id });
  if (added.length === 0) return 'known';
  await tx.insert(recognitionRecipients).values(
    recognition.recipients.map((recipient, position) => ({
      orgId,
      recognitionId: id,
      memberId: recipient.id,
      position,
    })),
  );
  write.note({ type: 'recognition', id });
  return 'written';
}

async function refuseStrangers({ tx, orgId }: OrgWrite, recognition: Recognition): Promise<void> {
  const { sender, recipients, coreValueIds } = recognition;
  const to = recipients.map(({ id }) => id);
  if (new Set(to).size < to.length) throw new RecognitionRefused('A recipient is named twice.');
  if (sender.kind === 'member' && to.includes(sender.id)) {
    throw new RecognitionRefused('Nobody can thank themselves.');
  }
  const people = sender.kind === 'member' ? [...to, sender.id] : to;
  const known = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.orgId, orgId), eq(members.isActive, true), inArray(members.id, people)));
  if (known.length < people.length) throw new RecognitionRefused('Somebody here is no member of this org.');
  if (coreValueIds.length === 0) return;
  const values = await tx
    .select({ id: coreValues.id })
    .from(coreValues)
    .where(and(eq(coreValues.orgId, orgId), inArray(coreValues.id, coreValueIds)));
  if (values.length < new Set(coreValueIds).size) {
    throw new RecognitionRefused('A core value here is none of this org.');
  }
}

const WIDTH = { private: 0, team: 1, org: 2 } as const;

/** Changes who may read it. Whoever may no longer is told so by their next pull. */
export async function changeVisibility(
  { tx, orgId, note }: OrgWrite,
  id: string,
  visibility: Recognition['visibility'],
): Promise<void> {
  const mine = and(eq(recognitions.orgId, orgId), eq(recognitions.id, id));
  const rows = await tx
    .select({ from: recognitions.visibility })
    .from(recognitions)
    .where(mine)
    .for('update');
  const from = rows[0]?.from;
  if (from === undefined || from === visibility) return;
  await tx.update(recognitions).set({ visibility }).where(mine);
  note({ type: 'recognition', id, ...(WIDTH[visibility] < WIDTH[from] && { narrowedFrom: from }) });
}

/** Deletes what it says. Whom to tell stays until the tombstone is purged, then that goes as well. */
export async function eraseRecognition({ tx, orgId, note }: OrgWrite, id: string): Promise<void> {
  const erased = await tx
    .update(recognitions)
    .set({
      message: '',
      senderName: null,
      coreValueIds: sql`'{}'`,
      quoteText: null,
      quoteBy: null,
      ticketHelpdesk: null,
      ticketOrigin: null,
      ticketId: null,
      ticketUrl: null,
      isErased: true,
    })
    .where(and(eq(recognitions.orgId, orgId), eq(recognitions.id, id), eq(recognitions.isErased, false)))
    .returning({ id: recognitions.id });
  if (erased.length > 0) note({ type: 'recognition', id, isDeleted: true });
}
