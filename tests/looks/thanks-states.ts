import type { ThanksPageProps } from '../../components/thanks-page/thanks-page-props.ts';
import type { OutboxProblem, OutboxRow, RecognitionRow } from '../../utils/db/rows.ts';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
import {
  alice,
  coreValues,
  daysAgo,
  hoursAgo,
  id,
  ken,
  me,
  mira,
  NOW,
  priya,
  thanks,
  upToDate,
} from './builders.ts';

const TICKET: Recognition['ticket'] = {
  helpdesk: 'somewhere',
  origin: 'https://harbourpine.example',
  id: '4021',
  url: 'https://harbourpine.example/agent/tickets/4021',
};
const ME: Recognition['sender'] = { kind: 'member', id: alice.id, name: alice.name, role: 'agent' };
const KEN = { id: ken.id, name: ken.name };
const PRIYA = { id: priya.id, name: priya.name };

const received: RecognitionRow[] = [
  thanks(
    100,
    'You stayed on the line with Maria for forty minutes, and you never once made her feel slow. When she wrote “I could hug you”, I thought: so could I.',
    {
      quote: { text: 'She did not give up on me, even when I had.', by: 'Maria Fernández' },
      ticket: TICKET,
      coreValueIds: [id(20), id(22)],
      createdAt: hoursAgo(3),
    },
  ),
  thanks(101, 'Thank you for reading my draft twice, and for the comma that saved it.', {
    sender: { kind: 'member', id: ken.id, name: ken.name, role: 'agent' },
    visibility: 'private',
    createdAt: daysAgo(9),
    coreValueIds: [id(21)],
  }),
  thanks(
    102,
    'The three of you turned a bad morning into a story we will tell.\n\nNext round of coffee is mine.',
    {
      recipients: [{ id: alice.id, name: alice.name }, KEN, PRIYA],
      visibility: 'org',
      createdAt: daysAgo(25),
      coreValueIds: [],
    },
  ),
  thanks(103, 'She went through the whole list of parts with me on the telephone, twice, and never sighed.', {
    sender: { kind: 'customer', name: 'Familie Østergård' },
    createdAt: daysAgo(58),
    ticket: { ...TICKET, id: '3880', url: null },
  }),
];

function sentTo(
  number: number,
  recipients: Recognition['recipients'],
  text: string,
  more: Partial<Recognition> = {},
) {
  return { ...thanks(number, text, { sender: ME, recipients, ...more }), relation: 'sent' as const };
}

const sent: RecognitionRow[] = [
  sentTo(200, [KEN, PRIYA], 'You took over when my line dropped. The customer never noticed, and I did.', {
    createdAt: daysAgo(1),
    ticket: TICKET,
  }),
  sentTo(201, [PRIYA], 'Thank you for the walk round the harbour. I came back a person again.', {
    visibility: 'private',
    createdAt: daysAgo(40),
    coreValueIds: [id(22)],
  }),
];

function unsent(row: RecognitionRow, state: OutboxRow['state'], problem?: OutboxProblem): OutboxRow {
  const { sender: _sender, recipients, via: _via, id: number, ...content } = row.recognition;
  const at = Date.parse(content.createdAt);
  return {
    id: number,
    draftId: id(900),
    ticketKey: 'somewhere https://harbourpine.example 4021',
    apiUrl: 'https://sidekind.harbourpine.example',
    memberId: alice.id,
    body: { recipientIds: recipients.map((one) => one.id), ...content },
    recipients,
    createdAt: at,
    notBefore: at + 10_000,
    state,
    attempts: 1,
    nextAttemptAt: at,
    lease: undefined,
    problem,
  };
}

const waiting = sentTo(210, [KEN], 'You found the lost parcel with one phone call. I had given up on it.', {
  createdAt: hoursAgo(0.5),
  ticket: TICKET,
});
const refused = sentTo(211, [PRIYA], 'The query you wrote for me runs in a second. I timed it. Twice.', {
  createdAt: hoursAgo(26),
  ticket: TICKET,
  coreValueIds: [id(21)],
});
const queued = sentTo(
  212,
  [{ id: id(14), name: mira.name }],
  'You asked how I was, and then you waited for the answer.',
  {
    createdAt: hoursAgo(0.001),
    visibility: 'private',
  },
);

