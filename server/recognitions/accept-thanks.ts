import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { NewRecognition, RecognitionReceipt } from '../../utils/org-api/contract/recognition.ts';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { changes, recognitions } from '../db/recognition-tables.ts';
import { ProblemError } from '../http/problem-error.ts';
import { type OrgWrite, writeOrg } from '../sync/write-org.ts';
import { keepPace } from './pace.ts';
import { readRecognitions } from './read-recognitions.ts';
import { RecognitionRefused } from './refusals.ts';
import { addRecognition } from './write-recognition.ts';

/** A client that was away for longer starts anew: an older id that is unknown may have been erased and purged. */
export const STALE_DAYS = 30;
const DAY = 86_400_000;

interface Thanks {
  id: string;
  body: NewRecognition;
  now: Date;
}

/**
 * Keeps thanks from the caller, once however often they are sent: the id is the key, the hash of what was sent
 * tells a repeat from another thing under the same id. `isNew` the first time. Throws the problems `id-reused`,
 * `erased`, `stale-id`, `recognition-refused`, `too-many-requests`.
 */
export async function acceptThanks(
  db: Db,
  caller: Caller,
  { id: spelledId, body, now }: Thanks,
): Promise<{ isNew: boolean; receipt: RecognitionReceipt }> {
  const id = spelledId.toLowerCase();
  const content = inOneSpelling(body);
  const requestSha256 = hashOf(caller.memberId, content);
  const isNew = await writeOrg(db, caller.orgId, async (write) => {
    const { recipientIds, createdAt, ...rest } = content;
    const recognition = {
      ...rest,
      id,
      sender: { kind: 'member' as const, id: caller.memberId, role: caller.role },
      recipients: recipientIds.map((recipientId) => ({ id: recipientId })),
      createdAt: createdAt > now.toISOString() ? now.toISOString() : createdAt,
      via: 'extension' as const,
    };
    const outcome = await addRecognition(write, recognition, { requestSha256, acceptedAt: now });
    if (outcome === 'known') {
      await expectSame(write, id, requestSha256);
      return false;
    }
    if (timeOf(id) < now.getTime() - STALE_DAYS * DAY) throw stale();
    await keepPace(write.tx, caller, now);
    return true;
  }).catch((error: unknown) => {
    throw error instanceof RecognitionRefused ? refused(error) : error;
  });
  return { isNew, receipt: await receiptOf(db, caller.orgId, id) };
}

/** Ids are compared as text here and as ids by the database, which minds no capitals. */
function inOneSpelling(body: NewRecognition): NewRecognition {
  return {
    ...body,
    recipientIds: body.recipientIds.map((id) => id.toLowerCase()),
    coreValueIds: [...new Set(body.coreValueIds.map((id) => id.toLowerCase()))],
    createdAt: new Date(body.createdAt).toISOString(),
  };
}

/** Over the meaning, in an order of our own: a client may write the same JSON in many ways. */
function hashOf(memberId: string, content: NewRecognition): string {
  const { recipientIds, message, coreValueIds, quote, ticket, visibility, createdAt } = content;
  const said = quote && [quote.text, quote.by];
  const about = ticket && [ticket.helpdesk, ticket.origin, ticket.id, ticket.url];
  const whole = [memberId, recipientIds, message, coreValueIds, said, about, visibility, createdAt];
  return createHash('sha256').update(JSON.stringify(whole)).digest('hex');
}

async function expectSame({ tx, orgId }: OrgWrite, id: string, requestSha256: string): Promise<void> {
  const [known] = await tx
    .select({ sha256: recognitions.requestSha256, isErased: recognitions.isErased })
    .from(recognitions)
    .where(and(eq(recognitions.orgId, orgId), eq(recognitions.id, id)));
  // None at all: it was purged just now, long after it was erased.
  if (!known || known.isErased) throw erased();
  if (known.sha256 !== requestSha256) throw new ProblemError('id-reused', { detail: REUSED });
}

/** Milliseconds since 1970: what a UUIDv7 begins with. */
function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}

/** The revision first: content that is newer than it comes again with the next pull. */
async function receiptOf(db: Db, orgId: string, id: string): Promise<RecognitionReceipt> {
  const [change] = await db
    .select({ rev: changes.rev })
    .from(changes)
    .where(and(eq(changes.orgId, orgId), eq(changes.type, 'recognition'), eq(changes.id, id)));
  const [recognition] = await readRecognitions(db, orgId, eq(recognitions.id, id), { limit: 1 });
  if (!change || !recognition) throw erased();
  return { rev: change.rev, recognition };
}

const REUSED = 'Something else was sent under the same id. Edit these thanks and send them as new ones.';

const erased = () => new ProblemError('erased', { detail: 'These thanks were sent, and erased since.' });

const stale = () =>
  new ProblemError('stale-id', {
    detail: `These thanks waited for more than ${STALE_DAYS} days. Edit and send them again, as new ones.`,
  });

const refused = ({ refused: errors, message: detail }: RecognitionRefused) =>
  new ProblemError('recognition-refused', { detail, errors });
