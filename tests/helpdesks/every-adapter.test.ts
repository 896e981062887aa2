// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../utils/helpdesks/adapters.ts';
import { pathBelow } from '../../utils/helpdesks/site.ts';
import {
  customerTexts,
  type FixtureSet,
  pageOf,
  REFUSED,
  type Reply,
  read,
  type Server,
  serverOf,
  stolenWords,
} from './fixture-set.ts';

const request = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = request;
});

const sets: FixtureSet[] = [];
for (const { id } of ADAPTERS) {
  if (!existsSync(join(import.meta.dirname, 'fixtures', id, 'set.ts'))) continue;
  const found: { SETS: readonly FixtureSet[] } = await import(`./fixtures/${id}/set.ts`);
  sets.push(...found.SETS);
}

const refusing: Server = () => REFUSED;

test('every adapter has a fixture', () => {
  expect([...new Set(sets.map(({ adapter }) => adapter.id))]).toEqual(ADAPTERS.map(({ id }) => id));
});

test('adapters are in alphabetical order, and no two claim the same host', () => {
  const ids = ADAPTERS.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
  const hosts = ADAPTERS.flatMap((adapter) => adapter.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  // Chromium refuses paths where the panel's page is made reachable.
  for (const host of hosts) expect(host).toMatch(/^https:\/\/[^/]+\/\*$/);
});

describe.each(sets)('$adapter.name: $title', (set) => {
  test('the ticket is whole, and only the requester’s public words are the customer’s', async () => {
    const { ticket, asked } = await read(set);
    expect(customerTexts(ticket)).toEqual(set.customerWords.map((words) => expect.stringContaining(words)));
    expect(stolenWords(set, ticket)).toEqual([]);
    expect(ticket.missing.filter((part) => part !== 'requesterEmail')).toEqual([]);
    expect(ticket.viewer).toBeDefined();
    expect(asked.length).toBeLessThanOrEqual(set.adapter.budget);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('its pages are told from other pages', () => {
    for (const [address, id] of Object.entries(set.pages)) {
      const url = new URL(address);
      const path = pathBelow(url, set);
      const seen = path === undefined ? undefined : set.adapter.ticketId(url, path);
      expect([address, seen]).toEqual([address, id]);
    }
    const url = new URL(set.adapter.ticketPath(set.ticketId), new URL(set.url).origin);
    expect(set.adapter.ticketId(url, url.pathname)).toBe(set.ticketId);
  });

  test('the page is recognised, and a page of somebody else is not', () => {
    expect(set.adapter.recognise(new URL(set.url), pageOf(set.page))).toEqual({ basePath: set.basePath });
    const shop = new URL('https://shop.example/basket');
    expect(set.adapter.recognise(shop, pageOf('<main>Basket</main>'))).toBeUndefined();
    expect(set.adapter.recognise(shop, undefined)).toBeUndefined();
  });

  test('words of the interface mean nothing: scrambled, the same ticket comes out', async () => {
    for (const server of [serverOf(set), refusing]) {
      const plain = await read(set, { server });
      const scrambled = await read(set, { server, page: scramble(pageOf(set.page), set.data) });
      expect(scrambled.ticket).toEqual(plain.ticket);
    }
  });

  test('with the API refused, the page gives the customer’s words and nobody else’s', async () => {
    const { ticket } = await read(set, { server: refusing });
    expect(ticket.via).toBe('page');
    expect(customerTexts(ticket)).toEqual(set.customerWords.map((words) => expect.stringContaining(words)));
    expect(stolenWords(set, ticket)).toEqual([]);
  });

  test('each element of the page may be missing', async () => {
    const page = pageOf(set.page);
    for (const element of [...page.querySelectorAll('*')]) {
      const [parent, next] = [element.parentNode, element.nextSibling];
      element.remove();
      const { ticket } = await read(set, { server: refusing, page });
      expect([element.outerHTML, stolenWords(set, ticket)]).toEqual([element.outerHTML, []]);
      expect(() => set.adapter.countMessages(page)).not.toThrow();
      expect(() => set.adapter.recognise(new URL(set.url), page)).not.toThrow();
      parent?.insertBefore(element, next);
    }
    expect(page.documentElement.outerHTML).toBe(pageOf(set.page).documentElement.outerHTML);
  });

  test('each answer may be anything', async () => {
    for (const path of (await read(set)).asked) {
      for (const [name, spoil] of Object.entries(SPOILT)) {
        const server: Server = (asked) =>
          asked === path ? spoil(serverOf(set)(asked)) : serverOf(set)(asked);
        const { ticket } = await read(set, { server });
        expect([path, name, stolenWords(set, ticket)]).toEqual([path, name, []]);
      }
    }
  });

  test('all answers may be anything at once', async () => {
    for (const [name, spoil] of Object.entries(SPOILT)) {
      const server: Server = (asked) => spoil(serverOf(set)(asked));
      const { ticket } = await read(set, { server, page: pageOf('') });
      expect([name, customerTexts(ticket), ticket.via]).toEqual([name, [], 'url']);
      expect([name, typeof ticket.fault]).toEqual([name, 'string']);
    }
  });

  test('reading leaves the page as it was', async () => {
    for (const server of [serverOf(set), refusing]) {
      const page = pageOf(set.page);
      const before = page.documentElement.outerHTML;
      await read(set, { server, page });
      set.adapter.countMessages(page);
      set.adapter.recognise(new URL(set.url), page);
      expect(page.documentElement.outerHTML).toBe(before);
    }
  });
});

/** What may come instead of an answer. */
const SPOILT: Readonly<Record<string, (reply: Reply) => Reply>> = {
  'an empty object': (reply) => ({ ...reply, body: '{}' }),
  'an empty list': (reply) => ({ ...reply, body: '[]' }),
  'an empty list of things': (reply) => ({ ...reply, body: '[null, 0, "", {}, []]' }),
  null: (reply) => ({ ...reply, body: 'null' }),
  nothing: (reply) => ({ ...reply, body: '' }),
  HTML: () => ({ status: 200, type: 'text/html', body: '<title>Sign in</title><form></form>' }),
  'HTML that says it is JSON': () => ({ status: 200, type: 'application/json', body: '<html></html>' }),
  'signed out': () => ({ status: 401, type: 'application/json', body: '{}' }),
  'a fault of the server': () => ({ status: 500, type: 'text/plain', body: 'Oops' }),
  'too many requests': () => ({ status: 429, type: 'application/json', body: '{}' }),
  'the first half': (reply) => ({ ...reply, body: reply.body.slice(0, reply.body.length / 2) }),
};

const WORDY = ['aria-label', 'title', 'placeholder', 'alt'];

/** Every word that a helpdesk translates, replaced: attributes, and all text that is not the ticket's own. */
function scramble(page: Document, data: readonly string[]): Document {
  const own = data.join(', ');
  for (const element of page.querySelectorAll('*')) {
    for (const name of WORDY) if (element.hasAttribute(name)) element.setAttribute(name, 'Ƶwrd');
    if (['SCRIPT', 'STYLE'].includes(element.tagName) || (own !== '' && element.closest(own))) continue;
    for (const node of element.childNodes)
      if (node.nodeType === 3 && node.nodeValue?.trim()) node.nodeValue = 'Ƶwrd';
  }
  return page;
}
