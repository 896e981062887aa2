import type { AuthorRole, Message, Person, TicketParticipant } from '../../ticket.ts';

export interface Involved {
  requester: Person | undefined;
  /** For a requester who wrote nothing public; a customer unless the helpdesk says otherwise. */
  requesterRole?: AuthorRole | undefined;
  assignee: Person | undefined;
  messages: readonly Message[];
  /** People who took part without writing, for example Cc. */
  others?: readonly { person: Person; role: AuthorRole }[];
}

/** Everyone who touched the ticket, once each: requester first, then assignee, then as they first wrote. */
export function participants(involved: Involved): TicketParticipant[] {
  const { requester, requesterRole, assignee, messages, others = [] } = involved;
  const found: TicketParticipant[] = [];
  const requesterWrote = messages.find((message) => message.isRequester)?.role;
  if (requester) add(found, requester, requesterWrote ?? requesterRole ?? 'customer').isRequester = true;
  if (assignee) add(found, assignee, 'agent').isAssignee = true;
  for (const { author, role, isInternal } of messages) {
    if (role === 'system') continue;
    const one = add(found, author, role);
    if (isInternal) one.notes += 1;
    else one.messages += 1;
  }
  for (const { person, role } of others) add(found, person, role);
  return found;
}

function add(found: TicketParticipant[], person: Person, role: AuthorRole): TicketParticipant {
  const known = found.find((one) => samePerson(one.person, person));
  if (known) {
    known.person = { ...person, ...known.person };
    if (known.role === 'unknown') known.role = role;
    return known;
  }
  const one = { person, role, isRequester: false, isAssignee: false, messages: 0, notes: 0 };
  found.push(one);
  return one;
}

/** The same account, else the same address; a name alone proves nothing unless both have only that. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.email !== undefined && b.email !== undefined) return a.email.toLowerCase() === b.email.toLowerCase();
  const onlyNames =
    a.id === undefined && b.id === undefined && a.email === undefined && b.email === undefined;
  return onlyNames && a.name !== undefined && a.name === b.name;
}
