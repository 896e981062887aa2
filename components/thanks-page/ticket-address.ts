import type { TicketLink } from '../../utils/org-api/contract/recognition.ts';

/** Where a ticket opens. Only web addresses: the row may be older than the rule that lets no other in. */
export function ticketAddress({ url }: TicketLink): string | undefined {
  const address = url === null ? null : URL.parse(url);
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
