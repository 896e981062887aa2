import { type SpokenWord, spokenWords, wordsOfNames } from './driver-words.ts';

/** What is read: so many words of a ticket, so much of one text (UTF-16 units). Different words learned from it. */
const MOST_READ = 3000;
const MOST_OF_TEXT = 20_000;
const MOST_LEARNED = 60;

/** A word of a ticket: how much it counts among its words, and how the customer wrote it first. */
export interface TicketWord {
  weight: number;
  written: string;
}

/** The words of these texts. Weights grow with the logarithm of how often, and are 1 long in all. */
export function ticketWords(texts: readonly string[]): Map<string, TicketWord> {
  return weighed(wordsIn(texts));
}

/** What may be kept of a ticket: its heaviest words, without names, each with its weight. */
export function learnableWords(texts: readonly string[], names: readonly string[]): Map<string, number> {
  const named = wordsOfNames(names);
  const words = weighed(wordsIn(texts).filter(({ word }) => !named.has(word)));
  const heaviest = [...words].sort(([, a], [, b]) => b.weight - a.weight).slice(0, MOST_LEARNED);
  return new Map(heaviest.map(([word, { weight }]) => [word, weight]));
}

function wordsIn(texts: readonly string[]): SpokenWord[] {
  return texts.flatMap((text) => spokenWords(text.slice(0, MOST_OF_TEXT))).slice(0, MOST_READ);
}

function weighed(spoken: readonly SpokenWord[]): Map<string, TicketWord> {
  const counts = new Map<string, { count: number; written: string }>();
  for (const { word, written } of spoken) {
    const known = counts.get(word);
    if (known) known.count += 1;
    else counts.set(word, { count: 1, written });
  }
  const loud = [...counts].map(([word, { count, written }]) => [word, 1 + Math.log(count), written] as const);
  const length = Math.hypot(...loud.map(([, weight]) => weight)) || 1;
  return new Map(loud.map(([word, weight, written]) => [word, { weight: weight / length, written }]));
}
