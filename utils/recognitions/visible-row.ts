import { type ConnectionRow, LOCAL_REV, type OutboxRow, type RecognitionRow } from '../db/rows.ts';
import type { Recognition } from '../org-api/contract/recognition.ts';

/** Unsent thanks as they stand on screen until the server's copy takes their place. */
export function visibleRow(
  { id, body: { recipientIds: _ids, ...content }, recipients }: OutboxRow,
  { id: memberId, name, role }: ConnectionRow['me']['member'],
  generation: number,
): RecognitionRow {
  const sender: Recognition['sender'] = { kind: 'member', id: memberId, name, role };
  const recognition: Recognition = { id, sender, recipients, ...content, via: 'extension' };
  return { generation, id, rev: LOCAL_REV, relation: 'sent', createdAt: content.createdAt, recognition };
}
