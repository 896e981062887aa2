import { MAX_QUOTE } from '../org-api/contract/recognition.ts';
import { customerMessages } from '../sentiment/customer-message.ts';
import { ownWords } from '../sentiment/own-words.ts';
import { sentencesOf } from '../sentiment/sentences.ts';
import type { Message } from '../ticket.ts';
import { scrubQuote } from './scrub-quote.ts';

/** How many are offered before somebody asks for more. */
export const OFFERED_FIRST = 8;
/** Newest messages, and characters of each, that are looked through. */
const MOST_MESSAGES = 60;
const MOST_READ = 6000;
const MOST_CHOICES = 100;

/**
 * Sentences of the requester's own public messages, exactly as they would be kept, each once: kind ones first,
 * then the newest. Nobody else's words are ever among them. `polarityOf` says how kind a sentence is, −1 to 1.
 */
export function quoteChoices(
  messages: readonly Message[],
  polarityOf: (sentence: string) => number = () => 0,
): string[] {
  const sentences = customerMessages(messages)
    .slice(-MOST_MESSAGES)
    .toReversed()
    .flatMap(({ text }) => sentencesOf(ownWords(text).slice(0, MOST_READ)))
    .map(scrubQuote)
    .filter(saysSomething);
  return [...new Set(sentences)]
    .map((sentence, order) => ({ sentence, order, isKind: isKind(polarityOf(sentence)) }))
    .sort((one, other) => Number(other.isKind) - Number(one.isKind) || one.order - other.order)
    .slice(0, MOST_CHOICES)
    .map(({ sentence }) => sentence);
}

/** Three words, or as many signs as would be three words where words are not set apart. */
function saysSomething(sentence: string): boolean {
  if (sentence.length > MAX_QUOTE) return false;
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const words = sentence.split(/[\s…]+/u).filter((word) => /\p{L}/u.test(word)).length;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sentence);
  return words >= 3 || (isUnspaced && letters >= 6);
}

/** Clearly kind ones stand together, in their order: who is kindest by a hair says nothing. */
function isKind(polarity: number): boolean {
  return polarity >= 0.3;
}
