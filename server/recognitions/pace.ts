import { and, eq, gt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { recognitions } from '../db/recognition-tables.ts';
import { ProblemError } from '../http/problem-error.ts';

/** Thanks that a member may send in a minute: two private ones to fifty people each, and then some. */
export const THANKS_PER_MINUTE = 120;
const MINUTE = 60_000;

const Sent = z.object({ count: z.coerce.number(), first: z.coerce.date().nullable() });

/**
 * People send thanks by hand; a program that sends them without end is slowed down. Counted from the table,
 * the new ones included, so that it holds whichever process answers; requests that run side by side may get
 * through together.
 */
export async function keepPace(tx: Db, { orgId, memberId }: Caller, now: Date): Promise<void> {
  const since = new Date(now.getTime() - MINUTE);
  const rows = await tx
    .select({ count: sql`count(*)`, first: sql`min(${recognitions.acceptedAt})` })
    .from(recognitions)
    .where(
      and(
        eq(recognitions.orgId, orgId),
        eq(recognitions.senderId, memberId),
        gt(recognitions.acceptedAt, since),
      ),
    );
  const { count, first } = Sent.parse(rows[0]);
  if (count <= THANKS_PER_MINUTE || first === null) return;
  const wait = Math.ceil((first.getTime() + MINUTE - now.getTime()) / 1000);
  const detail = `More than ${THANKS_PER_MINUTE} thanks in a minute. The rest waits for a moment.`;
  throw new ProblemError('too-many-requests', { detail }, { 'Retry-After': String(Math.max(wait, 1)) });
}
