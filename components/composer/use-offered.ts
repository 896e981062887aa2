import { useState } from 'react';
import type { Match, MemberCard } from '../../utils/org-api/contract/member.ts';
import { type RecipientChoice, recipientChoices } from '../../utils/recognitions/recipients.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { matchesByKey } from '../sidebar/known-people.ts';

export interface PeopleOnScreen {
  ticket: Ticket | undefined;
  /** By index into `ticket.participants`. */
  matches: ReadonlyMap<number, Match | undefined>;
  /** By `participantKey`. */
  confirmed: ReadonlyMap<string, MemberCard>;
}

/**
 * Who is offered. The people are those who were on the ticket when the composer opened, whatever the page says
 * later; who they are may still become known.
 */
export function useOffered(opened: Ticket, memberId: string, screen: PeopleOnScreen) {
  const [known, setKnown] = useState<ReadonlyMap<string, Match>>(new Map());
  const [saidHere, setSaidHere] = useState<ReadonlyMap<string, MemberCard>>(new Map());
  const news = [...matchesByKey(screen.ticket, screen.matches)].flatMap(([key, match]) =>
    match === undefined || known.get(key) === match ? [] : [[key, match] as const],
  );
  if (news.length > 0) setKnown(new Map([...known, ...news]));
  const confirmed = new Map([...screen.confirmed, ...saidHere]);
  const choices = recipientChoices(opened, { matches: new Map([...known, ...news]), confirmed, memberId });
  const say = (key: string, member: MemberCard) => setSaidHere(new Map([...saidHere, [key, member]]));
  return { choices, say };
}

/** Those who can be chosen before those who cannot, and whoever is chosen already before all. */
export function inOrder(choices: readonly RecipientChoice[], chosen: readonly string[]): RecipientChoice[] {
  return choices.toSorted((one, other) => rank(one, chosen) - rank(other, chosen));
}

function rank(choice: RecipientChoice, chosen: readonly string[]): number {
  switch (choice.state) {
    case 'member':
      return chosen.includes(choice.member.id) ? 0 : 1;
    case 'suggested':
      return 2;
    case 'pending':
      return 3;
    case 'unmatched':
      return 4;
    case 'oneself':
      return 5;
  }
}
