import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Role } from '../utils/org-api/contract/member.ts';
import type { Db } from './db/database.ts';
import { members, tokens } from './db/org-tables.ts';
import { pokeTickets } from './db/poke-tables.ts';
import { hashOf, makeSecret } from './secret.ts';

/** Who asks. Read anew for every request, so a change of role or team counts from the next one. */
export interface Caller {
  orgId: string;
  memberId: string;
  role: z.infer<typeof Role>;
  teamId: string | null;
}

/**
 * The one seam between a request and a member: from the `Authorization` header to who asks, `undefined` for
 * nobody. Accounts and single sign-on come in behind it.
 */
export async function callerOf(db: Db, authorization: string | undefined): Promise<Caller | undefined> {
  const token = /^bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1];
  if (!token?.startsWith(PREFIX)) return undefined;
  const found = await db
    .select({ orgId: members.orgId, memberId: members.id, role: members.role, teamId: members.teamId })
    .from(tokens)
    .innerJoin(members, and(eq(members.orgId, tokens.orgId), eq(members.id, tokens.memberId)))
    .where(and(eq(tokens.hash, hashOf(token)), isNull(tokens.revokedAt), eq(members.isActive, true)));
  return found[0];
}

const PREFIX = 'skt_';

/** Makes a token of 256 random bits for a member and answers it: the only time it is seen. */
export async function issueToken(db: Db, orgId: string, memberId: string): Promise<string> {
  const token = PREFIX + makeSecret();
  await db.insert(tokens).values({ hash: hashOf(token), orgId, memberId, createdAt: new Date() });
  return token;
}

/** Revokes every token of a member and answers how many there were. */
export async function revokeTokens(db: Db, orgId: string, memberId: string): Promise<number> {
  const revoked = await db
    .update(tokens)
    .set({ revokedAt: new Date() })
    .where(and(eq(tokens.orgId, orgId), eq(tokens.memberId, memberId), isNull(tokens.revokedAt)))
    .returning({ hash: tokens.hash });
  await db.delete(pokeTickets).where(and(eq(pokeTickets.orgId, orgId), eq(pokeTickets.memberId, memberId)));
  return revoked.length;
}
