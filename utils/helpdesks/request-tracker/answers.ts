import * as z from 'zod/mini';

/**
 * What we take from the answers of REST 2 (`/REST/2.0/`), and nothing more: unknown fields are ignored, a
 * field of an unexpected type counts as missing. Ids come as numbers or as strings; a field that was asked
 * for and has no value comes as `''`. Seen on 5.0.3.
 */
const text = z.catch(z.optional(z.string()), undefined);
const Id = z.union([z.string(), z.number()]);
const idText = z.catch(z.optional(Id), undefined);

/** A watcher or author. `type` is `user` or `group`; `id` is the account's number only where it is asked for. */
export const Account = z.object({
  type: text,
  id: Id,
  Name: text,
  RealName: text,
  EmailAddress: text,
});
export type Account = z.infer<typeof Account>;

const account = z.catch(z.optional(Account), undefined);
const accounts = z.catch(z.optional(z.array(account)), undefined);

/** One page of any list. `total` is a number only for a superuser, who sees all there is. */
export const Page = z.object({
  items: z.array(z.unknown()),
  total: z.catch(z.nullish(z.number()), null),
});

export const Ticket = z.object({
  id: Id,
  Subject: text,
  Status: text,
  Owner: account,
  Requestor: accounts,
  Cc: accounts,
});
export type Ticket = z.infer<typeof Ticket>;

export const TicketRecord = z.object({ id: Id });

export const Transaction = z.object({
  id: Id,
  Type: z.string(),
  Created: text,
  Creator: account,
  Field: text,
  OldValue: idText,
  NewValue: idText,
});
export type Transaction = z.infer<typeof Transaction>;

export const Attachment = z.object({
  id: Id,
  TransactionId: Id,
  ContentType: z.string(),
  Filename: text,
  /** Text as text; only a single `/attachment/{id}` is in base64. */
  Content: text,
});
export type Attachment = z.infer<typeof Attachment>;

/** Who is privileged may be given rights and sees the agents' pages; others only have self-service. */
export const Standing = z.object({ Privileged: z.union([z.literal(0), z.literal(1)]) });

/** What the page itself says of who is signed in, in an inline script. */
export const Viewer = z.object({ id: Id, Name: text, RealName: text, EmailAddress: text });
