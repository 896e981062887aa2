import { expect, test } from 'vitest';
import { entriesOf } from '../../../components/thanks-page/entries.ts';
import { monthsOf } from '../../../components/thanks-page/months.ts';
import { ticketAddress } from '../../../components/thanks-page/ticket-address.ts';
import { me } from '../../looks/builders.ts';
import { THANKS_STATES, thanksBase } from '../../looks/thanks-states.ts';

const { received = [], sent = [] } = thanksBase;
const onTheWay = THANKS_STATES['on-the-way'] ?? thanksBase;

test('both sides stand in one order, the newest first', () => {
  const entries = entriesOf({ me, received, sent, outbox: [] });
  const times = entries.map(({ recognition }) => recognition.createdAt);
  expect(times).toHaveLength(received.length + sent.length);
  expect(times).toEqual([...times].sort().reverse());
});

test('what is on its way is there once, whether or not its visible row is', () => {
  const { outbox = [] } = onTheWay;
  const ids = (rows: typeof sent) => entriesOf({ me, received, sent: rows, outbox }).map(({ id }) => id);
  expect(outbox.length).toBeGreaterThan(0);
  expect(ids(onTheWay.sent ?? [])).toEqual(ids(sent));
  expect(new Set(ids(sent)).size).toBe(ids(sent).length);
});

test('what the org has taken is no longer marked, before any pull brings it', () => {
  const [row] = onTheWay.outbox ?? [];
  if (row === undefined) throw new Error('nothing on the way');
  const [entry] = entriesOf({ me, received: [], sent: [], outbox: [{ ...row, state: 'sent' }] });
  expect(entry).toMatchObject({ id: row.id, side: 'sent', unsent: undefined });
});

test('thanks stand under the month of their time, and no month stands twice', () => {
  const months = monthsOf(entriesOf({ me, received, sent, outbox: [] }));
  expect(months.map(({ name }) => name)).toEqual(['November 2026', 'October 2026', 'September 2026']);
  expect(months.flatMap(({ entries }) => entries)).toHaveLength(received.length + sent.length);
});

test.each([
  ['https://acme.example/t/1', 'https://acme.example/t/1'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['JAVASCRIPT:alert(1)', undefined],
  ['not an address', undefined],
  [null, undefined],
])('a ticket at %s opens %s', (url, address) => {
  expect(ticketAddress({ helpdesk: 'h', origin: 'https://acme.example', id: '1', url })).toBe(address);
});
