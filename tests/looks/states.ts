import type { PanelProps } from '../../components/sidebar/panel-props.ts';
import type { StatusRow, SyncState } from '../../utils/db/rows.ts';
import type { Silence } from '../../utils/sentiment/reading.ts';
import {
  base,
  coreValues,
  customerRow,
  hoursAgo,
  message,
  NOW,
  readingOf,
  silentCustomer,
  ticket,
  unread,
  upToDate,
} from './builders.ts';
import { composerStates, outboxStates } from './composer-states.ts';
import { driverStates } from './driver-states.ts';
import { aliceThanks, maria, mariaTicket, stillAngry } from './maria.ts';
import { ahmed, crowd, hanako, ruth, thankful, zoe } from './others.ts';
import { readingStates } from './reading-states.ts';

function status(state: SyncState, detail?: string): StatusRow {
  return { ...upToDate, state, detail, succeededAt: hoursAgo(3) };
}

function silence(reason: Silence, language?: string): PanelProps {
  const only = message(hoursAgo(2), 'ok');
  const readings = reason === 'no-messages' ? [] : [unread(only, reason, language)];
  return { ...maria, reading: readingOf(readings), customer: customerRow(silentCustomer) };
}

const idle: PanelProps = { ...base, ticketRef: undefined, recognitions: aliceThanks, coreValues };

/** Every look of the panel by name, from invented data. */
export const states: Readonly<Record<string, PanelProps>> = {
  usual: maria,
  everyday: {
    ...maria,
    corrections: { isKept: true, onSay: async () => {} },
    ticket: { ...mariaTicket, participants: mariaTicket.participants.slice(0, 3) },
    recognitions: aliceThanks.slice(0, 1),
    recognitionTotal: 1,
  },
  'still-angry': { ...maria, reading: stillAngry },
  'lone-opening-and-figures': ruth,
  'language-not-read': hanako,
  arabic: ahmed,
  hostile: zoe,
  crowd,
  'thanks-with-quote': thankful,
  'loading-all': base,
  'loading-org': {
    ...maria,
    customer: undefined,
    customerKeyState: 'pending',
    recognitions: undefined,
    matches: new Map(),
  },
  'never-looked-up': { ...maria, customer: null, isOnline: false, status: status('offline') },
  'silence-no-messages': silence('no-messages'),
  'silence-too-short': silence('too-short'),
  'silence-weak': silence('weak'),
  'silence-mixed': silence('mixed'),
  'silence-language-unknown': silence('language'),
  'no-thanks': { ...maria, recognitions: [], recognitionTotal: 0 },
  'org-knows-nothing': { ...maria, customer: customerRow(null) },
  'not-connected': {
    ...maria,
    connection: null,
    status: undefined,
    customer: undefined,
    recognitions: undefined,
    coreValues: undefined,
    matches: new Map(),
  },
  'no-ticket': idle,
  'no-ticket-not-connected': { ...idle, connection: null, recognitions: undefined, status: undefined },
  offline: {
    ...maria,
    isOnline: false,
    customer: customerRow(maria.customer?.customer ?? null, NOW - 3 * 3_600_000),
  },
  'api-down': { ...maria, status: status('unreachable') },
  busy: { ...maria, status: status('busy') },
  'token-refused': { ...maria, status: status('signed-out') },
  'not-permitted': { ...maria, status: status('not-permitted', 'This account was suspended by an admin.') },
  outdated: { ...maria, status: status('outdated') },
  refused: { ...maria, status: status('refused', 'cursor: too long') },
  'not-ours': { ...maria, status: status('not-ours') },
  'wrong-person': { ...maria, wrongPerson: { helpdeskName: 'Priya Raman', memberName: 'Alice Nguyen' } },
  'storage-unavailable': {
    ...maria,
    storageError: 'QuotaExceededError: the quota has been exceeded',
    connection: undefined,
  },
  'no-email': {
    ...maria,
    ticket: { ...mariaTicket, requester: { name: 'Chat visitor 4402' }, missing: ['requesterEmail'] },
    customer: undefined,
    customerKeyState: 'no-email',
  },
  'helpdesk-signed-out': {
    ...maria,
    ticket: ticket({
      via: 'url',
      fault: 'signed-out',
      missing: [
        'subject',
        'requester',
        'requesterEmail',
        'viewer',
        'assignee',
        'messages',
        'allMessages',
        'times',
        'outcome',
      ],
    }),
    reading: undefined,
    customer: undefined,
    customerKeyState: 'no-email',
  },
  'helpdesk-from-page': {
    ...maria,
    ticket: { ...mariaTicket, via: 'page', fault: 'rate-limited', missing: ['viewer', 'outcome'] },
  },
  'side-panel': { ...maria, mount: 'side-panel' },
  'start-side': { ...maria, layout: { ...maria.layout, side: 'start' } },
  ...readingStates,
  ...driverStates,
  ...outboxStates,
  ...composerStates,
  collapsed: { ...thankful, layout: { ...maria.layout, isCollapsed: true } },
  'collapsed-silent': { ...hanako, layout: { ...maria.layout, isCollapsed: true } },
};
