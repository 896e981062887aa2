import { helpdeskIo } from '../../../utils/helpdesks/kit/request.ts';
import { readTicket } from '../../../utils/helpdesks/read-ticket.ts';
import { zendesk } from '../../../utils/helpdesks/zendesk.ts';

declare global {
  /** The adapter's own read, in a page of the helpdesk where nothing else of ours runs. */
  var readHere: ((ticketId: string) => Promise<void>) | undefined;
}

globalThis.readHere = async (ticketId) => {
  const { origin } = location;
  const io = helpdeskIo({
    url: new URL(location.href),
    page: document,
    origin,
    basePath: '',
    budget: zendesk.budget,
    signal: new AbortController().signal,
  });
  await readTicket(zendesk, { adapter: zendesk.id, origin, basePath: '' }, io, ticketId);
};
