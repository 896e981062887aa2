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

/** Thanks from a person to people, for something on a ticket. `quote` is the customer's own, scrubbed, words. */
export const Recognition = z
  .object({
    id: Id,
    sender: Sender,
    recipients: z.array(Recipient).min(1).max(50),
    message: z.string().min(1).max(2000),
    coreValueIds: z.array(Id).max(5),
    quote: z.object({ text: z.string().min(1).max(600), by: z.string().max(200).nullable() }).nullable(),
    ticket: HelpdeskThing.extend({ url: WebAddress.nullable() }).nullable(),
    visibility: Visibility,
    createdAt: Timestamp,
    via: z.enum(['extension', 'web', 'api', 'import']),
  })
  .meta({ id: 'Recognition' });
export type Recognition = z.infer<typeof Recognition>;

/** `GET /v1/me/recognitions`: everything one gave or received, newest first. */
export const RecognitionPage = z
  .object({
    recognitions: z.array(Recognition).max(200),
    cursor: z.string().max(2000).nullable(),
    hasMore: z.boolean(),
  })
  .meta({ id: 'RecognitionPage' });
export type RecognitionPage = z.infer<typeof RecognitionPage>;
