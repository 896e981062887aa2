import type { OutboxRow } from '../../utils/db/rows.ts';
import { alice, id, ken, NOW, priya, REF } from './builders.ts';

/** Thanks of Alice's on their way, to Ken and Priya unless told otherwise. */
export function outboxRow(number: number, more: Partial<OutboxRow> = {}): OutboxRow {
  const recipients = [ken, priya].map(({ id: memberId, name }) => ({ id: memberId, name }));
  return {
    id: id(800 + number),
    draftId: id(850 + number),
    ticketKey: `${REF.helpdesk} ${REF.origin} ${REF.id}`,
    apiUrl: 'https://sidekind.harbourpine.example',
    memberId: alice.id,
    body: {
      recipientIds: recipients.map(({ id: memberId }) => memberId),
      message: 'You two untangled this in one afternoon. Thank you.',
      coreValueIds: [],
      quote: null,
      ticket: null,
      visibility: 'team',
      createdAt: new Date(NOW - 2000).toISOString(),
    },
    recipients,
    createdAt: NOW - 2000,
    notBefore: NOW + 8000,
    state: 'queued',
    attempts: 0,
    nextAttemptAt: NOW + 8000,
    lease: undefined,
    problem: undefined,
    ...more,
  };
}

const due = { notBefore: NOW - 5000, attempts: 1 };
const toKen = { recipients: [{ id: ken.id, name: ken.name }] };

export const undoable = outboxRow(1);
export const onItsWay = outboxRow(2, { ...due, state: 'sending', attempts: 1 });
export const offline = outboxRow(3, { ...due, problem: { kind: 'offline', detail: undefined } });
export const arrived = outboxRow(4, { ...due, state: 'sent' });
export const refused = outboxRow(5, {
  ...due,
  ...toKen,
  state: 'dead',
  problem: { kind: 'refused', detail: 'Ken Adeyemi has left the org.' },
});
export const signedOut = outboxRow(6, {
  ...due,
  ...toKen,
  problem: { kind: 'signed-out', detail: undefined },
});
