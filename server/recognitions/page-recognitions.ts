import { and, desc, eq, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { RecognitionPage } from '../../utils/org-api/contract/recognition.ts';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { members, orgs } from '../db/org-tables.ts';
import { recognitions } from '../db/recognition-tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { openCursor, sealCursor } from '../sync/cursor.ts';
import { readRecognitions } from './read-recognitions.ts';
import { isOwn } from './sight.ts';

/** The last recognition of a page, and for whom and which search the page was. */
const PageCursor = z.object({
  page: z.literal('recognitions'),
  memberId: z.string(),
  q: z.string(),
  at: z.iso.datetime(),
  id: z.guid(),
});

interface Wanted {
  cursor: string | undefined;
  limit: number;
  /** Words to look for in what was said, by whom and to whom; empty for everything. */
  q: string;
}

/**
 * Everything the caller gave or received, newest first. A page goes on after the last row of the one before,
 * so what comes in meanwhile neither repeats nor hides a row.
 */
export async function pageRecognitions(db: Db, caller: Caller, { cursor, limit, q }: Wanted) {
  const secret = await cursorSecret(db, caller.orgId);
  const after = cursor === undefined ? undefined : openCursor(cursor, secret, PageCursor);
  const fits = after?.memberId === caller.memberId && after.q === q;
  if (cursor !== undefined && !fits) throw new ProblemError('cursor-reset');
  const isAfter =
    after &&
    sql`(${recognitions.createdAt}, ${recognitions.id}) < (${after.at}::timestamptz, ${after.id}::uuid)`;
  const rows = await readRecognitions(db, caller.orgId, and(isOwn(caller), isAfter, isAbout(q)), {
    order: [desc(recognitions.createdAt), desc(recognitions.id)],
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit;
  const next = hasMore && last ? { at: last.createdAt, id: last.id } : undefined;
  const page: RecognitionPage = {
    recognitions: shown,
    hasMore,
    cursor: next ? sealCursor({ page: 'recognitions', memberId: caller.memberId, q, ...next }, secret) : null,
  };
  return page;
}

async function cursorSecret(db: Db, orgId: string): Promise<string> {
  const rows = await db.select({ secret: orgs.cursorSecret }).from(orgs).where(eq(orgs.id, orgId));
  return rows[0]?.secret ?? '';
}

function isAbout(q: string) {
  if (q === '') return undefined;
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  const recipient = sql`exists (select 1 from recognition_recipient named
    join ${members} bearer on bearer.org_id = named.org_id and bearer.id = named.member_id
    where named.org_id = ${recognitions.orgId} and named.recognition_id = ${recognitions.id}
      and bearer.name ilike ${pattern})`;
  return or(
    sql`${recognitions.message} ilike ${pattern}`,
    sql`${recognitions.quoteText} ilike ${pattern}`,
    sql`${recognitions.senderName} ilike ${pattern}`,
    sql`${members.name} ilike ${pattern}`,
    recipient,
  );
}
