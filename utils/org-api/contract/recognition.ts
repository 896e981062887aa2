import { z } from 'zod';
import { HelpdeskThing, Id, Timestamp, WebAddress } from './common.ts';
import { Role } from './member.ts';

/** Who may read it besides sender and recipients: nobody, the recipients' teams, or the org. */
export const Visibility = z.enum(['private', 'team', 'org']).meta({ id: 'Visibility' });
export type Visibility = z.infer<typeof Visibility>;

/** A member, or a customer whose own words came in as thanks (by import). */
export const Sender = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('member'), id: Id, name: z.string().min(1).max(200), role: Role }),
    z.object({ kind: z.literal('customer'), name: z.string().min(1).max(200) }),
  ])
  .meta({ id: 'Sender' });
export type Sender = z.infer<typeof Sender>;

export const Recipient = z.object({ id: Id, name: z.string().min(1).max(200) }).meta({ id: 'Recipient' });
export type Recipient = z.infer<typeof Recipient>;

export const MAX_RECIPIENTS = 50;
export const MAX_CORE_VALUES = 5;
/** Longest message and longest quote, in UTF-16 units. */
export const MAX_MESSAGE = 2000;
export const MAX_QUOTE = 600;

/** The customer's own, scrubbed, words, and whose they are if that is to be kept. */
export const Quote = z
  .object({ text: z.string().min(1).max(MAX_QUOTE), by: z.string().max(200).nullable() })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;

/** The ticket that somebody is thanked for, and where to open it. */
export const TicketLink = HelpdeskThing.extend({ url: WebAddress.nullable() }).meta({ id: 'TicketLink' });
export type TicketLink = z.infer<typeof TicketLink>;

const CONTENT = {
  message: z.string().max(MAX_MESSAGE).regex(/\S/),
  coreValueIds: z.array(Id).max(MAX_CORE_VALUES),
  quote: Quote.nullable(),
  ticket: TicketLink.nullable(),
  visibility: Visibility,
  createdAt: Timestamp,
};

/** Thanks from a person to people, for something on a ticket. */
export const Recognition = z
  .object({
    id: Id,
    sender: Sender,
    recipients: z.array(Recipient).min(1).max(MAX_RECIPIENTS),
    ...CONTENT,
    via: z.enum(['extension', 'web', 'api', 'import']),
  })
  .meta({ id: 'Recognition' });
export type Recognition = z.infer<typeof Recognition>;

/**
 * Body of `PUT /v1/recognitions/{id}`: thanks from whoever sends it. Names, and the sender's role, are the
 * org's to say. `private` goes to one recipient: to several, each gets a recognition of their own. `createdAt`
 * is when it was sent, by the client's clock set right by the server's; one ahead of the server counts as now.
 */
export const NewRecognition = z
  .object({ recipientIds: z.array(Id).min(1).max(MAX_RECIPIENTS), ...CONTENT })
  .meta({ id: 'NewRecognition' });
export type NewRecognition = z.infer<typeof NewRecognition>;

/**
 * What that answers, with 201 the first time and with 200 for each repeat. A client that finds its own id in
 * here knows that the recognition is kept; `rev` is the one that the change log has it under.
 */
export const RecognitionReceipt = z
  .object({ rev: z.int().min(0), recognition: Recognition })
  .meta({ id: 'RecognitionReceipt' });
export type RecognitionReceipt = z.infer<typeof RecognitionReceipt>;

/** Why thanks are refused: `code` of an error in the problem `recognition-refused`. */
export const REFUSALS = ['to-oneself', 'twice', 'no-member', 'no-core-value', 'private-to-several'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** `GET /v1/me/recognitions`: everything one gave or received, newest first. */
export const RecognitionPage = z
  .object({
    recognitions: z.array(Recognition).max(200),
    cursor: z.string().max(2000).nullable(),
    hasMore: z.boolean(),
  })
  .meta({ id: 'RecognitionPage' });
export type RecognitionPage = z.infer<typeof RecognitionPage>;
