const TICKET_PAGE = /^(.*)\/Ticket\/(?:Display|History|Update|Modify[A-Za-z]*)\.html$/;

/** What lies before a ticket page's own path: `''` or the path under which Request Tracker lives. */
export function beforeTicketPage(path: string): string | undefined {
  return TICKET_PAGE.exec(path)?.[1];
}

/** Its own links separate parameters with `;` as well as with `&`. */
export function ticketIn({ search }: URL): string | undefined {
  return /[?&;]id=(\d{1,15})(?=$|[&;])/.exec(search)?.[1];
}
