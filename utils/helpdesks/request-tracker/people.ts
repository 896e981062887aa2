import type { AuthorRole, Person } from '../../ticket.ts';
import type { HelpdeskIo } from '../adapter.ts';
import { person } from '../kit/person.ts';
import { type Account, Standing, type Ticket, type Transaction } from './answers.ts';

/** Most people whose standing is asked for, a request each. */
const MOST_PEOPLE = 8;
const SYSTEM = 'RT_System';
const NOBODY = 'Nobody';

export interface People {
  /** The first of the requestors. */
  requester: Person | undefined;
  /** Account ids of all requestors: what any of them writes is the requester's. */
  requestorIds: ReadonlySet<string>;
  owner: Person | undefined;
  copied: Person[];
}

export function peopleOf({ Requestor, Owner, Cc }: Ticket): People {
  const requestors = usersIn(Requestor);
  const owner = usersIn([Owner]).find(({ Name }) => Name !== NOBODY);
  return {
    requester: requestors[0] && personOf(requestors[0]),
    requestorIds: new Set(requestors.map(({ id }) => String(id))),
    owner: owner && personOf(owner),
    copied: usersIn(Cc).map(personOf),
  };
}

/** Groups may be requestors too; they are no persons. */
function usersIn(accounts: readonly (Account | undefined)[] = []): Account[] {
  return accounts.filter((one) => one !== undefined).filter(({ type }) => type === 'user');
}

export function personOf({ id, Name, RealName, EmailAddress }: Omit<Account, 'type'>): Person {
  return person({ id: String(id), name: RealName || Name, email: EmailAddress });
}

/** By account id. Who is in none of the ticket's roles is asked for, the newest authors first. */
export async function readRoles(
  io: HelpdeskIo,
  authors: readonly Transaction[],
  people: People,
  viewer: Person | undefined,
): Promise<Map<string, AuthorRole>> {
  const roles = new Map<string, AuthorRole>();
  for (const id of people.requestorIds) roles.set(id, 'customer');
  // Only agents see the page that we are on, and only they can own a ticket.
  for (const agent of [viewer?.id, people.owner?.id]) if (agent !== undefined) roles.set(agent, 'agent');
  for (const { Creator } of authors) if (Creator?.Name === SYSTEM) roles.set(String(Creator.id), 'system');
  const strangers = authors.flatMap(({ Creator }) => (Creator ? [String(Creator.id)] : []));
  const unproven = [...new Set(strangers)].filter((id) => /^\d+$/.test(id) && !roles.has(id));
  const standings = await Promise.all(unproven.slice(0, MOST_PEOPLE).map((id) => readStanding(io, id)));
  for (const [index, role] of standings.entries()) roles.set(unproven[index] ?? '', role);
  return roles;
}

async function readStanding(io: HelpdeskIo, id: string): Promise<AuthorRole> {
  const answer = await io.json(`/REST/2.0/user/${id}`);
  const standing = answer.ok ? Standing.safeParse(answer.value) : undefined;
  if (!standing?.success) return 'unknown';
  return standing.data.Privileged === 1 ? 'agent' : 'customer';
}
