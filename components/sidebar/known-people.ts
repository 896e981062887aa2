import { participantKey, participantToMatch } from '../../utils/db/participant-key.ts';
import type { Match } from '../../utils/org-api/contract/member.ts';
import {
  chosenAtFirst,
  type RecipientChoice,
  recipientChoices,
} from '../../utils/recognitions/recipients.ts';
import type { Ticket } from '../../utils/ticket.ts';
import type { PanelProps } from './panel-props.ts';

/** Matches by `participantKey` instead of by place, which another reading of the ticket may change. */
export function matchesByKey(
  ticket: Ticket | undefined,
  matches: PanelProps['matches'],
): Map<string, Match | undefined> {
  const byKey = new Map<string, Match | undefined>();
  for (const [index, match] of matches) {
    const participant = ticket?.participants[index];
    if (ticket && participant) {
      byKey.set(participantKey(participantToMatch(ticket.ref, participant.person)), match);
    }
  }
  return byKey;
}

type Known = Pick<PanelProps, 'matches' | 'confirmed' | 'connection'>;

export interface ThanksPossible {
  /** Somebody can be thanked, or may be once we know who it is. */
  isPossible: boolean;
  /** Who is chosen when the composer opens. */
  names: string[];
}

export function thanksPossible(ticket: Ticket, { matches, confirmed, connection }: Known): ThanksPossible {
  const memberId = connection?.me.member.id;
  if (memberId === undefined) return { isPossible: false, names: [] };
  const known = { matches: matchesByKey(ticket, matches), confirmed: confirmed ?? new Map(), memberId };
  const choices = recipientChoices(ticket, known);
  return { isPossible: choices.some(mayBeThanked), names: chosenAtFirst(choices).map(({ name }) => name) };
}

function mayBeThanked({ state }: RecipientChoice): boolean {
  return state === 'member' || state === 'suggested' || state === 'pending';
}
