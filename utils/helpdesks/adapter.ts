import type { Fault, Message, Person, Ticket, TicketParticipant } from '../ticket.ts';

/** Answer to a request to the helpdesk itself. `status` is the HTTP status. */
export type Answer<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/**
 * What an adapter may use. Requests are GETs to the helpdesk's own origin with the agent's session;
 * `path` is relative to where the helpdesk lives (`/rt` and the like are added). After `budget` requests
 * for one ticket the answer is `rate-limited`.
 */
export interface HelpdeskIo {
  url: URL;
  page: Document;
  signal: AbortSignal;
  json(path: string): Promise<Answer<unknown>>;
  text(path: string): Promise<Answer<string>>;
}

/** What an adapter could read. A part that is left out is named on the panel. */
export interface TicketReading {
  via: Ticket['via'];
  subject?: string | undefined;
  status?: string | undefined;
  requester?: Person | undefined;
  assignee?: Person | undefined;
  viewer?: Person | undefined;
  participants: TicketParticipant[];
  messages?: Message[] | undefined;
  messageTotal?: number | undefined;
  /** There are more messages than were read, whether or not the helpdesk says how many. */
  isPartial?: boolean | undefined;
  reopens?: number | undefined;
  handOffs?: number | undefined;
  fault?: Fault | undefined;
}

export interface Adapter {
  /** Also the file's name. Occurs nowhere outside the adapter's own files. */
  id: string;
  /** The product's name, as its users write it. */
  name: string;
  /** Hosts the vendor serves, as match patterns of whole hosts. Empty for products that run anywhere. */
  hosts: readonly string[];
  /** Most requests to the helpdesk for one reading. */
  budget: number;
  /** Whether this page looks like this product, and the path under which it lives (`''` or `/rt`). */
  recognise(url: URL, page: Document | undefined): { basePath: string } | undefined;
  /** The ticket's id if this URL is a ticket page; `path` is the URL's path below the base path. */
  ticketId(url: URL, path: string): string | undefined;
  /** Where the ticket's page is, relative to the base path. */
  ticketPath(id: string): string;
  read(io: HelpdeskIo, id: string): Promise<TicketReading>;
  /** Messages that the page shows now: a cheap sign that the ticket changed. */
  countMessages(page: Document): number | undefined;
  /** How the panel gets its room: the page's margin, or over the page where a margin breaks the layout. */
  room: 'margin' | 'overlay';
  /**
   * Styles the page needs beside that margin, where it measures the window and not the room it has;
   * `var(--sidekind-room)` is the margin's width.
   */
  roomStyle?: string;
}
