import type { Fault } from '../../ticket.ts';
import type { Answer, HelpdeskIo } from '../adapter.ts';
import { CommentsPage, CountAnswer, LogPage } from './answers.ts';
import { type Line, lineOfComment, lineOfEvent, suncoAccounts } from './lines.ts';

/** Oldest first. `users` came with the comments. */
export interface Conversation {
  lines: Line[];
  isPartial: boolean;
  users: unknown[];
}
interface Page {
  items: unknown[];
  users: unknown[];
  next: string | undefined;
}
interface Pages extends Omit<Page, 'next'> {
  hasMore: boolean;
}

/** Pages of 100, the most that Zendesk gives; more messages than that are not handed on anyway. */
const MOST_PAGES = 3;
/** Newest first, so that a ticket with thousands of messages costs no more: documented for both lists. */
const NEWEST = 'page%5Bsize%5D=100&sort=-created_at';

/** The conversation log, which also has chat and bots; where it is refused or unknown, the comments. */
export async function readConversation(io: HelpdeskIo, id: string): Promise<Answer<Conversation>> {
  const log = await readLog(io, id);
  if (log.ok || log.fault === 'signed-out') return log;
  return await readComments(io, id);
}

/** How many comments the ticket has; chat lines may not be among them. */
export async function countComments(io: HelpdeskIo, id: string): Promise<number | undefined> {
  const answer = await io.json(`/api/v2/tickets/${id}/comments/count`);
  const parsed = answer.ok ? CountAnswer.safeParse(answer.value) : undefined;
  return parsed?.data?.count.value;
}

async function readLog(io: HelpdeskIo, id: string): Promise<Answer<Conversation>> {
  const answer = await readPages(io, `/api/v2/tickets/${id}/conversation_log?${NEWEST}`, (value) => {
    const page = LogPage.safeParse(value);
    return page.success ? pageOf(page.data.events, [], page.data.meta) : undefined;
  });
  if (!answer.ok) return answer;
  const accounts = suncoAccounts(answer.value.items);
  const conversation = conversationOf(answer.value, (event) => lineOfEvent(event, accounts));
  const isStrange = conversation.lines.length === 0 && answer.value.items.length > 0;
  // With more pages to come, an answer that is not newest first is the wrong end of the ticket.
  const isWrongEnd = answer.value.hasMore && isOldestFirst(conversation.lines);
  return isStrange || isWrongEnd ? shapeChanged : { ok: true, value: sorted(conversation) };
}

async function readComments(io: HelpdeskIo, id: string): Promise<Answer<Conversation>> {
  const answer = await readPages(
    io,
    `/api/v2/tickets/${id}/comments.json?include=users&${NEWEST}`,
    (value) => {
      const page = CommentsPage.safeParse(value);
      return page.success ? pageOf(page.data.comments, page.data.users ?? [], page.data.meta) : undefined;
    },
  );
  return answer.ok ? { ok: true, value: sorted(conversationOf(answer.value, lineOfComment)) } : answer;
}

type Meta = { has_more?: boolean | undefined; after_cursor?: string | null | undefined } | undefined;

function pageOf(items: unknown[], users: unknown[], meta: Meta): Page {
  return { items, users, next: meta?.has_more === true ? (meta.after_cursor ?? undefined) : undefined };
}

async function readPages(
  io: HelpdeskIo,
  first: string,
  parse: (value: unknown) => Page | undefined,
): Promise<Answer<Pages>> {
  const pages: Pages = { items: [], users: [], hasMore: false };
  let path: string | undefined = first;
  for (let read = 0; path !== undefined; read += 1) {
    if (read === MOST_PAGES) return { ok: true, value: { ...pages, hasMore: true } };
    const page: Page | Fault = await readPage(io, path, parse);
    if (typeof page === 'string') {
      return read === 0 ? { ok: false, fault: page } : { ok: true, value: { ...pages, hasMore: true } };
    }
    pages.items.push(...page.items);
    pages.users.push(...page.users);
    path = page.next === undefined ? undefined : `${first}&page%5Bafter%5D=${encodeURIComponent(page.next)}`;
  }
  return { ok: true, value: pages };
}

async function readPage(
  io: HelpdeskIo,
  path: string,
  parse: (value: unknown) => Page | undefined,
): Promise<Page | Fault> {
  const answer = await io.json(path);
  return answer.ok ? (parse(answer.value) ?? 'shape-changed') : answer.fault;
}

const shapeChanged: Answer<Conversation> = { ok: false, fault: 'shape-changed' };

function conversationOf(pages: Pages, parse: (item: unknown) => Line | null | undefined): Conversation {
  const parsed = pages.items.map(parse);
  return {
    lines: parsed.filter((line) => line !== null && line !== undefined),
    isPartial: pages.hasMore || parsed.includes(null),
    users: pages.users,
  };
}

function isOldestFirst(lines: readonly Line[]): boolean {
  return timeOf(lines.at(0)) < timeOf(lines.at(-1));
}

/** Oldest first; comments of the same second keep the order in which the helpdesk gave them. */
function sorted(conversation: Conversation): Conversation {
  const given = isOldestFirst(conversation.lines) ? conversation.lines : conversation.lines.toReversed();
  return { ...conversation, lines: given.toSorted((a, b) => timeOf(a) - timeOf(b) || 0) };
}

function timeOf(line: Line | undefined): number {
  return Date.parse(line?.at ?? '');
}
