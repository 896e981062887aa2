import type { AuthorRole, Message, Person } from '../../ticket.ts';
import type { TicketReading } from '../adapter.ts';
import { elementText } from '../kit/html-text.ts';
import { message } from '../kit/message.ts';
import { all, attribute, text } from '../kit/page.ts';
import { participants } from '../kit/participants.ts';
import { person } from '../kit/person.ts';

/**
 * The page itself, where the API is refused. The agent workspace keeps every opened ticket in the document:
 * only the pane of this ticket counts. Hooks seen in 2023 to 2026; no words that Zendesk translates.
 */
const LOG = '[data-test-id="omni-log-container"]';
const ITEM = 'article[data-test-id="omni-log-comment-item"]';
const ROLES: Readonly<Record<string, AuthorRole>> = { agent: 'agent', 'end-user': 'customer', bot: 'bot' };

export function hasWorkspace(page: Document): boolean {
  return page.querySelector(`${LOG}, ${ITEM}`) !== null;
}

/** Messages in the pane of the ticket that is shown. */
export function countShown(page: Document): number | undefined {
  const logs = all(page, LOG);
  const active = logs.find((log) => log.closest('[data-is-active="true"]')) ?? logs.find(isShown);
  return active ? all(active, ITEM).length : undefined;
}

/** `undefined` where this ticket is not on the page. */
export function readPage(page: Document, id: string, known?: Person): TicketReading | undefined {
  const log = page.querySelector(`[data-ticket-id="${id}"] ${LOG}`);
  const pane = log?.closest('.ticket-panes-grid-layout') ?? log?.closest('[data-ticket-id]');
  if (!log || !pane) return undefined;
  const items = all(log, ITEM).map(itemOf);
  const shown = known ?? requesterOf(pane, items);
  const messages = inOrder(items.map((item, index) => messageOf(item, index, shown)));
  return {
    via: 'page',
    subject: subjectOf(pane),
    requester: shown,
    messages,
    participants: participants({ requester: shown, assignee: undefined, messages }),
  };
}

interface Item {
  author: Person;
  role: AuthorRole;
  isInternal: boolean;
  at: string | undefined;
  text: string;
}

function itemOf(item: Element): Item {
  const body = item.querySelector('[data-test-id="omni-log-message-content"]');
  const type = attribute(item, '[data-test-id="omni-log-item-message"]', 'type');
  const link = attribute(item, '[data-test-id="omni-log-item-sender"] a', 'href');
  return {
    author: person({
      id: /\/users\/(\d+)/.exec(link ?? '')?.[1],
      name: text(item, '[data-test-id="omni-log-item-sender"]'),
    }),
    role: ROLES[type ?? ''] ?? 'unknown',
    isInternal:
      type === 'internal' || item.querySelector('[data-test-id="omni-log-internal-note-tag"]') !== null,
    at: attribute(item, 'time[datetime]', 'datetime'),
    text: body ? elementText(body) : '',
  };
}

/** The requester's name stands in the ticket's fields; their account id only beside what they wrote. */
function requesterOf(pane: Element, items: readonly Item[]): Person | undefined {
  const name = text(pane, '[data-test-id="ticket-system-field-requester-select"]');
  if (name === undefined) return undefined;
  const same = items.filter(({ role, author }) => role === 'customer' && author.name === name);
  const ids = new Set(same.map(({ author }) => author.id));
  const [id] = ids;
  // Two customers of one name: nobody can tell which of them asked.
  return ids.size > 1 ? undefined : person({ id, name });
}

function messageOf(item: Item, index: number, requester: Person | undefined): Message {
  const { author, role, isInternal } = item;
  const isSame =
    requester !== undefined && author.id !== undefined && requester.id !== undefined
      ? author.id === requester.id
      : author.name !== undefined && author.name === requester?.name;
  return message({
    ...item,
    id: `shown-${index}`,
    isRequester: isSame && !isInternal && (role === 'customer' || role === 'agent'),
  });
}

function inOrder(messages: Message[]): Message[] {
  if (messages.some(({ at }) => at === undefined)) return messages;
  return messages.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
}

function subjectOf(pane: Element): string | undefined {
  const field = pane.querySelector(
    'input[data-test-id="omni-header-subject"], input[data-test-id="ticket-pane-subject"]',
  );
  const value = field instanceof HTMLInputElement ? field.value : field?.getAttribute('value');
  return value?.trim() || undefined;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
