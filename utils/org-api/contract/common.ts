import { z } from 'zod';

/** Version of the contract that this source speaks. Sent by client and server in `Sidekind-Schema`. */
export const SCHEMA_VERSION = 1;
export const SCHEMA_HEADER = 'Sidekind-Schema';

/** UUIDv7, made by whoever makes the record. */
export const Id = z.uuid({ version: 'v7' }).meta({ id: 'Id', description: 'UUIDv7, made by the client' });

/** RFC 3339 in UTC, for example `2026-03-01T09:30:00Z`. */
export const Timestamp = z.iso.datetime().meta({ id: 'Timestamp', description: 'RFC 3339, UTC' });

/** A thing inside a helpdesk: a ticket, or an account. `origin` is scheme, host and port. */
export const HelpdeskThing = z
  .object({
    helpdesk: z.string().min(1).max(40),
    origin: z.url({ protocol: /^https?$/ }).max(300),
    id: z.string().min(1).max(200),
  })
  .meta({ id: 'HelpdeskThing' });
export type HelpdeskThing = z.infer<typeof HelpdeskThing>;

/** A link that a person may click: web addresses only, never `javascript:` or `data:`. */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(2000);
