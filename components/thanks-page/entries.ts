import type { CoreValueRow, OutboxRow, RecognitionRow } from '../../utils/db/rows.ts';
import type { Me } from '../../utils/org-api/contract/org.ts';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';

export type Side = 'received' | 'sent';

/** One thanks on the page. `unsent` is there while it is on its way, or if it was refused. */
export interface Entry {
  id: string;
  side: Side;
  /** Id of the member whose page this is. */
  me: string;
  recognition: Recognition;
  unsent: OutboxRow | undefined;
}

interface Rows {
  me: Me;
  received: readonly RecognitionRow[];
  sent: readonly RecognitionRow[];
  outbox: readonly OutboxRow[];
}

/** All thanks of both sides, newest first. */
export function entriesOf({ me, received, sent, outbox }: Rows): Entry[] {
  const unsent = new Map(outbox.filter(({ state }) => state !== 'sent').map((row) => [row.id, row]));
  const known = new Set(sent.map(({ id }) => id));
  const entry = (side: Side, { id, recognition }: RecognitionRow): Entry => {
    return { id, side, me: me.member.id, recognition, unsent: unsent.get(id) };
  };
  const entries = [
    ...received.map((row) => entry('received', row)),
    ...sent.map((row) => entry('sent', row)),
    // What is sent while all is fetched anew has no visible row of its own for a moment.
    ...outbox.filter(({ id }) => !known.has(id)).map((row) => entryFrom(row, me)),
  ];
  return entries.sort((a, b) => compare(b.recognition.createdAt, a.recognition.createdAt));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entryFrom(row: OutboxRow, { member }: Me): Entry {
  const { recipientIds: _ids, ...content } = row.body;
  const sender = { kind: 'member' as const, id: member.id, name: member.name, role: member.role };
  const recognition = {
    id: row.id,
    sender,
    recipients: row.recipients,
    ...content,
    via: 'extension' as const,
  };
  return {
    id: row.id,
    side: 'sent',
    me: member.id,
    recognition,
    unsent: row.state === 'sent' ? undefined : row,
  };
}

/** Names of core values by id. */
export function valueNamesOf(rows: readonly CoreValueRow[] | undefined): ReadonlyMap<string, string> {
  return new Map(rows?.map(({ id, coreValue }) => [id, coreValue.name]));
}
