import type { PanelProps } from '../../components/sidebar/panel-props.ts';
import type { Customer } from '../../utils/org-api/contract/customer.ts';
import type { Cue } from '../../utils/sentiment/cues.ts';
import type { MessageReading } from '../../utils/sentiment/reading.ts';
import {
  alice,
  base,
  coreValues,
  customerRow,
  daysAgo,
  hoursAgo,
  id,
  ken,
  matched,
  message,
  participant,
  read,
  readingOf,
  reply,
  silentCustomer,
  survey,
  thanks,
  ticket,
  unmatched,
  unread,
} from './builders.ts';

/** The usual case, complete: four messages, a turn, two hand-offs, thanks. */
const asked = message(daysAgo(6), 'Hello, could you tell me why there are two charges for one order?');
const chased = message(daysAgo(4), 'Still nothing. I was charged twice and nobody answers.');
const angry = message(daysAgo(2), 'This is the third time I ask. I was charged twice and nobody answers.');
const calmer = message(
  hoursAgo(1.2),
  'Thank you, Alice. That was quick, and I am relieved to see the refund.',
);

export const mariaTicket = ticket({
  subject: 'Charged twice for order 10442',
  requester: { id: '7001', name: 'Maria Fernández', email: 'maria.fernandez@ceramica.example' },
  assignee: { id: '5001', name: 'Alice Nguyen' },
  participants: [
    participant({ id: '7001', name: 'Maria Fernández' }, 'customer', { isRequester: true, messages: 4 }),
    participant({ id: '5001', name: 'Alice Nguyen' }, 'agent', { isAssignee: true, messages: 2 }),
    participant({ id: '5002', name: 'Ken Adeyemi' }, 'agent', { messages: 1, notes: 1 }),
    participant({ id: '5099', name: 'Jonas Weber', email: 'jonas@contractor.example' }, 'agent', {
      notes: 1,
    }),
    participant({ id: '1', name: 'Harbour Bot' }, 'bot', { messages: 1 }),
  ],
  messages: [
    asked,
    reply(daysAgo(5), 'We are looking into it.'),
    chased,
    angry,
    reply(hoursAgo(3), 'You are right.'),
    calmer,
  ],
  reopens: 2,
  handOffs: 3,
});

const isAngry: Partial<MessageReading> = { emotions: ['anger'] };
const again: Cue = {
  kind: 'asked-again',
  messageId: angry.id,
  words: 'third time I ask',
  sentence: 'This is the third time I ask.',
};
const praise: Cue = {
  kind: 'praise',
  messageId: calmer.id,
  words: 'Thank you, Alice',
  sentence: 'Thank you, Alice.',
  name: 'Alice',
};

export const mariaReading = readingOf(
  [
    unread(asked, 'weak', 'en'),
    read(chased, 'negative', 'Still nothing.', { 'Still nothing': -2 }, isAngry),
    read(angry, 'negative', 'This is the third time I ask.', { 'third time': -2 }, isAngry),
    read(
      calmer,
      'positive',
      'That was quick, and I am relieved to see the refund.',
      { quick: 1, relieved: 2 },
      { emotions: ['gratitude', 'joy'] },
    ),
  ],
  { turn: { messageId: calmer.id, from: 'negative', to: 'positive' }, cues: [again, praise] },
);

export const stillAngry = readingOf(
  [
    read(asked, 'neutral', 'Hello, could you tell me why there are two charges for one order?', {}),
    read(chased, 'negative', 'Still nothing.', { 'Still nothing': -2 }),
    read(
      angry,
      'negative',
      angry.text,
      { 'third time': -4, 'charged twice': -1, 'nobody answers': -2.5 },
      isAngry,
    ),
    unread(calmer, 'weak', 'en'),
  ],
  { turn: { messageId: chased.id, from: 'neutral', to: 'negative' }, cues: [again] },
);

export const mariaCustomer: Customer = {
  ...silentCustomer,
  since: '2021-03-01T00:00:00Z',
  surveys: [survey('csat', 11, [1, 4], 'Took three tries to reach a person.')],
  reviews: [
    {
      id: id(401),
      rating: 2,
      outOf: 5,
      text: 'Lovely cups, hopeless billing. I had to ask three times before anybody looked at it.',
      at: '2026-11-09T10:00:00Z',
      source: 'App store',
      url: 'https://reviews.example/2',
    },
  ],
  contactDrivers: [{ name: 'Double charge', tickets: 2, lastAt: '2026-11-20T10:00:00Z' }],
  outcomes: { tickets: 4, solvedFirstTime: 2, cameBack: 1, handOffs: 3 },
};

export const aliceThanks = [
  thanks(
    501,
    'You stayed with a furious customer until they laughed. I want the new ones to hear that call.',
  ),
  thanks(502, 'Thanks for taking my night hand-off without a word.', {
    sender: { kind: 'member', id: ken.id, name: ken.name, role: 'agent' },
    coreValueIds: [id(22)],
    visibility: 'private',
    createdAt: daysAgo(20),
  }),
];

export const maria: PanelProps = {
  ...base,
  ticket: mariaTicket,
  reading: mariaReading,
  customer: customerRow(mariaCustomer),
  customerKeyState: 'known',
  recognitions: aliceThanks,
  recognitionTotal: 16,
  coreValues,
  matches: new Map([
    [1, matched('account', alice)],
    [2, matched('email', ken)],
    [3, unmatched()],
  ]),
};
