import type { AuthorRole, Fault, Message, Person } from '../../ticket.ts';
import type { HelpdeskIo, TicketReading } from '../adapter.ts';
import { elementText } from '../kit/html-text.ts';
import { message } from '../kit/message.ts';
import { all, text } from '../kit/page.ts';
import { participants } from '../kit/participants.ts';
import { person } from '../kit/person.ts';
import { ticketIn } from './address.ts';
import { Viewer } from './answers.ts';
import { personOf } from './people.ts';

const HISTORY = '.history-container';
const ENTRY = `${HISTORY} .transaction[data-transaction-id]`;
const MESSAGE = `${HISTORY} .transaction.message[data-transaction-id]`;

export function countShown(page: Document): number | undefined {
  return page.querySelector(HISTORY) ? all(page, MESSAGE).length : undefined;
}

/** An object that every page of Request Tracker sets in an inline script, as `RT.Config` or `RT.CurrentUser`. */
export function scriptObject(page: Document, name: 'Config' | 'CurrentUser'): unknown {
  const pattern = new RegExp(`^RT\\.${name}\\s*=\\s*(\\{.*\\});\\s*$`, 'm');
  for (const script of all(page, 'script:not([src])')) {
    const found = pattern.exec(script.textContent ?? '')?.[1];
    if (found !== undefined) return parsed(found);
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Who is signed in: no request tells, the page does. */
export function viewerOf(page: Document): Person | undefined {
  const viewer = Viewer.safeParse(scriptObject(page, 'CurrentUser'));
  return viewer.success ? personOf(viewer.data) : undefined;
}

/**
 * The page itself, where the API is refused. Its history comes after the page; we fetch the same fragment.
 * The words that tell an internal note from a message are the interface's: only English ones prove it.
 */
export async function readPage(
  io: HelpdeskIo,
  id: string,
  viewer: Person | undefined,
  fault: Fault,
): Promise<TicketReading> {
  const shown = isTicketPage(io.page, io.url, id) ? io.page : undefined;
  const history = (await readHistory(io, id, fault)) ?? (shown?.querySelector(ENTRY) ? shown : undefined);
  const requestors = shown ? peopleIn(shown, 'requestors') : [];
  const [requester] = requestors;
  const owner = shown ? peopleIn(shown, 'owner').find(({ id: account }) => account !== NOBODY) : undefined;
  const agents = [viewer?.id, owner?.id];
  const items = history && all(history, MESSAGE);
  const messages = items?.map((item) => messageOf(item, requestors, agents)).toSorted(byId);
  return {
    via: shown || history ? 'page' : 'url',
    subject: shown?.title.startsWith(`#${id}: `) ? shown.title.slice(id.length + 3) : undefined,
    status: shown && text(shown, '.form-row.status .current-value'),
    requester,
    assignee: owner,
    viewer,
    messages,
    participants: participants({ requester, assignee: owner, messages: messages ?? [] }),
    fault,
  };
}

async function readHistory(io: HelpdeskIo, id: string, fault: Fault): Promise<Document | undefined> {
  if (fault === 'signed-out' || fault === 'offline') return undefined;
  const answer = await io.text(`/Helpers/TicketHistory?id=${id}`);
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(answer.value, 'text/html');
  // The history of a ticket that is hidden or gone is an empty one; every real one begins with its creation.
  return page.querySelector(ENTRY) ? page : undefined;
}

/** The page of a ticket that is hidden or gone has the same name and an error in it. */
function isTicketPage(page: Document, url: URL, id: string): boolean {
  const isTicket = /^comp-Ticket-(Display|History)$/.test(page.body?.id ?? '');
  const hasTicket = page.querySelector(`.form-row.status .current-value, ${ENTRY}`) !== null;
  return isTicket && hasTicket && ticketIn(url) === id;
}

const SYSTEM = '1';
const NOBODY = '6';

function peopleIn(page: Document, role: 'requestors' | 'owner'): Person[] {
  return all(page, `.form-row.${role} .current-value .user[data-user-id]`).map(shownPerson);
}

/** `Name <address>`, `login (Name)` or one of them alone, as the viewer prefers. */
function shownPerson(element: Element): Person {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const id = element.getAttribute('data-user-id') ?? undefined;
  const [, named, address] = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(words) ?? [];
  if (address !== undefined) return person({ id, name: named, email: address });
  if (/^\S+@\S+$/.test(words)) return person({ id, email: words });
  return person({ id, name: /^\S+ \((.+)\)$/.exec(words)?.[1] ?? words });
}

type Kind = 'public' | 'internal' | 'unproven';

function kindOf(words: string): Kind {
  if (/- (Ticket created|Correspondence added)$/.test(words)) return 'public';
  return /- Comments added$/.test(words) ? 'internal' : 'unproven';
}

function messageOf(item: Element, requestors: Person[], agents: (string | undefined)[]): Message {
  const user = item.querySelector('.description .user[data-user-id]');
  const author = user ? shownPerson(user) : {};
  const kind = kindOf(text(item, '.description') ?? '');
  const isRequestor = author.id !== undefined && requestors.some(({ id }) => id === author.id);
  return message({
    id: item.getAttribute('data-transaction-id') ?? '',
    author,
    role: roleOf(author.id, isRequestor, agents, kind),
    isRequester: kind === 'public' && isRequestor && agents[1] !== author.id,
    isInternal: kind === 'internal',
    // The page shows the time in words and without its zone.
    at: undefined,
    text: bodyText(item),
  });
}

function roleOf(
  id: string | undefined,
  isRequestor: boolean,
  agents: (string | undefined)[],
  kind: Kind,
): AuthorRole {
  if (id === SYSTEM) return 'system';
  if (id !== undefined && agents.includes(id)) return 'agent';
  return isRequestor && kind !== 'unproven' ? 'customer' : 'unknown';
}

/** Stanzas hold the words; between them stand buttons that fold the quoted ones. */
function bodyText(item: Element): string {
  const stanzas = all(item, '.messagebody .message-stanza').filter(
    (stanza) => stanza.parentElement?.closest('.message-stanza') === null,
  );
  return stanzas.map(stanzaText).join('\n').trim();
}

function stanzaText(stanza: Element): string {
  const copy = stanza.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const button of all(copy, '.message-stanza-folder')) button.remove();
  return elementText(copy);
}

function byId(a: Message, b: Message): number {
  return Number(a.id) - Number(b.id);
}
