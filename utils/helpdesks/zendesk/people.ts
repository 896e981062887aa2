import type { AuthorRole, Message, Person } from '../../ticket.ts';
import type { Answer, HelpdeskIo } from '../adapter.ts';
import { message } from '../kit/message.ts';
import { person } from '../kit/person.ts';
import { type Account, type Accounts, addAccounts } from './accounts.ts';
import { UsersAnswer } from './answers.ts';
import type { Conversation } from './conversation.ts';
import type { Line } from './lines.ts';
import type { TicketParts } from './ticket.ts';

/** Everybody the ticket names, with what came along first and one request for the rest (at most 100). */
export async function readAccounts(
  io: HelpdeskIo,
  ticket: TicketParts,
  conversation: Answer<Conversation>,
): Promise<Accounts> {
  const accounts: Accounts = new Map();
  addAccounts(accounts, ticket.users);
  if (conversation.ok) addAccounts(accounts, conversation.value.users);
  const writers = conversation.ok ? conversation.value.lines.map((line) => line.authorId) : [];
  const named = new Set([ticket.requesterId, ticket.assigneeId, ...writers, ...ticket.collaboratorIds]);
  const missing = [...named].filter((id) => id !== undefined && !accounts.has(id)).slice(0, 100);
  if (missing.length === 0) return accounts;
  const answer = await io.json(`/api/v2/users/show_many.json?ids=${missing.join(',')}`);
  if (answer.ok) addAccounts(accounts, UsersAnswer.safeParse(answer.value).data?.users);
  return accounts;
}

export interface People {
  requester: Person;
  requesterRole: AuthorRole | undefined;
  assignee: Person | undefined;
  others: Account[];
}

export function peopleOf(
  { requesterId, assigneeId, collaboratorIds }: TicketParts,
  accounts: Accounts,
): People {
  const requester = accounts.get(requesterId);
  return {
    requester: requester?.person ?? person({ id: requesterId }),
    requesterRole: requester?.role === 'unknown' ? undefined : requester?.role,
    assignee:
      assigneeId === undefined ? undefined : (accounts.get(assigneeId)?.person ?? person({ id: assigneeId })),
    others: collaboratorIds.map((id) => accounts.get(id)).filter((account) => account !== undefined),
  };
}

export function messageOf(line: Line, accounts: Accounts, requesterId: string): Message {
  const account = accounts.get(line.authorId ?? '');
  const proven = roleOf(line, account);
  const isPerson = proven !== 'system' && proven !== 'bot';
  const isRequester = isPerson && line.isPublic && line.authorId === requesterId;
  return message({
    id: line.id,
    author: account?.person ?? person({ id: line.authorId, name: line.authorName }),
    role: isRequester && proven === 'unknown' ? 'customer' : proven,
    isRequester,
    isInternal: !line.isPublic,
    at: line.at,
    text: line.text,
  });
}

/** An agent by either word is an agent: the role may have changed since the message was written. */
function roleOf({ isAutomatic, authorType }: Line, account: Account | undefined): AuthorRole {
  if (isAutomatic) return 'system';
  if (authorType === 'bot') return 'bot';
  if (authorType === 'agent' || account?.role === 'agent') return 'agent';
  return authorType === 'user' || account?.role === 'customer' ? 'customer' : 'unknown';
}
