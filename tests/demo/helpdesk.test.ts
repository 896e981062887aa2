import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { helpdeskIo } from '../../utils/helpdesks/kit/request.ts';
import { readTicket } from '../../utils/helpdesks/read-ticket.ts';
import { zendesk } from '../../utils/helpdesks/zendesk.ts';
import { MAX_MESSAGES, MAX_TEXT, Ticket } from '../../utils/ticket.ts';
import { CUSTOMERS, MEMBERS } from './cast.ts';
import { asBrowser } from './helpdesk/as-browser.ts';
import { goodDay } from './helpdesk/bad-day.ts';
import { type DemoHelpdesk, startDemoHelpdesk } from './helpdesk/server.ts';

const NOW = new Date('2026-03-02T12:00:00Z');
let helpdesk: DemoHelpdesk;
let browser: Awaited<ReturnType<typeof asBrowser>>;

beforeAll(async () => {
  helpdesk = await startDemoHelpdesk({ now: NOW });
  browser = await asBrowser(helpdesk.origin, 'alice');
});
afterEach(() => {
  Object.assign(helpdesk.badDay, goodDay());
});
afterAll(async () => {
  browser.leave();
  await helpdesk.stop();
});

test('every ticket of the demo is read whole, from the API, within the budget', async () => {
  const told = helpdesk.list();
  expect(told.length).toBeGreaterThanOrEqual(12);
  for (const { id, subject, messages, requesterId, assigneeId } of told) {
    const ticket = await read(id);
    expect(ticket).toMatchObject({ subject, via: 'api', viewer: { id: '5001', name: 'Alice Nguyen' } });
    expect(ticket.requester?.id).toBe(requesterId);
    expect(ticket.assignee?.id).toBe(assigneeId);
    expect(ticket.messages.map(({ at }) => at)).toEqual(messages.map(({ at }) => new Date(at).toISOString()));
    expect(ticket.messages.filter(({ isRequester }) => isRequester)).toHaveLength(
      messages.filter(({ authorId, kind }) => authorId === requesterId && kind === 'reply').length,
    );
    expect(ticket.messages.filter(({ isInternal }) => isInternal)).toHaveLength(
      messages.filter(({ kind }) => kind === 'note').length,
    );
    expect(ticket.missing.filter((part) => part !== 'requesterEmail')).toEqual([]);
    expect(ticket.fault).toBeUndefined();
  }
});

test('the double charge: five messages of the customer, one note, a bot and three agents', async () => {
  const ticket = await read(1);
  expect(ticket.requester).toEqual({
    id: '7001',
    name: CUSTOMERS[0].name,
    email: CUSTOMERS[0].email,
  });
  expect(ticket).toMatchObject({ status: 'open', reopens: 1, handOffs: 2 });
  expect(roles(ticket)).toEqual({
    'Maria Fernández': 'customer 5 0',
    'Alice Nguyen': 'agent 1 0',
    'Pine helper': 'bot 1 0',
    'Ken Adeyemi': 'agent 1 0',
    'Priya Raman': 'agent 1 1',
  });
  expect(ticket.participants.filter(({ isAssignee }) => isAssignee).map(({ person }) => person)).toEqual([
    { id: '5001', name: MEMBERS[0].name, email: MEMBERS[0].email },
  ]);
  expect(ticket.messages.at(-1)?.text).toMatch(/^Thank you, Alice\. I can see the refund now/);
});

test('HTML mail becomes text: a table by rows, a quote by lines that start with >', async () => {
  const { messages } = await read(5);
  const text = messages.at(-1)?.text ?? '';
  expect(text).toContain('Brindle pendant 18 2');
  expect(text).toContain('> all Brindle and Cove lamps do');
  expect(text).toContain('> > Which of your lamps work with the hub?');
  expect(
    text
      .split('\n')
      .filter((line) => !line.startsWith('>'))
      .join('\n'),
  ).not.toContain('annoyed');
});

test('a pasted log is cut and says so; the other messages are whole', async () => {
  const { messages } = await read(6);
  const cut = messages.filter(({ isCut }) => isCut);
  expect(cut.map(({ text }) => text.length)).toEqual([MAX_TEXT]);
});

test('Japanese and Arabic arrive as they were written', async () => {
  expect((await read(4)).messages.at(0)?.text).toContain('とても困っています');
  expect((await read(8)).messages.at(0)?.text).toContain('لم تصل حتى الآن');
});

