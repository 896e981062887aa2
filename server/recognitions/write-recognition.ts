import { and, eq, sql } from 'drizzle-orm';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
import type { Db } from '../db/database.ts';
import { recognitionRecipients, recognitions } from '../db/recognition-tables.ts';
import { type OrgWrite, writeOrg } from '../sync/write-org.ts';
import { refuseImpossible } from './refusals.ts';

/** A recognition as it is written: of sender and recipients the ids count, names are the members' own. */
export type Written = Omit<Recognition, 'sender' | 'recipients'> & {
  sender:
    | Omit<Extract<Recognition['sender'], { kind: 'member' }>, 'name'>
    | Extract<Recognition['sender'], { kind: 'customer' }>;
  recipients: readonly { id: string }[];
};

/** What is kept of the request that brought it, where a member sent it. */
export interface Acceptance {
  requestSha256: string;
  acceptedAt: Date;
}

/**
 * Writes one recognition and its place in the org's change log; `sender.role` is the one at that time. Answers
 * `known`, and changes nothing, when this id was written before. Throws `RecognitionRefused`.
 */
export async function writeRecognition(
  db: Db,
  orgId: string,
  recognition: Written,
): Promise<'written' | 'known'> {
  return await writeOrg(db, orgId, (write) => addRecognition(write, recognition));
}

/**
 * The same as a part of a larger write, which has to be given up when this throws. The insert comes first: it
 * alone knows, whoever else is writing, whether the id was there, and a repeat is not judged a second time.
 */
export async function addRecognition(
  write: OrgWrite,
  recognition: Written,
  acceptance?: Acceptance,
): Promise<'written' | 'known'> {
  const { tx, orgId } = write;
  const { id, sender, quote, ticket } = recognition;
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
      requestSha256: acceptance?.requestSha256 ?? null,
      acceptedAt: acceptance?.acceptedAt ?? null,
    })
    .onConflictDoNothing()
    .returning({ id: recognitions.id });
  if (added.length === 0) return 'known';
  await refuseImpossible(tx, orgId, {
    senderId: sender.kind === 'member' ? sender.id : null,
    recipientIds: recognition.recipients.map((recipient) => recipient.id),
    coreValueIds: recognition.coreValueIds,
    visibility: recognition.visibility,
  });
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
      // Whoever guesses the words could find them confirmed by their hash.
      requestSha256: null,
      isErased: true,
    })
    .where(and(eq(recognitions.orgId, orgId), eq(recognitions.id, id), eq(recognitions.isErased, false)))
    .returning({ id: recognitions.id });
  if (erased.length > 0) note({ type: 'recognition', id, isDeleted: true });
}
