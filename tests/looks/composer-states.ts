import type { PanelProps } from '../../components/sidebar/panel-props.ts';
import { isBlank } from '../../utils/recognitions/blank.ts';
import type { Message, TicketParticipant } from '../../utils/ticket.ts';
import {
  alice,
  coreValues,
  daysAgo,
  id,
  ken,
  matched,
  message,
  participant,
  priya,
  unmatched,
} from './builders.ts';
import { maria, mariaTicket } from './maria.ts';
import { ahmed, thankful, zoe } from './others.ts';
import { arrived, offline, onItsWay, refused, signedOut, undoable } from './outbox-rows.ts';
import { draftWith, thanksDoor } from './thanks-doors.ts';

const described = coreValues.map((row, at) => ({
  ...row,
  coreValue: {
    ...row.coreValue,
    description:
      [
        'We give people the time they need, and we do not let them feel the clock.',
        'Whoever picks it up sees it through, or hands it over by name.',
        'The person comes before the process.',
      ][at] ?? '',
  },
}));

const kindWords: Message[] = [
  message(
    daysAgo(3),
    'My order 48213 came broken. Write to maria.fernandez@ceramica.example or +44 20 7946 0018.',
  ),
  message(daysAgo(2), 'I was ready to shout. She just listened, and then she fixed it. Wonderful!'),
  message(
    daysAgo(1),
    'Thank you both so much. Finally somebody who reads what I wrote. See https://shop.example/48213.',
  ),
];

/** Alice can thank two people here: one by account, one by address. */
const writing: PanelProps = {
  ...maria,
  coreValues: described,
  ticket: {
    ...mariaTicket,
    messages: [...mariaTicket.messages, ...kindWords],
    participants: mariaTicket.participants.map((one) =>
      one.person.id === '5099'
        ? participant({ id: '5003', name: 'Priya Raman' }, 'agent', { notes: 1 })
        : one,
    ),
  },
  matches: new Map([
    [1, matched('account', alice)],
    [2, matched('email', ken)],
    [3, matched('account', priya)],
  ]),
  thanksDoor: thanksDoor(),
};

const words = 'You stayed with her through four messages and a bank’s mistake, and you never made it hers.';
const said = draftWith({
  recipients: [ken, priya].map(({ id: memberId, name }) => ({ id: memberId, name })),
  message: words,
  coreValueIds: [id(20)],
  quote: { text: 'She just listened, and then she fixed it.', by: null },
});

function withDraft(state: PanelProps, draft: ReturnType<typeof draftWith>, more = {}): PanelProps {
  return { ...state, draft: isBlank(draft) ? null : draft, thanksDoor: thanksDoor({ draft, ...more }) };
}

function people(count: number, nameOf: (at: number) => string): Partial<PanelProps> {
  const participants: TicketParticipant[] = Array.from({ length: count }, (_one, at) =>
    participant({ id: `6${at}`, name: nameOf(at) }, 'agent', {
      messages: at % 4,
      notes: at % 3,
      isAssignee: at === 0,
    }),
  );
  const matches = participants.map(
    ({ person }, at) =>
      [
        at,
        matched('account', {
          id: id(600 + at),
          name: person.name ?? '',
          team: at % 2 ? ken.team : priya.team,
        }),
      ] as const,
  );
  return { ticket: { ...mariaTicket, messages: kindWords, participants }, matches: new Map(matches) };
}

const NAMES = [
  'Ken Adeyemi',
  'Aoife Ní Bhraonáin',
  '鈴木 美咲',
  'Łukasz Wiśniewski',
  'فاطمة الزهراء',
  'Nguyễn Thị Minh Khai',
];

