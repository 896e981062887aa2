import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { requestTracker } from '../../utils/helpdesks/request-tracker.ts';
import { Ticket } from '../../utils/ticket.ts';
import { missingHere } from './request-tracker/install.ts';
import { CONVERSATIONS, ticketIdOf } from './request-tracker/seed.ts';
import { beAPage, readReal, servedPage, signIn, signOut } from './request-tracker/session.ts';
import { type RequestTracker, startRequestTracker } from './request-tracker/start.ts';

const folders = mkdtempSync(join(tmpdir(), 'request-tracker-'));
const dataFolder = join(folders, 'root');
const missing = missingHere();
const started: RequestTracker[] = [];
let tracker: RequestTracker;

async function start(options: { dataFolder: string; basePath?: string }): Promise<RequestTracker> {
  const one = await startRequestTracker(options);
  started.push(one);
  return one;
}

beforeAll(async () => {
  if (missing !== undefined && process.env.CI !== 'true') return;
  tracker = await start({ dataFolder });
  beAPage();
  await signIn(tracker, 'alice');
});

beforeEach(({ skip }) => {
  if (missing !== undefined && process.env.CI !== 'true') skip(missing);
});

afterAll(async () => {
  await Promise.all(started.map((one) => one.stop()));
  rmSync(folders, { recursive: true, force: true });
});

test.for(CONVERSATIONS.map(({ key }) => key))('reads %s as it was written', async (key) => {
  const plan = CONVERSATIONS.find((one) => one.key === key);
  const { ticket, requests } = await readReal(tracker, ticketIdOf(key));
  expect(Ticket.safeParse(ticket).error).toBeUndefined();
  expect(ticket).toMatchObject({ via: 'api', subject: plan?.subject, missing: [] });
  expect(ticket.fault).toBeUndefined();
  expect(ticket.viewer).toMatchObject({ name: 'Alice Nguyen', email: 'alice.nguyen@harbourpine.example' });
  const written = plan?.steps.filter(({ does }) => ['create', 'reply', 'note'].includes(does)) ?? [];
  expect(ticket.messages.map(({ isInternal }) => isInternal)).toEqual(
    written.map(({ does }) => does === 'note'),
  );
  expect(ticket.messages.map(({ isRequester }) => isRequester)).toEqual(
    written.map(({ by, does }) => by === plan?.requester && does !== 'note'),
  );
  expect(ticket.messageTotal).toBe(written.length);
  // HTML alone has no plain text to compare; another test has its words.
  const plain = written.filter(({ what }) => what !== '').map(({ what }) => what.trim().slice(0, 20_000));
  const texts = ticket.messages.map(({ text }) => text);
  expect(texts.slice(0, plain.length)).toEqual(plain);
  const start = written[0]?.ago ?? 0;
  const since = ticket.messages.map(
    ({ at }) => Date.parse(at ?? '') - Date.parse(ticket.messages[0]?.at ?? ''),
  );
  expect(since).toEqual(written.map(({ ago }) => (start - ago) * 60_000));
  expect(requests.length).toBeLessThanOrEqual(10);
});

test('tells who did what on a ticket that came back', async () => {
  const { ticket } = await readReal(tracker, ticketIdOf('doubleCharge'));
  expect(ticket).toMatchObject({ status: 'open', reopens: 1, handOffs: 1 });
  expect(ticket.requester?.email).toBe('maria.fernandez@ceramica.example');
  expect(ticket.assignee?.email).toBe('ken.adeyemi@harbourpine.example');
  const did = ticket.participants.map((one) => [one.person.name, one.role, one.messages, one.notes]);
  expect(did).toEqual([
    ['Maria Fernández', 'customer', 3, 0],
    ['Ken Adeyemi', 'agent', 1, 0],
    ['Alice Nguyen', 'agent', 1, 1],
    ['Mira Okafor', 'agent', 0, 1],
  ]);
});

test('other customers are customers, and not the requester', async () => {
  const { ticket } = await readReal(tracker, ticketIdOf('secondCustomer'));
  const customers = ticket.participants.filter(({ role }) => role === 'customer');
  expect(customers.map(({ person, isRequester }) => [person.name, isRequester])).toEqual([
    ['Tom O’Brien', true],
    ['Pat Lee', false],
    ['Ruth Achterberg', false],
  ]);
});

test('a ticket that nobody owns has no assignee', async () => {
  const { ticket } = await readReal(tracker, ticketIdOf('question'));
  expect(ticket.assignee).toBeUndefined();
  expect(ticket).toMatchObject({ status: 'new', reopens: 0, handOffs: 0 });
});

