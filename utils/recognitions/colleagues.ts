import type { TicketParticipant } from '../ticket.ts';

/** Somebody on the ticket who is no customer, with where they stand in `ticket.participants`. */
export interface Colleague {
  index: number;
  participant: TicketParticipant;
}

/** Everyone who is neither the requester nor another customer; people before machines, the assignee first. */
export function colleaguesOn(participants: readonly TicketParticipant[]): Colleague[] {
  return participants
    .map((participant, index) => ({ index, participant }))
    .filter(({ participant }) => participant.role !== 'customer' && !participant.isRequester)
    .sort((one, other) => rank(one.participant) - rank(other.participant) || one.index - other.index);
}

function rank({ role, isAssignee }: TicketParticipant): number {
  if (isAssignee) return 0;
  return isMachine(role) ? 2 : 1;
}

export function isMachine(role: TicketParticipant['role']): boolean {
  return role === 'bot' || role === 'system';
}
