import type { DriverWordsRow, TicketDriverRow } from '../db/learned-rows.ts';
import type { MemberDatabase } from '../db/member-database.ts';
import { withoutTicket, withTicket } from './learn.ts';
import { learnableTexts } from './requester-texts.ts';
import { learnableWords } from './ticket-words.ts';

/** After so long a choice that is seen again counts as used, in milliseconds: its row need not change each time. */
const SEEN_AFTER = 24 * 60 * 60 * 1000;

export interface Choice {
  /** Made by `keyedHash` from the ticket key. */
  key: string;
  /** `null`: none of these. `undefined` takes back what was said. */
  driverId: string | null | undefined;
  /** The requester's own words, a text for each message, oldest first. */
  texts: readonly string[];
  /** Of everybody on the ticket: no word of them is kept. */
  names: readonly string[];
}

/**
 * Remembers what a ticket is about and learns its words for that driver, taking them back from the one it was
 * confirmed for before: all of it or nothing. `now` in milliseconds since 1970.
 */
export async function chooseDriver(db: MemberDatabase, choice: Choice, now = Date.now()): Promise<void> {
  const { key, driverId, names } = choice;
  const texts = learnableTexts(choice.texts);
  await db.transaction('rw', [db.ticketDrivers, db.driverWords], async () => {
    const before = await db.ticketDrivers.get(key);
    if (before?.driverId === driverId) return;
    if (before?.driverId) {
      const learned = await db.driverWords.get(before.driverId);
      const left = learned && withoutTicket(learned, learnableWords(texts.slice(0, before.messages), names));
      await db.driverWords.delete(before.driverId);
      if (left) await db.driverWords.put(left);
    }
    if (driverId) {
      const learned = await db.driverWords.get(driverId);
      await db.driverWords.put(withTicket(learned, driverId, learnableWords(texts, names), now));
    }
    if (driverId === undefined) await db.ticketDrivers.delete(key);
    else await db.ticketDrivers.put({ key, driverId, messages: texts.length, at: now });
  });
}

/** `null` where nothing was said about this ticket. */
export async function chosenDriver(db: MemberDatabase, key: string): Promise<TicketDriverRow | null> {
  return (await db.ticketDrivers.get(key)) ?? null;
}

/** A choice that is on screen is used: it is kept for as long again. */
export async function keepChoice(db: MemberDatabase, row: TicketDriverRow, now = Date.now()): Promise<void> {
  if (now - row.at > SEEN_AFTER) await db.ticketDrivers.update(row.key, { at: now });
}

export async function learnedDrivers(db: MemberDatabase): Promise<DriverWordsRow[]> {
  return await db.driverWords.toArray();
}
