import { scrubQuote } from '../recognitions/scrub-quote.ts';
import { customerMessages } from '../sentiment/customer-message.ts';
import { ownWords } from '../sentiment/own-words.ts';
import type { Message, Ticket } from '../ticket.ts';

/** What is read of a ticket, in UTF-16 units: of one message before quotes are cut, and of all of them after. */
const MOST_OF_ONE = 8000;
const MOST_OF_ALL = 20_000;

/** What the requester wrote to us themselves, a text for each public message, oldest first. */
export function requesterTexts(messages: readonly Message[]): string[] {
  const texts: string[] = [];
  let room = MOST_OF_ALL;
  for (const { text } of customerMessages(messages)) {
    if (room <= 0) break;
    const own = ownWords(text.slice(0, MOST_OF_ONE)).slice(0, room);
    texts.push(own);
    room -= own.length;
  }
  return texts;
}

/** The same without addresses, links and numbers, however they are spelled: what may be learned from. */
export function learnableTexts(texts: readonly string[]): string[] {
  return texts.map(scrubQuote);
}

/** Names of everybody on a ticket, and what stands before the @ of their addresses. */
export function namesOn({ participants, requester, assignee, viewer, messages }: Ticket): string[] {
  const people = [
    requester,
    assignee,
    viewer,
    ...participants.map(({ person }) => person),
    ...messages.map(({ author }) => author),
  ];
  const names = people.flatMap((person) => [
    person?.name ?? '',
    person?.email?.split(/[@.+_-]/, 4).join(' ') ?? '',
  ]);
  return [...new Set(names)].filter(Boolean);
}
