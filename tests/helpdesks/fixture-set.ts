import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, HelpdeskIo, TicketReading } from '../../utils/helpdesks/adapter.ts';
import { helpdeskIo } from '../../utils/helpdesks/kit/request.ts';
import { readTicket } from '../../utils/helpdesks/read-ticket.ts';
import { Ticket } from '../../utils/ticket.ts';

/** One ticket of one helpdesk as it is on the wire and on the page. `fixtures/<adapter id>/set.ts` has `SETS`. */
export interface FixtureSet {
  adapter: Adapter;
  /** What this one shows, in a few words. */
  title: string;
  /** Address of the ticket's page. */
  url: string;
  basePath: string;
  ticketId: string;
  /** Pages of the helpdesk, each with the ticket it shows, if it shows one. */
  pages: Readonly<Record<string, string | undefined>>;
  /** Answers by path and query below the base path; a text is HTML, everything else JSON. */
  answers: Readonly<Record<string, unknown>>;
  /** HTML of the ticket's page. */
  page: string;
  /** Selectors of the page's own data; all other text on it is words of the interface. */
  data: readonly string[];
  /** The requester's public messages, oldest first: a piece of each that nobody else says. */
  customerWords: readonly string[];
  /** Pieces of what everybody else wrote: agents, bots, other customers, notes, other tickets. */
  othersWords: readonly string[];
}

/** What a request is answered with. */
export interface Reply {
  status: number;
  type: string;
  body: string;
}
export type Server = (path: string) => Reply;

export const REFUSED: Reply = { status: 403, type: 'application/json', body: '{}' };

export function fixture(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

export function fixtureJson(folder: string, name: string): unknown {
  return JSON.parse(fixture(folder, name));
}

/** The helpdesk as the set has it: a path that is not in it does not exist. */
export function serverOf(set: FixtureSet): Server {
  return (path) => {
    const known = path in set.answers ? set.answers[path] : set.answers[path.split('?')[0] ?? ''];
    if (known === undefined) return { status: 404, type: 'application/json', body: '{}' };
    return typeof known === 'string'
      ? { status: 200, type: 'text/html', body: known }
      : { status: 200, type: 'application/json', body: JSON.stringify(known) };
  };
}

export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Puts `server` where requests go; answers the paths that were asked. */
export function listen(set: Pick<FixtureSet, 'basePath'>, server: Server): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const path = url.pathname.slice(set.basePath.length) + url.search;
    asked.push(path);
    const { status, type, body } = server(path);
    return new Response(body, { status, headers: { 'content-type': type } });
  };
  return asked;
}

export interface ReadOptions {
  server?: Server;
  page?: Document;
}

/** What the panel would get. `reading` is the adapter's own word, which must never be a rejection. */
export async function read(
  set: FixtureSet,
  { server = serverOf(set), page = pageOf(set.page) }: ReadOptions = {},
): Promise<{ ticket: Ticket; reading: TicketReading; asked: string[] }> {
  const { adapter, basePath, ticketId } = set;
  const { origin } = new URL(set.url);
  const io = (): HelpdeskIo => {
    const { signal } = new AbortController();
    return helpdeskIo({ url: new URL(set.url), page, origin, basePath, budget: adapter.budget, signal });
  };
  const asked = listen(set, server);
  const reading = await adapter.read(io(), ticketId);
  const known = { ...adapter, read: () => Promise.resolve(reading) };
  const ticket = await readTicket(known, { adapter: adapter.id, origin, basePath }, io(), ticketId);
  return { ticket: Ticket.parse(ticket), reading, asked };
}

/** Texts that count as the requester's own. */
export function customerTexts({ messages }: Ticket): string[] {
  return messages.filter(({ isRequester }) => isRequester).map(({ text }) => text);
}

/** Words that somebody else wrote and that would be read as the customer's; quoted lines are not theirs. */
export function stolenWords(set: FixtureSet, ticket: Ticket): string[] {
  const own = customerTexts(ticket)
    .flatMap((text) => text.split('\n'))
    .filter((line) => !line.startsWith('>'))
    .join('\n');
  return set.othersWords.filter((words) => own.includes(words));
}
