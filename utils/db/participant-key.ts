import type { TicketRef } from '../ticket.ts';

/** Somebody on a ticket, as the org API is asked about them. */
export interface ParticipantToMatch {
  account?: { helpdesk: string; origin: string; id: string } | undefined;
  email?: string | undefined;
  name?: string | undefined;
}

export function participantToMatch(
  { helpdesk, origin }: Pick<TicketRef, 'helpdesk' | 'origin'>,
  { id, email, name }: { id?: string | undefined; email?: string | undefined; name?: string | undefined },
): ParticipantToMatch {
  return {
    ...(id === undefined ? {} : { account: { helpdesk, origin, id } }),
    ...(email === undefined ? {} : { email }),
    ...(name === undefined ? {} : { name }),
  };
}

/** One key per way of being named: the same account with another address may match another member. */
export function participantKey({ account, email, name }: ParticipantToMatch): string {
  const parts = [account?.helpdesk, account?.origin, account?.id, email?.toLowerCase(), name];
  return JSON.stringify(parts.map((part) => part ?? null));
}
