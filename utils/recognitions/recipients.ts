import { participantKey, participantToMatch } from '../db/participant-key.ts';
import type { Match, MemberCard } from '../org-api/contract/member.ts';
import type { Ticket, TicketParticipant } from '../ticket.ts';
import { colleaguesOn, isMachine } from './colleagues.ts';

/** Why somebody cannot be thanked: what the org was asked by and did not know. */
export type UnmatchedReason = 'email' | 'account' | 'nothing' | 'role';

/** Somebody who touched the ticket, as the composer offers them. `key` is a `participantKey`. */
export type RecipientChoice = { key: string; participant: TicketParticipant } & (
  | { state: 'member'; member: MemberCard }
  | { state: 'oneself' }
  /** One member bears that name; the sender says once whether that is who it is. */
  | { state: 'suggested'; suggestion: MemberCard }
  | { state: 'unmatched'; reason: UnmatchedReason }
  /** The org was not asked yet, or has not answered. */
  | { state: 'pending' }
);

export interface KnownPeople {
  /** Both by `participantKey`. */
  matches: ReadonlyMap<string, Match | undefined>;
  confirmed: ReadonlyMap<string, MemberCard>;
  memberId: string;
}

/**
 * Everyone on our side who touched the ticket, the assignee first, each member once with all they did. Bots are
 * left out.
 */
export function recipientChoices(
  { ref, participants }: Pick<Ticket, 'ref' | 'participants'>,
  known: KnownPeople,
): RecipientChoice[] {
  const choices: RecipientChoice[] = [];
  for (const { participant } of colleaguesOn(participants)) {
    if (isMachine(participant.role)) continue;
    const key = participantKey(participantToMatch(ref, participant.person));
    const choice: RecipientChoice = { key, participant, ...stateOf(key, participant, known) };
    const same = choices.findIndex((one) => isSamePerson(one, choice));
    const earlier = choices[same];
    if (earlier === undefined) choices.push(choice);
    else choices[same] = { ...earlier, participant: together(earlier.participant, participant) };
  }
  return choices;
}

type State =
  | { state: 'member'; member: MemberCard }
  | { state: 'oneself' }
  | { state: 'suggested'; suggestion: MemberCard }
  | { state: 'unmatched'; reason: UnmatchedReason }
  | { state: 'pending' };

function stateOf(
  key: string,
  { person, role }: TicketParticipant,
  { matches, confirmed, memberId }: KnownPeople,
): State {
  const match = matches.get(key);
  const member = match?.member ?? confirmed.get(key);
  if (member !== undefined)
    return member.id === memberId ? { state: 'oneself' } : { state: 'member', member };
  if (role !== 'agent') return { state: 'unmatched', reason: 'role' };
  if (match === undefined) return { state: 'pending' };
  const { suggestion } = match;
  if (suggestion?.id === memberId) return { state: 'oneself' };
  if (suggestion !== null) return { state: 'suggested', suggestion };
  if (person.email) return { state: 'unmatched', reason: 'email' };
  return { state: 'unmatched', reason: person.id ? 'account' : 'nothing' };
}

function isSamePerson(one: RecipientChoice, other: RecipientChoice): boolean {
  if (one.state === 'member' && other.state === 'member') return one.member.id === other.member.id;
  return one.key === other.key || (one.state === 'oneself' && other.state === 'oneself');
}

function together(one: TicketParticipant, other: TicketParticipant): TicketParticipant {
  return {
    ...one,
    isAssignee: one.isAssignee || other.isAssignee,
    messages: one.messages + other.messages,
    notes: one.notes + other.notes,
  };
}

/** Up to so many are all chosen at first; of more, the assignee alone. */
const FEW = 3;

/** Who is chosen when the composer opens. */
export function chosenAtFirst(choices: readonly RecipientChoice[]): MemberCard[] {
  const members = choices.flatMap((choice) => (choice.state === 'member' ? [choice] : []));
  const chosen =
    members.length <= FEW ? members : members.filter(({ participant }) => participant.isAssignee);
  return chosen.map(({ member }) => member);
}
