import type { ConnectionRow, OutboxRow } from '../../utils/db/rows.ts';
import type { Change } from '../../utils/org-api/contract/sync.ts';

export const MEMBER_ID = '01936f00-0000-7000-8000-000000000001';
export const OTHER_ID = '01936f00-0000-7000-8000-000000000002';

/** A UUIDv7 that ends with this number. */
export function id(number: number): string {
  return `01936f00-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A recognition as a change of the log, received by the member unless told otherwise. */
export function recognitionChange(number: number, to = MEMBER_ID, from = OTHER_ID): Change {
  return {
    op: 'put',
    type: 'recognition',
    id: id(number),
    rev: number,
    data: {
      id: id(number),
      sender: { kind: 'member', id: from, name: 'Mira', role: 'lead' },
      recipients: [{ id: to, name: 'Alice' }],
      message: `Thanks, number ${number}`,
      coreValueIds: [],
      quote: null,
      ticket: null,
      visibility: 'team',
      createdAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
      via: 'extension',
    },
  };
}

export const ORG_ID = id(900);

/** Signed in as this member. Nothing answers at the address unless another one is given. */
export function connectionOf(memberId = MEMBER_ID, apiUrl = 'http://127.0.0.1:1'): ConnectionRow {
  const customerKey = { version: 1, key: 'A'.repeat(43) };
  return {
    key: 'current',
    apiUrl,
    token: 'skt_secret',
    me: {
      member: { id: memberId, name: 'Alice', team: null, role: 'agent', emails: [], accounts: [] },
      org: { id: ORG_ID, name: 'Acme', customerKey, signalDays: 90, sharesReadings: false },
    },
    connectedAt: '2026-01-01T00:00:00.000Z',
  };
}

/** Thanks of the member on their way, their undo time over, unless told otherwise. */
export function outboxRow(number: number, change: Partial<OutboxRow> = {}): OutboxRow {
  const createdAt = Date.now() - 60_000;
  return {
    id: id(number),
    draftId: id(number + 500),
    ticketKey: 'zendesk https://acme.zendesk.example 1',
    apiUrl: 'http://127.0.0.1:1',
    memberId: MEMBER_ID,
    body: {
      recipientIds: [OTHER_ID],
      message: `Thanks, number ${number}`,
      coreValueIds: [],
      quote: null,
      ticket: null,
      visibility: 'team',
      createdAt: new Date(createdAt).toISOString(),
    },
    recipients: [{ id: OTHER_ID, name: 'Mira' }],
    createdAt,
    notBefore: createdAt + 10_000,
    state: 'queued',
    attempts: 0,
    nextAttemptAt: createdAt + 10_000,
    lease: undefined,
    problem: undefined,
    ...change,
  };
}
