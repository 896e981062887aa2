import { and, eq, gt, sql } from 'drizzle-orm';
import type { PokeTicket } from '../../utils/org-api/contract/poke.ts';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { members } from '../db/org-tables.ts';
import { pokeTickets } from '../db/poke-tables.ts';
import { withRetry } from '../db/retry.ts';
import { ProblemError } from '../http/problem-error.ts';
import { hashOf, makeSecret } from '../secret.ts';

/** How long a ticket opens a stream, in milliseconds. */
export const TICKET_FOR = 60_000;
/** Unused tickets that a member may have at once: one for each visible panel, with room. */
export const MAX_TICKETS = 30;

/** Makes a ticket for the caller and answers it: the only time it is seen. */
export async function issuePokeTicket(db: Db, { orgId, memberId }: Caller, now: Date): Promise<PokeTicket> {
  await sweep(db, now);
  const mine = and(eq(pokeTickets.orgId, orgId), eq(pokeTickets.memberId, memberId));
  const waiting = await db.$count(pokeTickets, and(mine, gt(pokeTickets.expiresAt, now)));
  if (waiting >= MAX_TICKETS) throw new ProblemError('too-many-requests', {}, { 'Retry-After': '60' });
  const ticket = makeSecret();
  const expiresAt = new Date(now.getTime() + TICKET_FOR);
  await db.insert(pokeTickets).values({ hash: hashOf(ticket), orgId, memberId, expiresAt });
  return { ticket, expiresAt: expiresAt.toISOString() };
}

/** Skips what another process is sweeping just now, so that two never wait for each other. */
async function sweep(db: Db, now: Date): Promise<void> {
  await db.execute(sql`delete from ${pokeTickets} where hash in (
    select hash from ${pokeTickets} where expires_at <= ${now.toISOString()}::timestamptz
    limit 1000 for update skip locked)`);
}

/** Uses a ticket up. The org it is for; `undefined` for one that was used, expired, or whose member has left. */
export async function redeemPokeTicket(db: Db, ticket: string, now: Date): Promise<string | undefined> {
  const [used] = await withRetry(() =>
    db
      .delete(pokeTickets)
      .where(eq(pokeTickets.hash, hashOf(ticket)))
      .returning({
        orgId: pokeTickets.orgId,
        memberId: pokeTickets.memberId,
        expiresAt: pokeTickets.expiresAt,
      }),
  );
  if (!used || used.expiresAt <= now) return undefined;
  const isHere = and(
    eq(members.orgId, used.orgId),
    eq(members.id, used.memberId),
    eq(members.isActive, true),
  );
  return (await db.$count(members, isHere)) > 0 ? used.orgId : undefined;
}