test('what a bot said in a chat is the bot’s, and the customer keeps their own words', async () => {
  const ticket = await read(9);
  expect(roles(ticket)).toEqual({
    'Tom O’Brien': 'customer 3 0',
    'Ken Adeyemi': 'agent 1 0',
    'Pine helper': 'bot 3 0',
  });
});

test('a second customer is a customer, but not the requester; somebody in copy is named', async () => {
  const ticket = await read(10);
  expect(roles(ticket)).toEqual({
    'Tom O’Brien': 'customer 2 0',
    'Alice Nguyen': 'agent 1 0',
    'Jonas Weber': 'agent 2 0',
    'Pat Lee': 'customer 1 0',
    'Priya Raman': 'agent 0 1',
    'Mira Okafor': 'agent 0 0',
  });
  expect(ticket.participants.filter(({ isRequester }) => isRequester)).toHaveLength(1);
});

test('a chat visitor without an address is a requester without one', async () => {
  const ticket = await read(11);
  expect(ticket.requester).toEqual({ id: '7008', name: 'Chat visitor 4402' });
  expect(ticket.missing).toEqual(['requesterEmail']);
});

test('an employee who asks for help is the requester, and still an agent', async () => {
  const ticket = await read(13);
  expect(ticket.messages.map(({ role, isRequester }) => [role, isRequester])).toEqual([
    ['agent', true],
    ['agent', false],
  ]);
});

test('markup in a subject and orders in a text stay text', async () => {
  const ticket = await read(14);
  expect(ticket.subject).toBe('<script>alert("hello")</script> & <b>urgent</b>');
  expect(ticket.messages[0]?.text).toContain('<script>alert(document.cookie)</script>');
});

test('of a ticket with 5,000 messages the newest are read, and their number is known', async () => {
  const ticket = await read(helpdesk.addLongTicket(5000));
  expect(ticket.messageTotal).toBe(5000);
  expect(ticket.messages).toHaveLength(MAX_MESSAGES);
  expect(ticket.messages.at(-1)?.text).toBe('Answer 4999: nearly.');
  expect(ticket.missing).toEqual(['allMessages']);
});

test('without a conversation log the comments tell the same', async () => {
  const before = await read(1);
  helpdesk.badDay.hasNoLog = true;
  const after = await read(1);
  const told = ({ messages }: Ticket) =>
    messages.map(({ at, text, isRequester, isInternal }) => ({ at, text, isRequester, isInternal }));
  expect(told(after)).toEqual(told(before));
  expect(after.fault).toBeUndefined();
});

test('a bad day costs the parts it hits, and is named', async () => {
  helpdesk.badDay.hidesMetrics = true;
  expect(await read(1)).toMatchObject({ missing: ['outcome'], fault: 'forbidden', via: 'api' });
  Object.assign(helpdesk.badDay, { ...goodDay(), isFailing: true });
  expect(await read(1)).toMatchObject({ messages: [], fault: 'offline', via: 'url' });
  Object.assign(helpdesk.badDay, { ...goodDay(), answersHtml: true });
  expect(await read(1)).toMatchObject({ messages: [], fault: 'shape-changed', via: 'url' });
  Object.assign(helpdesk.badDay, { ...goodDay(), isSignedOut: true });
  expect(await read(1)).toMatchObject({ messages: [], fault: 'signed-out', via: 'url' });
  Object.assign(helpdesk.badDay, goodDay());
  expect(await read(404)).toMatchObject({ messages: [], fault: 'not-found' });
});

test('a new reply is there when the ticket is read again', async () => {
  helpdesk.addMessage(7, { by: 'ruth', text: 'Hello? Anybody?' });
  const ticket = await read(7);
  expect(ticket.messages.at(-1)).toMatchObject({ text: 'Hello? Anybody?', isRequester: true });
});

function roles(ticket: Ticket): Record<string, string> {
  const named = ticket.participants.map(({ person, role, messages, notes }) => [
    person.name ?? '?',
    `${role} ${messages} ${notes}`,
  ]);
  return Object.fromEntries(named);
}

/** The helpdesk's own answers, over real HTTP, with the session the browser would send. */
async function read(id: number): Promise<Ticket> {
  const { origin } = helpdesk;
  const url = new URL(`${origin}/agent/tickets/${id}`);
  const { signal } = new AbortController();
  const io = helpdeskIo({ url, page: browser.page, origin, basePath: '', budget: zendesk.budget, signal });
  const ticket = await readTicket(zendesk, { adapter: zendesk.id, origin, basePath: '' }, io, String(id));
  return Ticket.parse(ticket);
}
