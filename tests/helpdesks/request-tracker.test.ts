// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { requestTracker } from '../../utils/helpdesks/request-tracker.ts';
import { MAX_MESSAGES } from '../../utils/ticket.ts';
import { customerTexts, pageOf, REFUSED, read, type Server } from './fixture-set.ts';
import { SETS } from './fixtures/request-tracker/set.ts';
import {
  ALICE,
  changed,
  MARIA,
  type SmallTracker,
  SYSTEM,
  serve,
  TOM,
  wrote,
} from './fixtures/request-tracker/small-tracker.ts';

const [doubleCharge, secondCustomer] = SETS;
const request = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = request;
});

function readSmall(tracker: SmallTracker, change: (server: Server) => Server = (server) => server) {
  return read(doubleCharge, { server: change(serve(tracker)) });
}

test('the recorded ticket: who, what, when', async () => {
  const { ticket, asked } = await read(doubleCharge);
  expect(ticket).toMatchObject({
    via: 'api',
    subject: 'Charged TWICE for order 48213 — please refund',
    status: 'open',
    requester: { name: 'Maria Fernández', email: 'maria.fernandez@ceramica.example' },
    assignee: { name: 'Ken Adeyemi' },
    viewer: { name: 'Alice Nguyen', email: 'alice.nguyen@harbourpine.example' },
    messageTotal: 7,
    reopens: 1,
    handOffs: 1,
  });
  expect(ticket.messages.map(({ role, isInternal }) => (isInternal ? `${role}, note` : role))).toEqual([
    'customer',
    'agent',
    'customer',
    'agent, note',
    'agent, note',
    'agent',
    'customer',
  ]);
  const times = ticket.messages.map(({ at }) => Date.parse(at ?? ''));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(asked.length).toBe(6);
});

test('its address may separate parameters in both ways', () => {
  const address = new URL('https://helpdesk.example/rt/Ticket/Update.html?Action=Respond;id=4');
  expect(requestTracker.ticketId(address, '/Ticket/Update.html')).toBe('4');
  expect(requestTracker.recognise(address, undefined)).toEqual({ basePath: '/rt' });
});

test('any page of it says where it lives, also the one to sign in', () => {
  const page = pageOf(
    '<script>\nwindow.RT = {};\nRT.CurrentUser = {};\nRT.Config      = {"WebPath":"\\/rt","rtname":"x"};\n</script>',
  );
  expect(requestTracker.recognise(new URL('https://helpdesk.example/rt/'), page)).toEqual({
    basePath: '/rt',
  });
});

test('messages on the page are counted once its history is there', () => {
  expect(requestTracker.countMessages(pageOf(secondCustomer.page))).toBe(5);
  expect(
    requestTracker.countMessages(pageOf('<div id="delayed_ticket_history">Loading</div>')),
  ).toBeUndefined();
});

test('what any of several requestors writes is the requester’s', async () => {
  const transactions = [wrote(1, MARIA, 'One.', 'Create'), wrote(2, TOM, 'Two.')];
  const { ticket } = await readSmall({ requestors: [MARIA, TOM], transactions });
  expect(customerTexts(ticket)).toEqual(['One.', 'Two.']);
  expect(ticket.requester?.email).toBe(MARIA.EmailAddress);
});

test('a group that asked is no person', async () => {
  const group = { id: 90, Name: 'Studios', type: 'group' as const };
  const { ticket } = await readSmall({ requestors: [group, MARIA], transactions: [wrote(1, MARIA, 'One.')] });
  expect(ticket.requester?.id).toBe('36');
});

test('whoever asked and works on it themselves is never read', async () => {
  const transactions = [wrote(1, ALICE, 'Note to self.', 'Create')];
  const { ticket } = await readSmall({ requestors: [ALICE], owner: ALICE, transactions });
  expect(ticket.messages.map(({ role, isRequester }) => [role, isRequester])).toEqual([['agent', false]]);
});

test('a note of the requester is no message of the customer', async () => {
  const transactions = [
    wrote(1, MARIA, 'One.', 'Create'),
    wrote(2, MARIA, 'To the wrong address.', 'Comment'),
  ];
  const { ticket } = await readSmall({ requestors: [MARIA], transactions });
  expect(customerTexts(ticket)).toEqual(['One.']);
  expect(ticket.participants).toMatchObject([{ messages: 1, notes: 1 }]);
});

test('nobody is an agent, or a customer, without proof', async () => {
  const transactions = [wrote(1, MARIA, 'One.', 'Create'), wrote(2, TOM, 'Two.'), wrote(3, SYSTEM, 'Three.')];
  const hidden =
    (server: Server): Server =>
    (path) =>
      path.includes('/user/') ? REFUSED : server(path);
  const { ticket } = await readSmall({ requestors: [MARIA], transactions }, hidden);
  expect(ticket.messages.map(({ role }) => role)).toEqual(['customer', 'unknown', 'system']);
});

