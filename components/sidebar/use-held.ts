import { useState } from 'react';
import type { Ticket } from '../../utils/ticket.ts';

/** What was learned when this reading of the ticket came: nothing may move away under a pointer, or under one's eyes. */
export function useHeld<Learned>(
  ticket: Ticket | undefined,
  learned: Learned | undefined,
): Learned | undefined {
  const [held, setHeld] = useState<{ ticket: Ticket; learned: Learned }>();
  if (ticket && learned && held?.ticket !== ticket) setHeld({ ticket, learned });
  return held?.ticket === ticket ? held?.learned : undefined;
}