test('HTML becomes its words, and a very long message is cut', async () => {
  const { ticket: html } = await readReal(tracker, ticketIdOf('html'));
  expect(html.messages[0]?.text).toBe(
    'The totals are wrong:\n\nItem Sum\n\nKiln € 90\n\nVery disappointing.\n\n> We are happy to help you.',
  );
  const { ticket: long } = await readReal(tracker, ticketIdOf('veryLong'));
  expect(long.messages.map(({ isCut }) => isCut)).toEqual([true]);
});

test('125 messages take ten requests at most', async () => {
  const { ticket, requests } = await readReal(tracker, ticketIdOf('manyMessages'));
  expect(ticket.messages).toHaveLength(125);
  expect(requests.length).toBeLessThanOrEqual(10);
});

test('whoever may not see notes reads the rest', async () => {
  await signIn(tracker, 'jonas');
  const { ticket } = await readReal(tracker, ticketIdOf('doubleCharge'));
  await signIn(tracker, 'alice');
  expect(ticket.viewer?.name).toBe('Jonas Weber');
  expect(ticket.messages).toHaveLength(5);
  expect(ticket).toMatchObject({ messageTotal: 5, missing: [], via: 'api' });
});

test('where the API is refused, the page and the history that it fetches are read', async () => {
  const { ticket } = await readReal(tracker, ticketIdOf('doubleCharge'), () => ({
    json: async () => ({ ok: false, fault: 'forbidden' }),
  }));
  expect(ticket).toMatchObject({
    via: 'page',
    fault: 'forbidden',
    status: 'open',
    missing: ['times', 'outcome'],
  });
  expect(ticket.subject).toBe('Charged TWICE for order 48213 — please refund');
  expect(ticket.requester).toMatchObject({
    name: 'Maria Fernández',
    email: 'maria.fernandez@ceramica.example',
  });
  expect(ticket.assignee?.name).toBe('Ken Adeyemi');
  expect(ticket.messages.map(({ role, isRequester, isInternal }) => [role, isRequester, isInternal])).toEqual(
    [
      ['customer', true, false],
      ['agent', false, false],
      ['customer', true, false],
      ['agent', false, true],
      ['unknown', false, true],
      ['agent', false, false],
      ['customer', true, false],
    ],
  );
  expect(ticket.messages[2]?.text).toMatch(
    /^It has been TWO DAYS.*\nOn Thursday, Alice Nguyen wrote:\n+> Hi Maria,/s,
  );
});

test('a ticket that does not exist is told as that', async () => {
  const { ticket } = await readReal(tracker, '9999');
  expect(ticket).toMatchObject({ via: 'url', fault: 'not-found', messages: [] });
});

test('reading leaves no trace on the tickets', async () => {
  const before = traces();
  await readReal(tracker, ticketIdOf('question'));
  await readReal(tracker, ticketIdOf('question'), () => ({
    json: async () => ({ ok: false, fault: 'forbidden' }),
  }));
  expect(traces()).toEqual(before);
});

/** All that Request Tracker keeps of tickets, and of who has seen what. */
function traces(): unknown {
  const database = new DatabaseSync(join(dataFolder, 'rt.sqlite'), { readOnly: true });
  try {
    const seen = "select * from Attributes where ObjectType = 'RT::Ticket'";
    const sums = 'select count(*), max(id) from Transactions';
    return [seen, 'select * from Tickets', sums].map((query) => database.prepare(query).all());
  } finally {
    database.close();
  }
}

test('its pages are recognised, with the path under which it lives', async () => {
  const base = await start({ dataFolder: copied('below'), basePath: '/rt' });
  await signIn(base, 'ken');
  const page = await servedPage(base, requestTracker.ticketPath('1'));
  expect(requestTracker.recognise(new URL(base.origin), page)).toEqual({ basePath: '/rt' });
  const { ticket } = await readReal(base, ticketIdOf('doubleCharge'));
  expect(ticket).toMatchObject({ via: 'api', missing: [], messageTotal: 7, viewer: { name: 'Ken Adeyemi' } });
  expect(ticket.url).toBe(`${base.origin}/rt/Ticket/Display.html?id=1`);
  signOut();
  const { ticket: refused } = await readReal(base, ticketIdOf('doubleCharge'));
  expect(refused).toMatchObject({ via: 'url', fault: 'signed-out', messages: [] });
  expect(refused.viewer).toBeUndefined();
});

function copied(name: string): string {
  const folder = join(folders, name);
  cpSync(dataFolder, folder, { recursive: true });
  return folder;
}
