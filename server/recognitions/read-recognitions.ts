import { and, eq, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Recipient, type Recognition, type Sender } from '../../utils/org-api/contract/recognition.ts';
import type { Db } from '../db/database.ts';
import { members } from '../db/org-tables.ts';
import { recognitionRecipients, recognitions } from '../db/recognition-tables.ts';

const RECIPIENTS = sql<unknown>`(
  select json_agg(json_build_object('id', who.id, 'name', who.name) order by rr.position)
  from ${recognitionRecipients} rr join ${members} who on who.org_id = rr.org_id and who.id = rr.member_id
  where rr.org_id = ${recognitions.orgId} and rr.recognition_id = ${recognitions.id})`;

const COLUMNS = { row: recognitions, senderMember: members.name, recipients: RECIPIENTS };

/** Recognitions of an org that fit `condition`, in `order`, at most `limit`. Erased ones are left out. */
export async function readRecognitions(
  db: Db,
  orgId: string,
  condition: SQL | undefined,
  { order = [], limit = 200 }: { order?: SQL[]; limit?: number } = {},
): Promise<Recognition[]> {
  const rows = await db
    .select(COLUMNS)
    .from(recognitions)
    .leftJoin(members, and(eq(members.orgId, recognitions.orgId), eq(members.id, recognitions.senderId)))
    .where(and(eq(recognitions.orgId, orgId), eq(recognitions.isErased, false), condition))
    .orderBy(...order)
    .limit(limit);
  return rows.map(({ row, senderMember, recipients }) => ({
    id: row.id,
    sender: senderOf(row, senderMember),
    recipients: z.array(Recipient).parse(recipients),
    message: row.message,
    coreValueIds: row.coreValueIds,
    quote: row.quoteText === null ? null : { text: row.quoteText, by: row.quoteBy },
    ticket: ticketOf(row),
    visibility: row.visibility,
    createdAt: row.createdAt.toISOString(),
    via: row.via,
  }));
}

type Row = typeof recognitions.$inferSelect;

function senderOf({ senderId, senderRole, senderName }: Row, memberName: string | null): Sender {
  if (senderId !== null && senderRole !== null && memberName !== null) {
    return { kind: 'member', id: senderId, name: memberName, role: senderRole };
  }
  return { kind: 'customer', name: senderName ?? '' };
}

function ticketOf({ ticketHelpdesk, ticketOrigin, ticketId, ticketUrl }: Row): Recognition['ticket'] {
  if (ticketHelpdesk === null || ticketOrigin === null || ticketId === null) return null;
  return { helpdesk: ticketHelpdesk, origin: ticketOrigin, id: ticketId, url: ticketUrl };
}
