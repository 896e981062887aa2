import * as z from 'zod/mini';

/** Longest text of one message that is handed on, in UTF-16 units; the rest is cut and `isCut` is set. */
export const MAX_TEXT = 20_000;
/** Most messages handed on: the newest ones. `messageTotal` says how many there are. */
export const MAX_MESSAGES = 300;

/** Longest id, name, address, subject or status, in UTF-16 units. */
export const MAX_SHORT = 500;

const short = z.string().check(z.maxLength(MAX_SHORT));

export const TicketRef = z.object({
  helpdesk: short,
  /** Scheme, host and port of the helpdesk. */
  origin: short,
  id: short,
});
export type TicketRef = z.infer<typeof TicketRef>;

/** Somebody the helpdesk names. `id` is the account id inside this helpdesk. */
export const Person = z.object({
  id: z.optional(short),
  name: z.optional(short),
  email: z.optional(short),
});
export type Person = z.infer<typeof Person>;

/** `unknown` wherever the helpdesk does not prove it: such a message is never the customer's. */
export const AuthorRole = z.enum(['customer', 'agent', 'bot', 'system', 'unknown']);
export type AuthorRole = z.infer<typeof AuthorRole>;

export const Message = z.object({
  id: short,
  author: Person,
  role: AuthorRole,
  /** Written by the requester of this ticket. Only these are read for sentiment. */
  isRequester: z.boolean(),
  /** An internal note; never the customer's message, whoever wrote it. */
  isInternal: z.boolean(),
  /** RFC 3339 UTC; missing where the helpdesk shows no exact time. */
  at: z.optional(short),
  /** Plain text; quoted lines start with `>`. */
  text: z.string().check(z.maxLength(MAX_TEXT)),
  isCut: z.boolean(),
});
export type Message = z.infer<typeof Message>;

/** Everyone who touched the ticket, once each, with what they did. */
export const TicketParticipant = z.object({
  person: Person,
  role: AuthorRole,
  isRequester: z.boolean(),
  isAssignee: z.boolean(),
  /** Public messages they wrote. */
  messages: z.int().check(z.nonnegative()),
  /** Internal notes they wrote. */
  notes: z.int().check(z.nonnegative()),
});
export type TicketParticipant = z.infer<typeof TicketParticipant>;

/** Why a part could not be read. */
export const Fault = z.enum([
  'signed-out',
  'forbidden',
  'not-found',
  'rate-limited',
  'offline',
  'too-large',
  'shape-changed',
]);
export type Fault = z.infer<typeof Fault>;

/** Parts of a ticket that the panel names when they are missing. */
export const Part = z.enum([
  'subject',
  'requester',
  'requesterEmail',
  'viewer',
  'assignee',
  'messages',
  'allMessages',
  'times',
  'outcome',
]);
export type Part = z.infer<typeof Part>;

export const Ticket = z.object({
  ref: TicketRef,
  /** Address of the ticket's page, without query parameters that do not name it. */
  url: z.string().check(z.maxLength(2000)),
  subject: z.optional(short),
  /** The helpdesk's own word. */
  status: z.optional(short),
  requester: z.optional(Person),
  assignee: z.optional(Person),
  /** Who is signed in to the helpdesk. */
  viewer: z.optional(Person),
  participants: z.array(TicketParticipant).check(z.maxLength(200)),
  /** Oldest first. */
  messages: z.array(Message).check(z.maxLength(MAX_MESSAGES)),
  messageTotal: z.int().check(z.nonnegative()),
  /** How often the ticket was opened again after it was solved. */
  reopens: z.optional(z.int().check(z.nonnegative())),
  /** Changes of assignee or team after the first. */
  handOffs: z.optional(z.int().check(z.nonnegative())),
  /** Where it was read: the helpdesk's own API, its page, or only the URL. */
  via: z.enum(['api', 'page', 'url']),
  missing: z.array(Part),
  fault: z.optional(Fault),
});
export type Ticket = z.infer<typeof Ticket>;
