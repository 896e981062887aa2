import { useMemo } from 'react';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { draftOf, outbox } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { ask } from '../../utils/messages/ask-background.ts';
import { ticketKeyOf } from '../../utils/recognitions/ticket-key.ts';
import type { TicketRef } from '../../utils/ticket.ts';
import { liveDoor } from '../composer/live-door.ts';
import { whoOf } from '../ui/use-signed-in.ts';
import { type Failed, useStored } from '../ui/use-stored.ts';
import { useOutbox } from './use-outbox.ts';

/** The thanks that the member writes and sends, as this computer has them. */
export function useOwnThanks(
  row: ConnectionRow | null | undefined,
  ref: TicketRef | undefined,
  failed: Failed,
) {
  const who = whoOf(row);
  const ticketKey = ref && ticketKeyOf(ref);
  const draftKey = who !== undefined && ticketKey !== undefined ? `${who} ${ticketKey}` : undefined;
  const unsent = useStored(who, async () => (row ? await outbox(memberDatabase(row)) : []), failed);
  const draft = useStored(
    draftKey,
    async () => (row && ticketKey !== undefined ? await draftOf(memberDatabase(row), ticketKey) : null),
    failed,
  );
  const door = useMemo(() => (row ? liveDoor(row) : undefined), [row]);
  return { door, draft, outbox: useOutbox(unsent, push) };
}

function push() {
  void ask({ type: 'sync' });
}
