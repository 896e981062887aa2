import { eq } from 'drizzle-orm';
import type { SyncPage } from '../../utils/org-api/contract/sync.ts';
import type { Caller } from '../auth.ts';
import type { Db } from '../db/database.ts';
import { orgClocks, orgs } from '../db/org-tables.ts';
import { withRetry } from '../db/retry.ts';
import { ProblemError } from '../http/problem-error.ts';
import { sightSince } from '../recognitions/sight.ts';
import { etagOf, openCursor, SyncCursor, scopeOf, sealCursor } from './cursor.ts';
import { fillChanges } from './fill-changes.ts';
import { TOMBSTONE_DAYS } from './purge-tombstones.ts';
import { type Entry, readAged, readLog } from './read-log.ts';

const POLL_AFTER = 60;
const DAY = 86_400_000;
/** A client that is told "nothing new" keeps its cursor; after so many foreign revisions it gets a new one. */
const LAG = 500;
const NIL = '00000000-0000-0000-0000-000000000000';

interface Pull {
  cursor: string | undefined;
  limit: number;
  ifNoneMatch: string | undefined;
  now: Date;
}

/**
 * The next page of what the caller may see. `page` is missing when the client has it all and its `ETag` fits.
 * Throws the problem `cursor-reset` for a cursor that is not ours, is another's, or is too old to be complete.
 */
export async function pull(
  db: Db,
  caller: Caller,
  { cursor: sealed, limit, ifNoneMatch, now }: Pull,
): Promise<{ etag: string; page?: SyncPage }> {
  const clock = await readClock(db, caller.orgId);
  const since = sightSince(now);
  const given = sealed === undefined ? undefined : openCursor(sealed, clock.secret, SyncCursor);
  if (sealed !== undefined) refuseStale(given, caller, clock, now);
  const from = given ?? startOf(caller, clock, since, now);
  const isCurrent = (rev: number) =>
    from.after === null && from.rev === rev && from.aged.at >= since.toISOString();
  const { changes, next, hasMore } = isCurrent(clock.rev)
    ? { changes: [], next: from, hasMore: false }
    : await readPage(db, caller, from, { since, limit });
  const isFresh = now.getTime() - from.issued < DAY && next.rev - from.rev < LAG;
  if (given && changes.length === 0 && isFresh && ifNoneMatch === etagOf(from)) return { etag: etagOf(from) };
  const page = {
    epoch: clock.epoch,
    scope: from.scope,
    cursor: sealCursor({ ...next, issued: now.getTime() }, clock.secret),
    hasMore,
    pollAfter: POLL_AFTER,
    changes,
  };
  return { etag: etagOf(next), page };
}

interface Clock {
  rev: number;
  epoch: string;
  horizon: number;
  secret: string;
}

async function readClock(db: Db, orgId: string): Promise<Clock> {
  const rows = await db
    .select({
      rev: orgClocks.rev,
      epoch: orgClocks.epoch,
      horizon: orgClocks.horizon,
      secret: orgs.cursorSecret,
    })
    .from(orgClocks)
    .innerJoin(orgs, eq(orgs.id, orgClocks.orgId))
    .where(eq(orgClocks.orgId, orgId));
  const clock = rows[0];
  if (!clock) throw new Error('This org has no clock');
  return clock;
}

function refuseStale(given: SyncCursor | undefined, caller: Caller, clock: Clock, now: Date): void {
  const isGood =
    given !== undefined &&
    given.epoch === clock.epoch &&
    given.scope === scopeOf(caller) &&
    isWhole(given, clock.horizon) &&
    now.getTime() - given.issued < TOMBSTONE_DAYS * DAY;
  if (!isGood) throw new ProblemError('cursor-reset');
}

/** Whether every deletion this client must still hear of is still in the log. */
function isWhole({ rev, start }: SyncCursor, horizon: number): boolean {
  return Math.max(rev, start) >= horizon;
}

function startOf(caller: Caller, { epoch, rev }: Clock, since: Date, now: Date): SyncCursor {
  return {
    v: 1,
    epoch,
    scope: scopeOf(caller),
    start: rev,
    rev: 0,
    after: null,
    aged: { at: since.toISOString(), id: NIL },
    issued: now.getTime(),
  };
}

/** One snapshot: the clock, the log up to it, and the rows themselves. */
async function readPage(
  db: Db,
  caller: Caller,
  from: SyncCursor,
  { since, limit }: { since: Date; limit: number },
) {
  return await withRetry(() =>
    db.transaction(
      async (tx) => {
        const { rev: until, epoch, horizon } = await readClock(tx, caller.orgId);
        if (epoch !== from.epoch || !isWhole(from, horizon)) throw new ProblemError('cursor-reset');
        const aged = await readAged(tx, caller, from, { since, limit: limit + 1 });
        const room = limit - Math.min(aged.length, limit);
        const log =
          aged.length > limit ? [] : await readLog(tx, caller, from, { until, since, limit: room + 1 });
        const entries = [...aged.slice(0, limit), ...log.slice(0, room)];
        const hasMore = aged.length > limit || log.length > room;
        const changes = await fillChanges(tx, caller, entries);
        return { changes, hasMore, next: nextOf(from, { aged, log, limit, room, until, since }) };
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    ),
  );
}

interface Found {
  aged: (Entry & { at: Date })[];
  log: Entry[];
  limit: number;
  room: number;
  until: number;
  since: Date;
}

function nextOf(from: SyncCursor, { aged, log, limit, room, until, since }: Found): SyncCursor {
  if (aged.length > limit) {
    const last = aged[limit - 1];
    return last ? { ...from, aged: { at: last.at.toISOString(), id: last.id } } : from;
  }
  const settled = { ...from, aged: { at: since.toISOString(), id: NIL } };
  if (log.length <= room) return { ...settled, rev: until, after: null };
  const last = log[room - 1];
  return last ? { ...settled, rev: last.rev, after: { type: last.type, id: last.id } } : settled;
}
