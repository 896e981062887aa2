import { useEffect, useState } from 'react';
import { type Received, receiveTickets } from '../../utils/panel/receive-ticket.ts';

/** What our content script handed in last; `undefined` until it did, and for good outside a helpdesk. */
export function useTicket(): Received | undefined {
  const [received, setReceived] = useState<Received>();
  useEffect(() => receiveTickets(setReceived), []);
  return received;
}
