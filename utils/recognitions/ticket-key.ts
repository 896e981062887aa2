import type { TicketRef } from '../ticket.ts';

/** Names a ticket within everything this computer knows. */
export function ticketKeyOf({ helpdesk, origin, id }: TicketRef): string {
  return `${helpdesk} ${origin} ${id}`;
}