/** Many thanks over many months, for lists that go on. */
export function manyThanks(count: number): RecognitionRow[] {
  const texts = received.concat(sent).map(({ recognition }) => recognition.message);
  return Array.from({ length: count }, (_none, index) =>
    thanks(1000 + index, `${texts[index % texts.length]} (${index + 1})`, {
      createdAt: hoursAgo(5 + index * 17),
      coreValueIds: [id(20 + (index % 3))],
      ticket: index % 3 === 0 ? TICKET : null,
      visibility: (['team', 'org', 'private'] as const)[index % 3] ?? 'team',
    }),
  );
}

const LONG = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh the Younger of Llanfairpwllgwyngyll';
const long: RecognitionRow[] = [
  thanks(
    300,
    `${'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(6)}\nhttps://example.com/${'a'.repeat(120)}`,
    {
      sender: { kind: 'member', id: id(14), name: LONG, role: 'lead' },
      recipients: [
        { id: alice.id, name: alice.name },
        ...Array.from({ length: 12 }, (_none, n) => ({
          id: id(400 + n),
          name: `${LONG.slice(0, 20 + n)} ${n}`,
        })),
      ],
      quote: { text: 'x'.repeat(200), by: LONG },
      ticket: { ...TICKET, id: '9'.repeat(90), url: 'https://harbourpine.example/t' },
      createdAt: hoursAgo(30),
    },
  ),
  thanks(301, 'شكرًا لك على صبرك مع العميلة طوال الصباح. لقد أحدثتَ فرقًا حقيقيًا.', {
    sender: { kind: 'member', id: id(15), name: 'ليلى حداد', role: 'agent' },
    quote: { text: 'لم أشعر قط أنني أُثقل عليها.', by: 'مريم' },
    createdAt: hoursAgo(40),
    visibility: 'private',
  }),
];

const nothing = () => {};

export const thanksBase: ThanksPageProps = {
  now: NOW,
  isOnline: true,
  connection: { me },
  isOther: false,
  status: upToDate,
  received,
  sent,
  outbox: [],
  coreValues,
  storageError: undefined,
  onOpenOptions: nothing,
  onSync: nothing,
  onDiscard: async () => {},
  watchNewest: nothing,
};

const none = { received: [], sent: [] };

export const THANKS_STATES: Record<string, ThanksPageProps> = {
  some: thanksBase,
  'on-the-way': {
    ...thanksBase,
    sent: [queued, waiting, refused, ...sent],
    outbox: [
      unsent(queued, 'queued'),
      unsent(waiting, 'queued', { kind: 'unreachable', detail: undefined }),
      unsent(refused, 'dead', {
        kind: 'refused',
        detail: 'One of the people you thank is no longer a member of Harbour & Pine.',
      }),
    ],
  },
  many: { ...thanksBase, received: manyThanks(200) },
  long: {
    ...thanksBase,
    received: long,
    connection: { me: { ...me, member: { ...me.member, name: LONG } } },
  },
  empty: { ...thanksBase, ...none },
  'empty-offline': {
    ...thanksBase,
    ...none,
    isOnline: false,
    status: { ...upToDate, state: 'offline', succeededAt: undefined },
  },
  'none-sent': { ...thanksBase, sent: [] },
  offline: { ...thanksBase, isOnline: false, status: { ...upToDate, succeededAt: hoursAgo(7) } },
  'signed-out': { ...thanksBase, status: { ...upToDate, state: 'signed-out', succeededAt: daysAgo(2) } },
  'not-signed-in': {
    ...thanksBase,
    connection: null,
    received: undefined,
    sent: undefined,
    outbox: undefined,
    status: undefined,
  },
  'other-member': {
    ...thanksBase,
    isOther: true,
    connection: { me: { ...me, member: { ...me.member, id: ken.id, name: ken.name } } },
  },
  loading: { ...thanksBase, received: undefined, sent: undefined, outbox: undefined, status: undefined },
  storage: {
    ...thanksBase,
    connection: undefined,
    storageError: 'QuotaExceededError: the disk is full',
    received: undefined,
    sent: undefined,
    outbox: undefined,
    status: undefined,
  },
};
