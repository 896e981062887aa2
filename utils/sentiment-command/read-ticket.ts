import * as z from 'zod/mini';
import type { Engine } from '../sentiment/engine.ts';
import type { Reading } from '../sentiment/reading.ts';
import { scoreSentiment } from '../sentiment/score-sentiment.ts';
import type { AuthorRole, Message } from '../ticket.ts';

const From = z.enum(['customer', 'agent', 'bot', 'system', 'note']);
const Conversation = z.array(
  z.object({
    from: From,
    at: z.optional(z.nullable(z.string())),
    text: z.string(),
    id: z.optional(z.string()),
  }),
);
type Turn = z.infer<typeof Conversation>[number];

/** The reading of a conversation given as JSON: an array of `{from, at, text}`, oldest first. */
export function readTicket(json: string, engine: Engine): Reading | { error: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { error: 'This is not JSON.' };
  }
  const known = Conversation.safeParse(parsed);
  if (!known.success) {
    return {
      error: 'This is not an array of {from, at, text}; from is customer, agent, bot, system or note.',
    };
  }
  return scoreSentiment(known.data.map(messageOf), engine);
}

function messageOf({ from, at, text, id }: Turn, index: number): Message {
  const role: AuthorRole = from === 'note' ? 'agent' : from;
  return {
    id: id ?? String(index + 1),
    author: {},
    role,
    isRequester: from === 'customer',
    isInternal: from === 'note',
    at: at ?? undefined,
    text,
    isCut: false,
  };
}
