import { useEffect, useRef } from 'react';
import { ask } from '../../utils/ask-background.ts';
import { memberDatabase } from '../../utils/db/member-database.ts';
import {
  type ParticipantToMatch,
  participantKey,
  participantToMatch,
} from '../../utils/db/participant-key.ts';
import { matchesOf } from '../../utils/db/queries.ts';
import type { ConnectionRow, MatchRow } from '../../utils/db/rows.ts';
import type { Match } from '../../utils/org-api/contract/member.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { useStored } from './use-stored.ts';

/** A match is asked for again when it is this old, in milliseconds. */
const STALE_AFTER = 24 * 60 * 60 * 1000;
const MOST_AT_ONCE = 50;

export interface Matches {
  /** By index into the ticket's participants. */
  byParticipant: ReadonlyMap<number, Match | undefined>;
  viewer: Match | undefined;
}

/** Which members the people on a ticket are, from the local database; asks for those not known there. */
export function useMatches(
  row: ConnectionRow | null | undefined,
  ticket: Ticket | undefined,
  failed: (reason: string) => void,
): Matches {
  const asked = useRef(new Set<string>());
  const people = ticket ? peopleToMatch(ticket) : [];
  const keys = people.map(({ key }) => key);
  const key = row && keys.length > 0 ? `${row.connectedAt} ${keys.join(' ')}` : undefined;
  const rows = useStored(key, async () => (row ? await matchesOf(memberDatabase(row), keys) : []), failed);

  useEffect(() => {
    if (!rows) return;
    const wanted = people.filter(({ key: one }, index) => !asked.current.has(one) && isStale(rows[index]));
    if (wanted.length === 0) return;
    for (const { key: one } of wanted) asked.current.add(one);
    void ask({ type: 'resolve', participants: wanted.slice(0, MOST_AT_ONCE).map(({ who }) => who) });
  });

  const byParticipant = new Map<number, Match | undefined>();
  let viewer: Match | undefined;
  for (const [index, { participant }] of people.entries()) {
    const match = rows?.[index]?.match;
    if (participant === 'viewer') viewer = match;
    else byParticipant.set(participant, match);
  }
  return { byParticipant, viewer };
}

interface PersonToMatch {
  participant: number | 'viewer';
  who: ParticipantToMatch;
  key: string;
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

function isStale(row: MatchRow | undefined): boolean {
  return !row || Date.now() - row.fetchedAt > STALE_AFTER;
}