test('a ticket that was opened without a word has no message', async () => {
  const { ticket } = await readSmall({
    requestors: [MARIA],
    transactions: [{ id: 1, Type: 'Create', Creator: MARIA }],
  });
  expect(ticket).toMatchObject({ messages: [], messageTotal: 0, missing: [] });
});

test('files are no words, and the plain text goes before its HTML', async () => {
  const parts: [string, string, string][] = [
    ['text/plain', '', 'As written.\r\n> quoted'],
    ['text/html', '', '<p>As <b>drawn</b>.</p>'],
    ['text/plain', 'angry.log', 'Terrible.'],
  ];
  const create = { id: 1, Type: 'Create', Creator: MARIA, parts };
  const htmlOnly = { id: 2, Type: 'Correspond', Creator: MARIA, parts: parts.slice(1, 2) };
  const picture = { id: 3, Type: 'Correspond', Creator: MARIA };
  const { ticket } = await readSmall({ requestors: [MARIA], transactions: [create, htmlOnly, picture] });
  expect(customerTexts(ticket)).toEqual(['As written.\n> quoted', 'As drawn.', '']);
});

test('a ticket that was merged into another is read there', async () => {
  const { ticket } = await readSmall({
    requestors: [MARIA],
    transactions: [wrote(1, MARIA, 'One.')],
    mergedInto: 7,
  });
  expect(ticket).toMatchObject({ via: 'api', subject: 'Kiln', messageTotal: 1 });
});

test('coming back and handing over are counted, an owner’s first taking is not', async () => {
  const transactions = [
    wrote(1, MARIA, 'One.', 'Create'),
    changed(2, 'Owner', '6', '28'),
    changed(3, 'Status', 'new', 'open'),
    changed(4, 'Status', 'open', 'stalled'),
    changed(5, 'Status', 'stalled', 'open'),
    changed(6, 'Owner', '28', '6'),
    changed(7, 'Owner', '6', '28'),
    changed(8, 'Owner', '28', '30'),
    // The same once more, as the roles tell it.
    { ...changed(8, 'Owner', '28', ''), Type: 'DelWatcher' },
    { ...changed(8, 'Owner', '28', '30'), Type: 'SetWatcher' },
    changed(9, 'Status', 'open', 'rejected'),
    changed(10, 'Status', 'rejected', 'open'),
  ];
  const { ticket } = await readSmall({ requestors: [MARIA], transactions });
  expect(ticket).toMatchObject({ reopens: 1, handOffs: 1 });
});

test('with statuses of an own making, it is not said how often the ticket came back', async () => {
  const transactions = [wrote(1, MARIA, 'One.', 'Create'), changed(2, 'Status', 'in kiln', 'open')];
  const { ticket } = await readSmall({ requestors: [MARIA], transactions });
  expect(ticket.reopens).toBeUndefined();
});

/** 5,000 messages of one customer and 300 notes of one agent. */
const HUGE: SmallTracker = {
  requestors: [MARIA],
  owner: ALICE,
  transactions: Array.from({ length: 5300 }, (_, index) =>
    index % 53 < 3
      ? wrote(index + 1, ALICE, `Note ${index}`, 'Comment')
      : wrote(index + 1, MARIA, `Word ${index}`),
  ),
};

test('of thousands of messages the newest are read, within the budget', async () => {
  const { ticket, reading, asked } = await readSmall(HUGE);
  expect(ticket.messages).toHaveLength(MAX_MESSAGES);
  expect(ticket.messages.at(-1)?.text).toBe('Word 5299');
  expect(reading.isPartial).toBe(true);
  expect(ticket.missing).toEqual(['allMessages']);
  expect(asked.length).toBeLessThanOrEqual(requestTracker.budget);
});

test('when texts stop coming, the newest stay', async () => {
  let texts = 0;
  const { ticket } = await readSmall(HUGE, (server) => (path) => {
    if (path.includes('/attachments?')) texts += 1;
    return texts > 2 ? { status: 429, type: 'text/plain', body: '' } : server(path);
  });
  expect(ticket.messages).toHaveLength(100);
  expect(ticket.messages.at(-1)?.text).toBe('Word 5299');
  expect(ticket).toMatchObject({ via: 'api', fault: 'rate-limited', missing: ['allMessages'] });
});

test('an interface in another language does not prove who may read a message', async () => {
  const page = pageOf(
    doubleCharge.page.replaceAll(/ - (Correspondence added|Comments added|Ticket created)/g, ' - Nachricht'),
  );
  const { ticket } = await read(doubleCharge, { server: () => REFUSED, page });
  expect(ticket).toMatchObject({ via: 'page', requester: { name: 'Maria Fernández' } });
  expect(customerTexts(ticket)).toEqual([]);
  expect(ticket.messages.filter(({ role }) => role === 'customer')).toEqual([]);
});

test('signed out, nothing more is asked of the helpdesk', async () => {
  const { ticket, asked } = await read(doubleCharge, {
    server: () => ({ status: 401, type: 'application/json', body: '{}' }),
    page: pageOf(''),
  });
  expect(ticket).toMatchObject({ via: 'url', fault: 'signed-out' });
  expect(asked.length).toBe(4);
});
