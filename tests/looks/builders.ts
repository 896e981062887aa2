import type { PanelProps } from '../../components/sidebar/panel-props.ts';
import type { CoreValueRow, RecognitionRow, StatusRow } from '../../utils/db/rows.ts';
import type { Customer, SurveySummary } from '../../utils/org-api/contract/customer.ts';
import type { Match, MemberCard } from '../../utils/org-api/contract/member.ts';
import type { Me } from '../../utils/org-api/contract/org.ts';
import type { Recognition, Sender } from '../../utils/org-api/contract/recognition.ts';
import type { Evidence, Label, MessageReading, Reading, Silence } from '../../utils/sentiment/reading.ts';
import type { Message, Person, Ticket, TicketParticipant } from '../../utils/ticket.ts';
import { ORG_NAME } from '../demo/cast.ts';

export const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function hoursAgo(hours: number): string {
  return new Date(NOW - hours * HOUR).toISOString();
}

export function daysAgo(days: number): string {
  return new Date(NOW - days * DAY).toISOString();
}

export function id(number: number): string {
  return `019ab000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const TEAMS = { orders: { id: id(1), name: 'Orders' }, technical: { id: id(2), name: 'Technical' } };

export const alice: MemberCard = { id: id(11), name: 'Alice Nguyen', team: TEAMS.orders };
export const ken: MemberCard = { id: id(12), name: 'Ken Adeyemi', team: TEAMS.orders };
export const priya: MemberCard = { id: id(13), name: 'Priya Raman', team: TEAMS.technical };

export const me: Me = {
  member: { ...alice, role: 'agent', emails: ['alice.nguyen@harbourpine.example'], accounts: [] },
  org: {
    id: id(3),
    name: ORG_NAME,
    customerKey: { version: 1, key: 'A'.repeat(43) },
    signalDays: 90,
    sharesReadings: false,
  },
};

export const upToDate: StatusRow = {
  key: 'status',
  state: 'up-to-date',
  detail: undefined,
  triedAt: hoursAgo(0.07),
  succeededAt: hoursAgo(0.07),
  notBefore: undefined,
  skipped: 0,
};

export const coreValues: CoreValueRow[] = ['Patience', 'Own it', 'Human kindness'].map((name, order) => ({
  generation: 1,
  id: id(20 + order),
  rev: 1,
  coreValue: { id: id(20 + order), name, description: '', order },
}));

export function message(at: string | undefined, text: string, more: Partial<Message> = {}): Message {
  return {
    id: `${at} ${text.slice(0, 20)}`,
    author: { name: 'Maria Fernández' },
    role: 'customer',
    isRequester: true,
    isInternal: false,
    ...(at === undefined ? {} : { at }),
    text,
    isCut: false,
    ...more,
  };
}

export function reply(at: string, text: string, name = 'Ken Adeyemi'): Message {
  return message(at, text, { author: { name }, role: 'agent', isRequester: false });
}

export function participant(
  person: Person,
  role: TicketParticipant['role'],
  more: Partial<TicketParticipant> = {},
): TicketParticipant {
  return { person, role, isRequester: false, isAssignee: false, messages: 0, notes: 0, ...more };
}

/** A message that was read; words that counted are given as text with their weight. */
export function read(
  of: Message,
  label: Label,
  sentence: string,
  words: Record<string, number>,
  more: Partial<MessageReading> = {},
): MessageReading {
  const total = Object.values(words).reduce((sum, weight) => sum + Math.abs(weight), 0);
  const evidence: Evidence[] = Object.entries(words).map(([word, weight]) => {
    const start = sentence.indexOf(word);
    return { start, end: start + word.length, weight: weight / total };
  });
  const polarity = { negative: -0.8, neutral: 0, positive: 0.8 }[label];
  const about = { guess: label, polarity, confidence: 0.8, emotions: [], language: 'en' };
  return { messageId: of.id, at: of.at, label, silence: undefined, ...about, sentence, evidence, ...more };
}

export function unread(of: Message, silence: Silence, language?: string): MessageReading {
  const about = { guess: undefined, polarity: 0, confidence: 0, emotions: [] };
  return {
    messageId: of.id,
    at: of.at,
    label: undefined,
    silence,
    ...about,
    language,
    sentence: '',
    evidence: [],
  };
}

export function readingOf(messages: MessageReading[], more: Partial<Reading> = {}): Reading {
  const seen = messages.filter(({ label }) => label !== undefined);
  const now = seen.at(-1);
  const last = messages.at(-1);
  return {
    messages,
    now,
    start: seen.length > 1 ? seen[0] : undefined,
    turn: undefined,
    isOpening: now?.label === 'negative' && now === messages[0],
    cues: [],
    silence: now === undefined ? (last?.silence ?? 'no-messages') : undefined,
    language: now === undefined ? last?.language : undefined,
    ...more,
  };
}

export function survey(
  metric: SurveySummary['metric'],
  asked: number,
  scores: number[],
  comment: string | null = null,
): SurveySummary {
  const scale = { csat: { min: 1, max: 5 }, nps: { min: 0, max: 10 }, ces: { min: 1, max: 7 } }[metric];
  const [newest] = scores;
  const latest =
    newest === undefined
      ? null
      : {
          id: id(300),
          metric,
          scale,
          score: newest,
          comment,
          respondedAt: '2026-11-03T09:00:00Z',
          ticket: null,
          source: 'survey',
        };
  const counts = [...new Set(scores)].map((score) => ({
    score,
    count: scores.filter((one) => one === score).length,
  }));
  return { metric, scale, asked, answered: scores.length, scores: counts, latest };
}

export const silentCustomer: Customer = {
  customerKey: `1.${'A'.repeat(43)}`,
  since: null,
  days: 90,
  surveys: [],
  reviews: [],
  mentions: [],
  referrals: [],
  contactDrivers: [],
  outcomes: { tickets: 1, solvedFirstTime: 0, cameBack: 0, handOffs: 0 },
};

export function customerRow(customer: Customer | null, fetchedAt = NOW - 4 * 60_000): PanelProps['customer'] {
  return { customerKey: silentCustomer.customerKey, customer, etag: undefined, fetchedAt, usedAt: NOW };
}

export const mira: Sender = { kind: 'member', id: id(14), name: 'Mira Okafor', role: 'lead' };

export function thanks(number: number, text: string, more: Partial<Recognition> = {}): RecognitionRow {
  const recognition: Recognition = {
    id: id(number),
    sender: mira,
    recipients: [{ id: alice.id, name: alice.name }],
    message: text,
    coreValueIds: [id(20)],
    quote: null,
    ticket: null,
    visibility: 'team',
    createdAt: daysAgo(2),
    via: 'extension',
    ...more,
  };
  const { createdAt } = recognition;
  return { generation: 1, id: recognition.id, rev: 1, relation: 'received', createdAt, recognition };
}

export function matched(by: 'account' | 'email', member: MemberCard): Match {
  return { by, member, suggestion: null };
}

export function unmatched(suggestion: MemberCard | null = null): Match {
  return { by: 'nobody', member: null, suggestion };
}

export const REF = { helpdesk: 'zendesk', origin: 'http://127.0.0.1:4000', id: '4021' };

export function ticket(more: Partial<Ticket>): Ticket {
  return {
    ref: REF,
    url: 'http://127.0.0.1:4000/agent/tickets/4021',
    participants: [],
    messages: [],
    messageTotal: more.messages?.length ?? 0,
    via: 'api',
    missing: [],
    ...more,
  };
}

const nothing = () => {};

/** Connected, up to date, a ticket that is still being read. */
export const base: PanelProps = {
  mount: 'frame',
  layout: { side: 'end', isCollapsed: false, width: 344 },
  now: NOW,
  isOnline: true,
  ticketRef: REF,
  ticket: undefined,
  reading: undefined,
  connection: { me, apiUrl: 'https://sidekind.harbourpine.example' },
  status: upToDate,
  customer: undefined,
  customerKeyState: 'pending',
  recognitions: undefined,
  coreValues: undefined,
  matches: new Map(),
  onCollapse: nothing,
  onExpand: nothing,
  onWidth: nothing,
  onReread: nothing,
  onOpenOptions: nothing,
  onSync: nothing,
  onOpenThanks: nothing,
};
