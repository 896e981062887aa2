import { Window } from 'happy-dom';
import { vi } from 'vitest';
import type { HelpdeskIo } from '../../../utils/helpdesks/adapter.ts';
import { helpdeskIo } from '../../../utils/helpdesks/kit/request.ts';
import { readTicket } from '../../../utils/helpdesks/read-ticket.ts';
import { requestTracker } from '../../../utils/helpdesks/request-tracker.ts';
import type { Ticket } from '../../../utils/ticket.ts';
import { PASSWORD } from './seed.ts';
import type { RequestTracker } from './start.ts';

export type Where = Pick<RequestTracker, 'origin' | 'basePath'>;

let cookie = '';

/**
 * Gives this process what a content script has: a parser of documents, and requests that carry the session.
 * The test keeps Node's own `fetch`: the document's would not take this server's way of ending an answer.
 */
export function beAPage(): void {
  const { DOMParser, Element } = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  const plain = globalThis.fetch;
  vi.stubGlobal('DOMParser', DOMParser);
  vi.stubGlobal('Element', Element);
  vi.stubGlobal('fetch', (input: string | URL, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (cookie !== '') headers.set('Cookie', cookie);
    return plain(input, { ...init, headers });
  });
}

/** Signs in as a person does, with the form. */
export async function signIn({ origin, basePath }: Where, login: string): Promise<void> {
  cookie = '';
  const form = new URLSearchParams({ user: login, pass: PASSWORD });
  const response = await fetch(`${origin}${basePath}/NoAuth/Login.html`, { method: 'POST', body: form });
  await response.text();
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  cookie = cookies.findLast((pair) => pair.startsWith('RT_SID_')) ?? '';
  if (cookie === '') throw new Error(`Request Tracker gave ${login} no session`);
}

export function signOut(): void {
  cookie = '';
}

/** The page as it is served, before its scripts fetch more. */
export async function servedPage({ origin, basePath }: Where, path: string): Promise<Document> {
  const response = await fetch(origin + basePath + path);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

export interface Reading {
  ticket: Ticket;
  requests: string[];
}

type Change = (io: HelpdeskIo) => Partial<HelpdeskIo>;

/** Reads a ticket from its page as the content script does. `change` breaks or replaces parts of the door. */
export async function readReal(where: Where, id: string, change: Change = () => ({})): Promise<Reading> {
  const path = requestTracker.ticketPath(id);
  const page = await servedPage(where, path);
  const requests: string[] = [];
  const url = new URL(where.origin + where.basePath + path);
  const { budget } = requestTracker;
  const door = helpdeskIo({ ...where, url, page, budget, signal: new AbortController().signal });
  const io: HelpdeskIo = {
    ...door,
    json: (asked) => {
      requests.push(asked);
      return door.json(asked);
    },
    text: (asked) => {
      requests.push(asked);
      return door.text(asked);
    },
  };
  const site = { adapter: requestTracker.id, origin: where.origin, basePath: where.basePath };
  const ticket = await readTicket(requestTracker, site, { ...io, ...change(io) }, id);
  return { ticket, requests };
}
