import type { Adapter } from '../helpdesks/adapter.ts';
import { adapterOf } from '../helpdesks/adapters.ts';
import { helpdeskIo } from '../helpdesks/kit/request.ts';
import { readTicket } from '../helpdesks/read-ticket.ts';
import { pathBelow, type Site, sameSite, siteOf } from '../helpdesks/site.ts';
import type { Fault, Ticket, TicketRef } from '../ticket.ts';

/** Between two readings of the same ticket that nobody asked for, in milliseconds. */
const REREAD_AFTER = 30_000;

export interface OpenTicket {
  site: Site;
  adapter: Adapter;
  ref: TicketRef;
  ticket: Ticket | undefined;
}

interface Open extends OpenTicket {
  /** Ends the reading that is under way. */
  abort: AbortController;
  readAt: number;
  count: number | undefined;
}

/** Faults that pass, and say nothing about the ticket. */
const PASSING: readonly (Fault | undefined)[] = ['offline', 'rate-limited'];

/** What was read before outlives a reading that brought less for a reason that passes; the reason is told. */
function keepWhatWasRead(before: Ticket | undefined, now: Ticket): Ticket {
  const { fault, missing } = now;
  const isLess = missing.includes('messages') && !before?.missing.includes('messages');
  return before && fault && isLess && PASSING.includes(fault) ? { ...before, fault } : now;
}

/** Which ticket a URL shows, on which site. */
export function ticketAt(url: URL, sites: readonly Site[]): Omit<OpenTicket, 'ticket'> | undefined {
  const site = siteOf(url, sites);
  const adapter = site && adapterOf(site.adapter);
  const path = site && pathBelow(url, site);
  const id = path === undefined ? undefined : adapter?.ticketId(url, path);
  if (!site || !adapter || id === undefined) return undefined;
  return { site, adapter, ref: { helpdesk: adapter.id, origin: site.origin, id } };
}

/**
 * Follows the ticket on the page. `changed` gets it twice: at once without its content, and read; and
 * `undefined` when there is none. An answer that comes after the agent moved on is dropped.
 */
export function ticketFollower(changed: (open: OpenTicket | undefined) => void) {
  let open: Open | undefined;

  const read = async (one: Open) => {
    // Of two readings at once the slower one may be the older one.
    one.abort.abort();
    const abort = new AbortController();
    one.abort = abort;
    one.readAt = Date.now();
    one.count = one.adapter.countMessages(document);
    const { adapter, site, ref } = one;
    const io = helpdeskIo({
      url: new URL(location.href),
      page: document,
      origin: site.origin,
      basePath: site.basePath,
      budget: adapter.budget,
      signal: abort.signal,
    });
    const ticket = await readTicket(adapter, site, io, ref.id);
    if (open !== one || abort.signal.aborted) return;
    one.ticket = keepWhatWasRead(one.ticket, ticket);
    changed(one);
  };

  return {
    /** Looks where the page is now. */
    follow(sites: readonly Site[]): void {
      const at = ticketAt(new URL(location.href), sites);
      if (at && open && at.ref.id === open.ref.id && sameSite(at.site, open.site)) return;
      if (!at && !open) return;
      open?.abort.abort();
      open = at && { ...at, ticket: undefined, abort: new AbortController(), readAt: 0, count: undefined };
      changed(open);
      if (open) void read(open);
    },
    /** Reads again when the page shows another number of messages, at most every 30 seconds. */
    rereadIfChanged(): void {
      if (!open || Date.now() - open.readAt < REREAD_AFTER) return;
      if (open.adapter.countMessages(document) !== open.count) void read(open);
    },
    /** Reads again because the agent came back to the page, at most every 30 seconds. */
    rereadIfOld(): void {
      if (open && Date.now() - open.readAt >= REREAD_AFTER) void read(open);
    },
    /** Reads again because somebody asked for it. */
    reread(): void {
      if (open) void read(open);
    },
    stop(): void {
      open?.abort.abort();
      open = undefined;
    },
  };
}
