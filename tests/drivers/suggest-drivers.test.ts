import { expect, test } from 'vitest';
import type { DriverWordsRow } from '../../utils/db/learned-rows.ts';
import { spokenWords } from '../../utils/drivers/driver-words.ts';
import { withTicket } from '../../utils/drivers/learn.ts';
import { suggestDrivers } from '../../utils/drivers/suggest-drivers.ts';
import { learnableWords } from '../../utils/drivers/ticket-words.ts';
import { ORDER_STORIES } from '../demo/helpdesk/tickets/orders.ts';
import { TECHNICAL_STORIES } from '../demo/helpdesk/tickets/technical.ts';
import { DRIVERS } from './org-drivers.ts';

function names(text: string, learned: DriverWordsRow[] = []): string[] {
  return suggestDrivers([text], DRIVERS, learned).map(({ name }) => name);
}

function learnedFrom(driverId: string, ...texts: string[]): DriverWordsRow {
  const row = texts.reduce<DriverWordsRow | undefined>(
    (before, text, at) => withTicket(before, driverId, learnableWords([text], []), at),
    undefined,
  );
  if (row === undefined) throw new Error('nothing to learn from');
  return row;
}

test.each([
  ['You charged me twice and I want a refund.', 'Double charge'],
  ['My bank statement shows two charges of yours.', 'Double charge'],
  ['The parcel was to arrive on Monday. Is it delayed?', 'Late delivery'],
  ['We are moving. How do I change the delivery address?', 'Change of address'],
  ['Two screws are missing in the box.', 'Missing part'],
  ['The lamps in the meeting room flicker when I dim them.', 'Flickering lamps'],
  ['The app says my hub is offline.', 'Hub loses lamps'],
  ['Could you send the invoice again for our bookkeeping?', 'Invoice copy'],
  ['棚受けの金具が二つ足りません。', 'Missing part'],
  ['طلبت طاولة ولم تصل حتى الآن، رقم الطلب', 'Late delivery'],
])('“%s” is about %s', (text, driver) => {
  expect(names(text)[0]).toBe(driver);
});

test.each(['', 'Hello!', 'Thank you so much, have a nice day.', '?? still nothing', '12345 67,89 €', '🙂🙂'])(
  'of “%s” nothing is said',
  (text) => expect(names(text)).toEqual([]),
);

test('one word in common with a long message is not enough', () => {
  const text = `My grandmother would be delighted, she collects postcards from lighthouses along the coast and
    paints every harbour, boat, gull and cloud she remembers from childhood, usually with a card beside her tea.`;
  expect(names(text)).toEqual([]);
});

test('at most three are suggested, the likeliest first, with the customer’s own words for it', () => {
  const text = 'CHARGED twice! And the parcel is late, the screws are missing, the glass is cracked.';
  const found = suggestDrivers([text], DRIVERS, []);
  expect(found).toHaveLength(3);
  expect(found.map(({ share }) => share)).toEqual(found.map(({ share }) => share).toSorted((a, b) => b - a));
  expect(found.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  expect(found.find(({ name }) => name === 'Double charge')?.words).toEqual(
    expect.arrayContaining(['CHARGED', 'twice']),
  );
});

test('a confirmed ticket lifts its driver for the next ticket like it', () => {
  const next = 'The lantern from the market smells burnt after an hour.';
  expect(names(next)).not.toContain('Spare part');
  const taught = learnedFrom('Spare part', 'My lantern smells burnt since yesterday.');
  expect(names(next, [taught])[0]).toBe('Spare part');
});

/** What each ticket of the demo is about, by its story. */
const TOLD: Record<number, string> = {
  1: 'Double charge',
  2: 'Late delivery',
  3: 'Change of address',
  4: 'Missing part',
  5: 'Quote',
  6: 'Hub loses lamps',
  8: 'Late delivery',
  10: 'Flickering lamps',
};
const TICKETS = [...ORDER_STORIES, ...TECHNICAL_STORIES]
  .filter(({ id }) => TOLD[id] !== undefined)
  .map(({ id, from, said }) => ({
    driver: TOLD[id] ?? '',
    text: said
      .filter(({ by }) => by === from)
      .map(({ text, html = '' }) => text ?? html.split('<blockquote')[0]?.replace(/<[^>]+>/g, ' ') ?? '')
      .join('\n'),
  }));
const right = (learned: DriverWordsRow[]) =>
  TICKETS.filter(({ text, driver }) => names(text, learned)[0] === driver).length;

/** Long, angry and next to each other in time: the kind of ticket that pulls a driver away from its keywords. */
const RANTS = {
  'Double charge': [
    'This is ridiculous, I wait and wait, the lamps are lovely but my order and my account are a mess.',
    'I am furious. My studio needs the lamps, they came, and still you took the money two times.',
    'Nobody answers. I moved my order to the new office and you took the amount again from my card.',
  ],
  'Late delivery': [
    'We gave up waiting. The floor is empty, no lamps, no hub, visitors come on Thursday.',
    'Where is it? My sister has her birthday on Saturday and the box has not come.',
    'Still not here. I paid, I have the statement, I have the invoice, but no lamp.',
  ],
};

test('three confirmed tickets make no ticket of the demo worse than keywords alone', () => {
  const before = right([]);
  expect(before).toBeGreaterThanOrEqual(TICKETS.length - 1);
  const learned = Object.entries(RANTS).map(([driver, texts]) => learnedFrom(driver, ...texts));
  for (const row of learned) expect(right([row])).toBeGreaterThanOrEqual(before);
  expect(right(learned)).toBeGreaterThanOrEqual(before);
});

test('words are compared without English endings, and those of other languages as they are', () => {
  const words = (text: string) => spokenWords(text).map(({ word }) => word);
  expect(new Set(words('charge charged charges charging'))).toEqual(new Set(['charg']));
  expect(words('deliveries delivery')).toEqual(['delivery', 'delivery']);
  expect(words('shipped shipping ship')).toEqual(['ship', 'ship', 'ship']);
  expect(words('Rechnungen éclairage')).toEqual(['rechnungen', 'éclairage']);
  expect(words('I would like to thank you, please')).toEqual([]);
  expect(words('RF20931 4021 a1b2')).toEqual([]);
  expect(words("the customer's lamps")).toEqual(['customer', 'lamp']);
});
