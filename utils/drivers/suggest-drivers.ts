import type { ContactDriver } from '../org-api/contract/driver.ts';
import { type TicketWord, ticketWords } from './ticket-words.ts';

/** What confirmed tickets taught about a driver; `weight` is the sum over the tickets, `tickets` how many had it. */
export interface LearnedDriver {
  driverId: string;
  tickets: number;
  words: readonly { word: string; weight: number; tickets: number }[];
}

export interface Suggestion {
  driverId: string;
  name: string;
  /** Its part of all similarity that was found, 0 to 1: to compare suggestions, not a probability. */
  share: number;
  /** Words that spoke for it, as the customer wrote them, heaviest first. */
  words: string[];
}

/**
 * Keywords count like so many confirmed tickets. Where they counted like one, the first few tickets pushed them
 * aside and made suggestions worse than without any.
 */
const KEYWORDS = 6;
/** Below this similarity (cosine) nothing is said. */
const FLOOR = 0.07;
const MOST = 3;
const MOST_WORDS = 5;

/**
 * The org's contact drivers that fit these texts best, at most three, the best one first; none where nothing is
 * similar enough. `texts` are the requester's own words. Each driver stands where its keywords and its confirmed
 * tickets stand; words that few of them have count more.
 */
export function suggestDrivers(
  texts: readonly string[],
  drivers: readonly ContactDriver[],
  learned: readonly LearnedDriver[],
): Suggestion[] {
  const ticket = ticketWords(texts);
  if (ticket.size === 0) return [];
  const taught = new Map(learned.map((row) => [row.driverId, row]));
  const known = drivers.map((driver) => ({
    driver,
    keywords: ticketWords([driver.name, ...driver.keywords]),
    learned: taught.get(driver.id),
  }));
  const rarity = rarityIn(known);
  const length = Math.hypot(...[...ticket].map(([word, { weight }]) => weight * rarity(word)));
  const found = known
    .map((one) => ({ driver: one.driver, ...similarity(ticket, length, placeOf(one), rarity) }))
    .filter(({ cosine }) => cosine > 0)
    .sort((a, b) => b.cosine - a.cosine);
  const all = found.reduce((sum, { cosine }) => sum + cosine, 0);
  return found
    .filter(({ cosine }) => cosine >= FLOOR)
    .slice(0, MOST)
    .map(({ driver: { id, name }, cosine, words }) => ({ driverId: id, name, share: cosine / all, words }));
}

interface Known {
  keywords: ReadonlyMap<string, TicketWord>;
  learned: LearnedDriver | undefined;
}

/** Inverse document frequency; the documents are the keywords of each driver and every confirmed ticket. */
function rarityIn(known: readonly Known[]): (word: string) => number {
  const seen = new Map<string, number>();
  const count = (word: string, times: number) => seen.set(word, (seen.get(word) ?? 0) + times);
  let documents = known.length;
  for (const { keywords, learned } of known) {
    for (const word of keywords.keys()) count(word, 1);
    for (const { word, tickets } of learned?.words ?? []) count(word, tickets);
    documents += learned?.tickets ?? 0;
  }
  return (word) => Math.log((1 + documents) / (1 + Math.min(seen.get(word) ?? 0, documents))) + 1;
}

function placeOf({ keywords, learned }: Known): Map<string, number> {
  const place = new Map([...keywords].map(([word, { weight }]) => [word, KEYWORDS * weight]));
  for (const { word, weight } of learned?.words ?? []) place.set(word, (place.get(word) ?? 0) + weight);
  return place;
}

function similarity(
  ticket: ReadonlyMap<string, TicketWord>,
  length: number,
  place: ReadonlyMap<string, number>,
  rarity: (word: string) => number,
): { cosine: number; words: string[] } {
  const shared: { written: string; part: number }[] = [];
  for (const [word, { weight, written }] of ticket) {
    const part = weight * (place.get(word) ?? 0) * rarity(word) ** 2;
    if (part > 0) shared.push({ written, part });
  }
  if (shared.length === 0) return { cosine: 0, words: [] };
  const away = Math.hypot(...[...place].map(([word, weight]) => weight * rarity(word)));
  const cosine = shared.reduce((sum, { part }) => sum + part, 0) / (length * away);
  const heaviest = shared.sort((a, b) => b.part - a.part).slice(0, MOST_WORDS);
  return { cosine, words: heaviest.map(({ written }) => written) };
}
