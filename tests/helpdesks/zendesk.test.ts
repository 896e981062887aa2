// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { zendesk } from '../../utils/helpdesks/zendesk.ts';
import { MAX_MESSAGES } from '../../utils/ticket.ts';
import {
  customerTexts,
  type FixtureSet,
  fixture,
  fixtureJson,
  pageOf,
  read,
  type Server,
  serverOf,
} from './fixture-set.ts';
import { COMMENTS, LOG, ME, SETS } from './fixtures/zendesk/set.ts';

const folder = `${import.meta.dirname}/fixtures/zendesk`;
const [log, comments] = SETS;
const request = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = request;
});

test('the conversation log gives everybody their role', async () => {
  const { ticket } = await read(log);
  expect(ticket).toMatchObject({
    subject: 'The kiln timer stops at night',
    status: 'open',
    requester: { id: '8303911923701', name: 'Inés Calderón', email: 'ines.calderon@ceramics.example' },
    assignee: { id: '7400112233401', name: 'Dana Whitfield', email: 'dana@harbourpine.example' },
    viewer: { id: '7400112233401' },
    reopens: 1,
    handOffs: 2,
    via: 'api',
    messageTotal: 9,
  });
  expect(
    ticket.messages.map(({ author, role, isRequester, isInternal }) => [
      author.name,
      role,
      isRequester,
      isInternal,
    ]),
  ).toEqual([
    ['Kiln helper', 'bot', false, false],
    ['Inés Calderón', 'customer', true, false],
    ['Inés Calderón', 'customer', true, false],
    ['Dana Whitfield', 'agent', false, false],
    ['Rui Tavares', 'agent', false, true],
    ['Ola Brandt', 'customer', false, false],
    ['Inés Calderón', 'system', false, false],
    ['Inés Calderón', 'customer', false, true],
    ['Inés Calderón', 'customer', true, false],
  ]);
});

test('a quote in an HTML body comes as quoted lines', async () => {
  const { ticket } = await read(log);
  expect(ticket.messages.at(-1)?.text).toBe(
    'The new timer works, thank you!\n\n> Hello Inés, I am sorry about the firing.',
  );
});

test('a call record is nobody’s words', async () => {
  const { ticket } = await read(comments);
  expect(ticket.messages.find(({ text }) => text.startsWith('Call from'))?.role).toBe('system');
});

test('one request for everybody that nothing else named', async () => {
  const { asked } = await read(log);
  expect(asked.filter((path) => path.startsWith('/api/v2/users/show_many'))).toEqual([
    '/api/v2/users/show_many.json?ids=7400112233455,8303911923733',
  ]);
  expect(asked).toHaveLength(5);
});

test('signed out is known by the anonymous user and by 401; a login page is no ticket', async () => {
  const anonymous = changed(log, { [ME]: fixtureJson(folder, 'me-signed-out.json') });
  expect((await read(anonymous)).ticket).toMatchObject({ fault: 'signed-out' });
  expect((await read(anonymous)).ticket.viewer).toBeUndefined();

  const refused: Server = () => ({
    status: 401,
    type: 'application/json',
    body: fixture(folder, 'unauthorized.json'),
  });
  expect((await read(log, { server: refused, page: pageOf('') })).ticket).toMatchObject({
    fault: 'signed-out',
    via: 'url',
    messages: [],
  });

  const login: Server = () => ({ status: 200, type: 'text/html', body: fixture(folder, 'login.html') });
  expect((await read(log, { server: login, page: pageOf('') })).ticket).toMatchObject({ via: 'url' });
});

test('one message that cannot be read costs only itself, and is owned up to', async () => {
  const page = conversation();
  page.events.splice(2, 0, { id: 17, type: 'Comment', author: null }, { type: 'Comment' });
  const { ticket } = await read(changed(log, { [LOG]: page }));
  expect(customerTexts(ticket)).toHaveLength(3);
  expect(ticket.missing).toEqual(['allMessages']);
});

test('a comment that does not say whether it is public is not the customer’s', async () => {
  const page = conversation();
  for (const event of page.events) if (isObject(event.metadata)) delete event.metadata.public;
  const { ticket } = await read(changed(log, { [LOG]: page }));
  expect(customerTexts(ticket)).toHaveLength(2);
});

test('a log of kinds we do not know gives way to the comments', async () => {
  const page = conversation();
  for (const event of page.events) event.type = 'Something::New';
  const { ticket, asked } = await read(changed(log, { [LOG]: page }));
  expect(asked).toContain(COMMENTS);
  expect(customerTexts(ticket)).toHaveLength(3);
});

