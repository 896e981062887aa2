import type { ParticipantToMatch } from '../../utils/db/participant-key.ts';
import type { MatchRow } from '../../utils/db/rows.ts';

/** A match is asked for again when it is this old, in milliseconds. */
const STALE_AFTER = 24 * 60 * 60 * 1000;
/** A question that brought no answer is asked again after this long, in milliseconds. */
const ASK_AGAIN = 60_000;
/** Most that the org API takes in one question. */
const MOST_AT_ONCE = 50;

export interface PersonToMatch {
  participant: number | 'viewer';
  who: ParticipantToMatch;
  key: string;
}

/**
 * Whom to ask the org API about now; noted in `asked` (time by key), so that an answer is waited for. `rows` are
 * what is known, in the order of `people`; `now` in milliseconds since 1970.
 */
export function peopleToAsk(
  people: readonly PersonToMatch[],
  rows: readonly (MatchRow | undefined)[],
  asked: Map<string, number>,
  now: number,
): ParticipantToMatch[] {
  const wanted = people
    .filter((_person, index) => isOver(rows[index]?.fetchedAt, STALE_AFTER, now))
    .filter(({ key }) => isOver(asked.get(key), ASK_AGAIN, now))
    .slice(0, MOST_AT_ONCE);
  for (const { key } of wanted) asked.set(key, now);
  return wanted.map(({ who }) => who);
}

/** A time that lies ahead was noted by a clock that has since been put back. */
function isOver(at: number | undefined, after: number, now: number): boolean {
  return at === undefined || at > now || now - at > after;
}
