import * as z from 'zod/mini';
import { Ticket, TicketRef } from '../ticket.ts';
import { Layout, Nonce } from './messages.ts';

/** `ref` is missing where there is no ticket, `ticket` while it is being read. */
export const TicketPost = z.object({
  type: z.literal('sidekind:ticket'),
  nonce: Nonce,
  ref: z.optional(TicketRef),
  ticket: z.optional(Ticket),
  layout: Layout,
});
export type TicketPost = z.infer<typeof TicketPost>;