/** The composer, opened: what else is done to show it stands in `steps.ts` under the same name. */
export const composerStates: Readonly<Record<string, PanelProps>> = {
  composer: writing,
  'composer-filled': withDraft(writing, said),
  'composer-quotes': writing,
  'composer-values': writing,
  'composer-everyone': withDraft(writing, { ...said, quote: null, visibility: 'org' }),
  'composer-private': withDraft(writing, { ...said, quote: null, visibility: 'private' }),
  'composer-long-names': withDraft(
    {
      ...writing,
      ...people(
        2,
        (at) => `${['Wolfeschlegelsteinhausenbergerdorff', 'Adaeze Oluwaseun Chukwuemeka-Montgomery'][at]}`,
      ),
    },
    draftWith({
      recipients: [
        { id: id(600), name: 'Wolfeschlegelsteinhausenbergerdorff' },
        { id: id(601), name: 'Adaeze Oluwaseun Chukwuemeka-Montgomery' },
      ],
      message: 'x'.repeat(1900),
    }),
  ),
  'composer-crowd': { ...writing, ...people(12, (at) => NAMES[at] ?? `Colleague ${at + 1}`) },
  'composer-unmatched': {
    ...writing,
    ticket: {
      ...mariaTicket,
      messages: [],
      participants: [
        participant({ id: '5001', name: 'Alice Nguyen' }, 'agent', { isAssignee: true, messages: 2 }),
        participant({ id: '5002', name: 'Ken Adeyemi' }, 'agent', { messages: 1 }),
        participant({ id: '5099', name: 'Jonas Weber', email: 'jonas@contractor.example' }, 'agent', {
          notes: 1,
        }),
        participant({ name: 'Priya Raman' }, 'agent', { notes: 2 }),
        participant({ name: 'Night shift' }, 'unknown', { messages: 1 }),
      ],
    },
    matches: new Map([
      [0, matched('account', alice)],
      [1, matched('account', ken)],
      [2, unmatched()],
      [3, unmatched(priya)],
    ]),
  },
  'composer-hostile': withDraft(
    { ...zoe, coreValues: described, thanksDoor: thanksDoor(), ...hostilePeople() },
    draftWith({
      recipients: [{ id: id(601), name: `<b>Zoë</b> ${'Ö'.repeat(80)}` }],
      message: `<script>alert(1)</script> ${'z̷͓̈́'.repeat(20)} ${'endless'.repeat(30)}`,
      quote: { text: `<img src=x onerror=alert(1)> ${'endless'.repeat(30)}`, by: '\u202Eevil' },
    }),
  ),
  'composer-arabic': withDraft(
    {
      ...ahmed,
      coreValues: described,
      matches: new Map([
        [1, matched('account', alice)],
        [2, matched('account', priya)],
      ]),
    },
    draftWith({
      recipients: [{ id: priya.id, name: priya.name }],
      message: 'شكراً جزيلاً على صبرك مع العميل، لقد أنقذت يومه.',
      quote: { text: 'Excellent, it arrived.', by: 'أحمد الفارسي' },
    }),
  ),
  'composer-not-kept': { ...writing, thanksDoor: thanksDoor({ isBroken: true }) },
  'composer-paused': withDraft(writing, said),
  'composer-covered': withDraft(writing, said, { verdict: 'covered' }),
  'composer-in-window': withDraft(writing, said, { verdict: 'unprovable' }),
  'composer-full': withDraft(writing, said, { sent: { ok: false, reason: 'full' } }),
  'composer-offline': {
    ...withDraft(writing, said),
    isOnline: false,
    hasNewThanks: true,
    recognitions: thankful.recognitions,
  },
};

function hostilePeople(): Partial<PanelProps> {
  const { ticket } = zoe;
  if (!ticket) return {};
  const participants = [
    participant({ id: '1', name: `<b>Zoë</b> ${'Ö'.repeat(80)}` }, 'agent', { messages: 3 }),
    participant({ name: '\u202Eevil' }, 'agent'),
  ];
  const name = `<b>Zoë</b> ${'Ö'.repeat(80)}`;
  return {
    ticket: { ...ticket, participants },
    matches: new Map([
      [0, matched('account', { id: id(601), name, team: null })],
      [1, unmatched({ id: id(602), name: `<i>${'long'.repeat(30)}`, team: priya.team })],
    ]),
  };
}

/** The cards with a way to thank, and thanks on their way above the footer. */
export const outboxStates: Readonly<Record<string, PanelProps>> = {
  'can-thank': writing,
  'draft-waits': withDraft(writing, said),
  'thanks-undo': { ...writing, outbox: [undoable] },
  'thanks-on-its-way': { ...writing, outbox: [onItsWay] },
  'thanks-waiting': { ...writing, isOnline: false, outbox: [offline] },
  'thanks-sent': { ...writing, outbox: [arrived] },
  'thanks-refused': { ...writing, outbox: [refused] },
  'thanks-many': { ...writing, outbox: [signedOut, offline, refused, onItsWay, undoable] },
};

export const confirmDrafts = {
  'confirm-window': said,
  'confirm-gone': null,
} as const;
