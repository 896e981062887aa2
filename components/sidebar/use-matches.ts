import { useEffect, useRef } from 'react';
import { memberDatabase } from '../../utils/db/member-database.ts';
import {
  type ParticipantToMatch,
  participantKey,
  participantToMatch,
} from '../../utils/db/participant-key.ts';
import { confirmedOf, matchesOf } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { ask } from '../../utils/messages/ask-background.ts';
import type { Match, MemberCard } from '../../utils/org-api/contract/member.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { type Failed, useStored } from '../ui/use-stored.ts';
import { type PersonToMatch, peopleToAsk } from './people-to-ask.ts';

export interface Matches {
  /** By index into the ticket's participants. */
  byParticipant: ReadonlyMap<number, Match | undefined>;
  viewer: Match | undefined;
  /** Who people known by name alone are, as the member said; by `participantKey`. */
  confirmed: ReadonlyMap<string, MemberCard>;
}

/** Which members the people on a ticket are, from the local database; asks for those not known there. */
export function useMatches(
  row: ConnectionRow | null | undefined,
  ticket: Ticket | undefined,
  failed: Failed,
): Matches {
  const asked = useRef(new Map<string, number>());
  const people = ticket ? peopleToMatch(ticket) : [];
  const keys = people.map(({ key }) => key);
  const key = row && keys.length > 0 ? `${row.connectedAt} ${keys.join(' ')}` : undefined;
  const rows = useStored(key, async () => (row ? await matchesOf(memberDatabase(row), keys) : []), failed);

  const said = useStored(key, async () => (row ? await confirmedOf(memberDatabase(row), keys) : []), failed);

  // After every drawing, of which there is one each half minute: what brought no answer is asked again.
  useEffect(() => {
    const participants = rows ? peopleToAsk(people, rows, asked.current, Date.now()) : [];
    if (participants.length > 0) void ask({ type: 'resolve', participants });
  });

  const byParticipant = new Map<number, Match | undefined>();
  let viewer: Match | undefined;
  for (const [index, { participant }] of people.entries()) {
    const match = rows?.[index]?.match;
    if (participant === 'viewer') viewer = match;
    else byParticipant.set(participant, match);
  }
  const confirmed = new Map(said?.flatMap((one) => (one ? [[one.key, one.member] as const] : [])));
  return { byParticipant, viewer, confirmed };
}

/** Customers are never asked about: the org API hears only of people who may be members. */
function peopleToMatch({ ref, participants, viewer }: Ticket): PersonToMatch[] {
  const staff = participants.flatMap(({ person, role }, index) =>
    role === 'agent' ? [toMatch(index, participantToMatch(ref, person))] : [],
  );
  return viewer ? [toMatch('viewer', participantToMatch(ref, viewer)), ...staff] : staff;
}

function toMatch(participant: number | 'viewer', who: ParticipantToMatch): PersonToMatch {
  return { participant, who, key: participantKey(who) };
}
