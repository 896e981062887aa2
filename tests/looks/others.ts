import type { PanelProps } from '../../components/sidebar/panel-props.ts';
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
  priya,
  read,
  readingOf,
  silentCustomer,
  survey,
  thanks,
  ticket,
  unmatched,
  unread,
} from './builders.ts';
import { aliceThanks, maria } from './maria.ts';

function ticketOf(name: string, text: string, subject: string) {
  const only = message(hoursAgo(2), text, { author: { name } });
  const whole = ticket({
    subject,
    requester: { id: '7003', name, email: 'someone@mail.example' },
    participants: [
      participant({ id: '7003', name }, 'customer', { isRequester: true, messages: 1 }),
      participant({ id: '5001', name: 'Alice Nguyen' }, 'agent', { isAssignee: true }),
    ],
    messages: [only],
  });
  return { only, whole };
}

const filled: PanelProps = {
  ...base,
  customerKeyState: 'known',
  customer: customerRow(null),
  recognitions: aliceThanks.slice(0, 1),
  coreValues,
  matches: new Map([[1, matched('account', alice)]]),
};

const hanakoText = '注文した湯呑みが割れて届きました。交換していただけますか。';
const sato = ticketOf('佐藤 花子', hanakoText, '割れた湯呑みの交換について');
export const hanako: PanelProps = {
  ...filled,
  ticket: sato.whole,
  reading: readingOf([unread(sato.only, 'language', 'ja')]),
};

const alfarsi = ticketOf('أحمد الفارسي', 'شكرا جزيلا', 'شكر على الخدمة السريعة');
const ahmedFirst = message(daysAgo(1), 'The parcel is late again and I am disappointed.');
const ahmedNow = message(hoursAgo(2), 'Excellent, it arrived. Thank you so much!');
export const ahmed: PanelProps = {
  ...filled,
  ticket: {
    ...alfarsi.whole,
    messages: [ahmedFirst, ahmedNow],
    participants: [
      ...alfarsi.whole.participants,
      participant({ id: '5003', name: 'Priya Raman' }, 'agent', { messages: 1 }),
      participant({ id: '7009', name: 'ليلى الفارسي' }, 'customer', { messages: 1 }),
    ],
    handOffs: 1,
  },
  reading: readingOf([
    read(ahmedFirst, 'negative', ahmedFirst.text, { 'late again': -1, disappointed: -2 }),
    read(ahmedNow, 'positive', 'Excellent, it arrived.', { Excellent: 3 }),
  ]),
  matches: new Map([
    [1, matched('account', alice)],
    [2, unmatched(priya)],
  ]),
};

const angry = ticketOf('Ruth Achterberg', 'This is unacceptable.', 'Where is my order?');
export const ruth: PanelProps = {
  ...filled,
  ticket: angry.whole,
  reading: readingOf([read(angry.only, 'negative', 'This is unacceptable.', { unacceptable: -3 })]),
  customer: customerRow({
    ...silentCustomer,
    since: '2019-05-01T00:00:00Z',
    surveys: [
      survey('csat', 12, [5, 5, 4, 5, 5, 2, 5]),
      survey('nps', 40, [10, 9, 9, 8, 10, 3, 9, 10, 6, 9, 10]),
      survey('ces', 3, [6]),
    ],
    mentions: [
      {
        id: id(601),
        text: 'Best kettle I own, and they answer.',
        at: daysAgo(3),
        source: 'Forum',
        url: null,
      },
    ],
    referrals: [{ id: id(602), at: daysAgo(30), note: null }],
    contactDrivers: [
      { name: 'Lieferverzögerungsbenachrichtigung', tickets: 3, lastAt: daysAgo(5) },
      { name: 'Address change', tickets: 1, lastAt: daysAgo(60) },
    ],
    outcomes: { tickets: 9, solvedFirstTime: 9, cameBack: 0, handOffs: 0 },
  }),
};

const endless = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(23);
const hostile = ticketOf(
  'Maximiliana Freifrau von und zu Guttenberg-Hohenzollern-Sigmaringen 🦊',
  endless,
  '<script>alert(1)</script> <img src=x onerror=alert(1)> Kündigung',
);
export const zoe: PanelProps = {
  ...filled,
  ticket: {
    ...hostile.whole,
    messageTotal: 5000,
    missing: ['allMessages', 'viewer', 'outcome', 'times'],
    via: 'page',
  },
  reading: readingOf([read(hostile.only, 'negative', endless, { [endless.slice(0, 40)]: -1 })]),
  recognitions: [
    thanks(503, `${endless}\n\nand a line\n`.repeat(1), {
      sender: { kind: 'member', id: id(15), name: 'Wolfeschlegelsteinhausenbergerdorff', role: 'admin' },
      visibility: 'org',
      coreValueIds: [id(20), id(21), id(22)],
    }),
  ],
};

export const crowd: PanelProps = {
  ...maria,
  ticket: {
    ...(maria.ticket ?? ticket({})),
    participants: Array.from({ length: 40 }, (_, index) =>
      participant(
        { id: String(index), name: `${['Ken', 'Aoife', '美咲', 'Łukasz', 'فاطمة'][index % 5]} ${index + 1}` },
        index % 9 === 8 ? 'customer' : 'agent',
        { messages: index % 4, notes: index % 3, isAssignee: index === 3 },
      ),
    ),
  },
  matches: new Map([
    [0, matched('account', ken)],
    [1, unmatched(priya)],
  ]),
};

const kind = thanks(504, 'Alice actually read my mail. I have not had that in years.', {
  sender: { kind: 'customer', name: 'Maria Fernández' },
  coreValueIds: [],
  visibility: 'org',
  createdAt: hoursAgo(5),
});
const quoted = thanks(505, 'Three of you untangled this in one afternoon. That is how we want to work.', {
  quote: { text: 'I was ready to leave and now I am telling my friends about you.', by: 'Pat Lee' },
  recipients: [
    { id: alice.id, name: alice.name },
    { id: ken.id, name: ken.name },
    { id: priya.id, name: priya.name },
  ],
  coreValueIds: [id(21), id(22)],
  createdAt: hoursAgo(26),
});
export const thankful: PanelProps = {
  ...maria,
  recognitions: [quoted, kind],
  recognitionTotal: 2,
  hasNewThanks: true,
};
