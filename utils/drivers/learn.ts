import type { DriverWord, DriverWordsRow } from '../db/learned-rows.ts';

/** Most words kept per driver: the lightest go first, of equal ones the oldest. */
export const MOST_WORDS = 300;
/** Below this a word is taken for gone: sums of fractions rarely come back to zero. */
const NOTHING = 1e-9;

/** What is known of a driver, once one more ticket was confirmed to be about it. `now` in milliseconds since 1970. */
export function withTicket(
  before: DriverWordsRow | undefined,
  driverId: string,
  ticket: ReadonlyMap<string, number>,
  now: number,
): DriverWordsRow {
  const words = new Map((before?.words ?? []).map((one) => [one.word, one]));
  for (const [word, share] of ticket) {
    const { weight = 0, tickets = 0 } = words.get(word) ?? {};
    words.set(word, { word, weight: weight + share, tickets: tickets + 1, at: now });
  }
  return { driverId, tickets: (before?.tickets ?? 0) + 1, words: heaviest([...words.values()]), at: now };
}

/** The same without that ticket; `undefined` when it was the only one. */
export function withoutTicket(
  before: DriverWordsRow,
  ticket: ReadonlyMap<string, number>,
): DriverWordsRow | undefined {
  if (before.tickets <= 1) return undefined;
  const words = before.words.flatMap((one) => {
    const share = ticket.get(one.word);
    if (share === undefined) return [one];
    const left = { ...one, weight: one.weight - share, tickets: one.tickets - 1 };
    return left.weight > NOTHING && left.tickets > 0 ? [left] : [];
  });
  return { ...before, tickets: before.tickets - 1, words };
}

function heaviest(words: DriverWord[]): DriverWord[] {
  return words.sort((a, b) => b.weight - a.weight || b.at - a.at).slice(0, MOST_WORDS);
}
