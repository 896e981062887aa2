import { z } from 'zod';
import { Timestamp } from './common.ts';

/**
 * `POST /v1/pokes`, without a body: a ticket of 256 random bits that opens one poke stream, once, until
 * `expiresAt` (a minute). For where a stream is listened to that may not hold the token.
 */
export const PokeTicket = z
  .object({ ticket: z.string().regex(/^[A-Za-z0-9_-]{43}$/), expiresAt: Timestamp })
  .meta({ id: 'PokeTicket' });
export type PokeTicket = z.infer<typeof PokeTicket>;

/**
 * `GET /v1/pokes?ticket=…`: server-sent events that say only that it is worth pulling now, never what or whose.
 * The first comes at once, for what happened since the last pull; then one whenever the org's log has moved. A
 * comment comes every 15 seconds. The stream ends after five minutes at the latest: listen on with a new ticket.
 */
export const PokeStream = z
  .string()
  .meta({ id: 'PokeStream', description: '`event: poke` with `data: pull`; comments in between' });

/** Name and data of the one event there is. */
export const POKE_EVENT = 'poke';
export const POKE_DATA = 'pull';

/** Where to listen, below the address of the org API. */
export function pokePath({ ticket }: Pick<PokeTicket, 'ticket'>): string {
  return `/v1/pokes?ticket=${ticket}`;
}
