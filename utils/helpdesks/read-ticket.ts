import { MAX_MESSAGES, type Part, type Ticket, type TicketRef } from '../ticket.ts';
import type { Adapter, HelpdeskIo, TicketReading } from './adapter.ts';
import type { Site } from './site.ts';

const NOTHING: TicketReading = { via: 'url', participants: [] };

/** Reads the ticket, never throws: what could not be read is named in `missing`, and why in `fault`. */
export async function readTicket(adapter: Adapter, site: Site, io: HelpdeskIo, id: string): Promise<Ticket> {
  const reading = await adapter
    .read(io, id)
    .catch((): TicketReading => ({ ...NOTHING, fault: 'shape-changed' }));
  const messages = (reading.messages ?? []).slice(-MAX_MESSAGES);
  const { via, subject, status, requester, assignee, viewer, reopens, handOffs, fault } = reading;
  const messageTotal = Math.max(reading.messageTotal ?? 0, reading.messages?.length ?? 0);
  const ref: TicketRef = { helpdesk: adapter.id, origin: site.origin, id };
  return {
    ref,
    url: `${site.origin}${site.basePath}${adapter.ticketPath(id)}`,
    participants: reading.participants.slice(0, 200),
    messages,
    messageTotal,
    via,
    missing: missingParts(reading, reading.isPartial === true || messages.length < messageTotal),
    ...defined({
      subject: subject?.slice(0, 500),
      status,
      requester,
      assignee,
      viewer,
      reopens,
      handOffs,
      fault,
    }),
  };
}

function missingParts(reading: TicketReading, isPartial: boolean): Part[] {
  const { subject, requester, viewer, messages, reopens, handOffs } = reading;
  const gaps: [Part, boolean][] = [
    ['subject', subject === undefined],
    ['requester', requester === undefined],
    ['requesterEmail', requester?.email === undefined],
    ['viewer', viewer === undefined],
    ['messages', messages === undefined],
    ['allMessages', messages !== undefined && isPartial],
    ['times', messages?.some((message) => message.at === undefined) ?? false],
    ['outcome', reopens === undefined && handOffs === undefined],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([part]) => part);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(parts: T): Defined<T>;
function defined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