test('another ticket’s answer is not this ticket', async () => {
  const other = changed(log, {
    '/api/v2/tickets/35436.json?include=users': { ticket: { id: 1, requester_id: 2 } },
  });
  expect((await read(other, { page: pageOf('') })).ticket).toMatchObject({
    via: 'url',
    fault: 'shape-changed',
  });
});

test('metrics are read in both shapes, and hand-offs never fall below zero', async () => {
  const path = '/api/v2/tickets/35436/metrics.json';
  const list = changed(log, {
    [path]: { ticket_metric: [{ reopens: 0, assignee_stations: 0, group_stations: 0 }] },
  });
  expect((await read(list)).ticket).toMatchObject({ reopens: 0, handOffs: 0 });
  const silent = changed(log, { [path]: { ticket_metric: { reopens: 'many' } } });
  expect((await read(silent)).ticket.missing).toEqual(['outcome']);
});

test('of 5,000 messages the newest are read in three pages', async () => {
  const { ticket, asked } = await read(log, {
    server: endless(5000, 'newest first'),
  });
  expect(ticket.messages).toHaveLength(MAX_MESSAGES);
  expect(ticket.messages.at(0)?.text).toBe('message 4700');
  expect(ticket.messages.at(-1)?.text).toBe('message 4999');
  expect(ticket.messageTotal).toBe(5000);
  expect(ticket.missing).toEqual(['allMessages']);
  expect(asked.length).toBeLessThanOrEqual(zendesk.budget);
});

test('a log that ignores the wish for the newest first is not taken for the newest', async () => {
  const { ticket } = await read(log, { server: endless(5000, 'oldest first') });
  expect(customerTexts(ticket)).toHaveLength(3);
  expect(ticket.messages.at(-1)?.text).toContain('The new timer works');
});

test('with the messages refused but the ticket known, those on the page stand in', async () => {
  const answers = serverOf(log);
  const { ticket } = await read(log, {
    server: (path) =>
      /conversation_log|comments/.test(path)
        ? { status: 403, type: 'application/json', body: '{}' }
        : answers(path),
  });
  expect(ticket).toMatchObject({
    via: 'page',
    fault: 'forbidden',
    requester: { email: 'ines.calderon@ceramics.example' },
  });
  expect(customerTexts(ticket)).toHaveLength(3);
});

test('the messages of the pane that is shown are counted', () => {
  expect(zendesk.countMessages(pageOf(log.page))).toBe(8);
  expect(zendesk.countMessages(pageOf(''))).toBeUndefined();
});

test('it is known by its host, by its address or by its page', () => {
  const at = (address: string, html?: string) =>
    zendesk.recognise(new URL(address), html === undefined ? undefined : pageOf(html));
  expect(at('https://acme.zendesk.com/')).toEqual({ basePath: '' });
  expect(at('https://www.zendesk.com/pricing')).toBeUndefined();
  expect(at('https://zendesk.com.evil.example/')).toBeUndefined();
  expect(at('http://127.0.0.1:4180/agent/tickets/1')).toEqual({ basePath: '' });
  expect(at('https://help.acme.example/app', log.page)).toEqual({ basePath: '' });
  expect(at('https://help.acme.example/agents', '<p>Our agents</p>')).toBeUndefined();
});

function changed(set: FixtureSet, answers: Record<string, unknown>): FixtureSet {
  return { ...set, answers: { ...set.answers, ...answers } };
}

type Loose = Record<string, unknown>;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

/** The conversation log of the fixture, to be spoilt. */
function conversation(): { events: Loose[]; meta: unknown } {
  const page = fixtureJson(folder, 'conversation-log.json');
  if (!isObject(page) || !Array.isArray(page.events)) throw new Error('The log is missing');
  return { events: page.events.filter(isObject), meta: page.meta };
}

/** A log of that many messages in pages of 100, whatever order was asked for. */
function endless(total: number, order: 'newest first' | 'oldest first'): Server {
  const others = serverOf(
    changed(log, { '/api/v2/tickets/35436/comments/count': { count: { value: total } } }),
  );
  return (path) => {
    if (!path.includes('conversation_log')) return others(path);
    const from = Number(new URL(path, 'https://x.example').searchParams.get('page[after]') ?? 0);
    const events = Array.from({ length: 100 }, (_, index) => {
      const number = order === 'newest first' ? total - 1 - from - index : from + index;
      return {
        id: `event-${number}`,
        type: 'Comment',
        created_at: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
        author: { type: 'user', 'zen:support:user_id': 8303911923701 },
        content: { type: 'html', body: `<p>message ${number}</p>` },
        metadata: { public: true },
      };
    });
    const meta = { has_more: from + 100 < total, after_cursor: String(from + 100) };
    return { status: 200, type: 'application/json', body: JSON.stringify({ events, meta }) };
  };
}
