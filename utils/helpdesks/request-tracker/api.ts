import { type AuthorRole, MAX_MESSAGES, type Message, type Person } from '../../ticket.ts';
import type { Answer, HelpdeskIo, TicketReading } from '../adapter.ts';
import { message } from '../kit/message.ts';
import { participants } from '../kit/participants.ts';
import { Page, Ticket, TicketRecord, type Transaction } from './answers.ts';
import { PEOPLE, readNotes, readOutcome, readPublic } from './history.ts';
import { queryText } from './lists.ts';
import { type People, peopleOf, personOf, readRoles } from './people.ts';
import { readTexts } from './texts.ts';

/** Session cookies authenticate GETs of REST 2. A few requests for all messages, whatever their number. */
export async function readByApi(
  io: HelpdeskIo,
  id: string,
  viewer: Person | undefined,
): Promise<Answer<TicketReading>> {
  const [head, spoken, notes, outcome] = await Promise.all([
    readHead(io, id),
    readPublic(io, id),
    readNotes(io, id),
    readOutcome(io, id),
  ]);
  if (!head.ok) return head;
  if (!spoken.ok) return spoken;
  const lists = [spoken.value, ...(notes.ok ? [notes.value] : [])];
  const all = lists.flatMap(({ items }) => items).toSorted(newestFirst);
  const newest = all.slice(0, MAX_MESSAGES);
  const told = await readTexts(
    io,
    id,
    newest.map((one) => String(one.id)),
  );
  if (told.read.size === 0 && told.fault) return { ok: false, fault: told.fault };
  // A ticket that was opened without a word has a first transaction that is no message.
  const written = newest.filter(
    (one) => told.read.has(String(one.id)) && (one.Type !== 'Create' || told.texts.has(String(one.id))),
  );
  const people = peopleOf(head.value);
  const roles = await readRoles(io, written, people, viewer);
  const messages = written
    .toReversed()
    .map((one) => messageOf(one, told.texts.get(String(one.id)) ?? '', people, roles));
  const isPartial = told.read.size < all.length || lists.some(({ hasMore }) => hasMore);
  return {
    ok: true,
    value: {
      via: 'api',
      subject: head.value.Subject,
      status: head.value.Status,
      requester: people.requester,
      assignee: people.owner,
      viewer,
      messages,
      messageTotal: isPartial ? totalOf(lists) : undefined,
      isPartial,
      participants: participants({
        requester: people.requester,
        requesterRole: roles.get(people.requester?.id ?? ''),
        assignee: people.owner,
        messages,
        others: people.copied.map((person) => ({ person, role: roles.get(person.id ?? '') ?? 'unknown' })),
      }),
      ...(outcome.ok ? outcome.value : {}),
      fault: [told, notes, outcome]
        .map((answer) => ('fault' in answer ? answer.fault : undefined))
        .find(Boolean),
    },
  };
}

/** The ticket with its people in one answer, which only the search gives. */
async function readHead(io: HelpdeskIo, id: string): Promise<Answer<Ticket>> {
  const found = await search(io, id);
  if (!found.ok) return found;
  if (found.value) return { ok: true, value: found.value };
  // Not found: merged into another ticket, hidden, or gone; the record itself says which.
  const answer = await io.json(`/REST/2.0/ticket/${id}`);
  if (!answer.ok) return answer;
  const record = TicketRecord.safeParse(answer.value);
  const merged = record.success ? await search(io, String(record.data.id)) : missing;
  return merged.ok && merged.value ? { ok: true, value: merged.value } : missing;
}

const missing: Answer<never> = { ok: false, fault: 'not-found' };

async function search(io: HelpdeskIo, id: string): Promise<Answer<Ticket | undefined>> {
  const query = queryText({
    query: `id=${id}`,
    fields: 'Subject,Status,Owner,Requestor,Cc',
    'fields[Owner]': PEOPLE,
    'fields[Requestor]': PEOPLE,
    'fields[Cc]': PEOPLE,
  });
  const answer = await io.json(`/REST/2.0/tickets?${query}`);
  if (!answer.ok) return answer;
  const page = Page.safeParse(answer.value);
  const first = page.success ? page.data.items[0] : undefined;
  if (page.success && first === undefined) return { ok: true, value: undefined };
  const ticket = Ticket.safeParse(first);
  return ticket.success ? { ok: true, value: ticket.data } : { ok: false, fault: 'shape-changed' };
}

function messageOf(
  { id, Type, Created, Creator }: Transaction,
  text: string,
  people: People,
  roles: ReadonlyMap<string, AuthorRole>,
): Message {
  const account = String(Creator?.id ?? '');
  const isInternal = Type === 'Comment';
  return message({
    id: String(id),
    author: Creator ? personOf(Creator) : {},
    role: roles.get(account) ?? 'unknown',
    // Who asked and works on it themselves is the agent here: their words are never read.
    isRequester: !isInternal && people.requestorIds.has(account) && account !== people.owner?.id,
    isInternal,
    at: Created,
    text,
  });
}

function newestFirst(a: Transaction, b: Transaction): number {
  return (b.Created ?? '').localeCompare(a.Created ?? '') || Number(b.id) - Number(a.id);
}

function totalOf(lists: readonly { total: number | undefined }[]): number | undefined {
  const totals = lists.map(({ total }) => total).filter((total) => total !== undefined);
  return totals.length === lists.length ? totals.reduce((sum, total) => sum + total, 0) : undefined;
}
