import { deleteButOutbox } from './flip-generation.ts';
import type { MemberDatabase } from './member-database.ts';
import { NEVER_PULLED, pullRow, statusRow } from './meta.ts';
import { isQuota } from './quota.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Kept no longer without being used, or without a successful pull. */
export const KEPT_FOR = 14 * DAY;
/** Most customers kept; the ones used longest ago go first. */
export const MAX_CUSTOMERS = 500;
const MAX_MATCHES = 2000;

/** Deletes what has been kept long enough. `now` in milliseconds since 1970. */
export async function eraseExpired(db: MemberDatabase, now: number): Promise<void> {
  const { succeededAt } = await statusRow(db);
  const isAbandoned = succeededAt !== undefined && now - Date.parse(succeededAt) > KEPT_FOR;
  if (isAbandoned) await erasePulled(db);
  await db.customers
    .where('usedAt')
    .below(now - KEPT_FOR)
    .delete();
  await db.matches
    .where('fetchedAt')
    .below(now - KEPT_FOR)
    .delete();
  // The words that were learned stay: they are the member's own work, and name no ticket.
  for (const store of [db.ticketDrivers, db.disagreements])
    await store
      .where('at')
      .below(now - KEPT_FOR)
      .delete();
  await keepNewest(db, MAX_CUSTOMERS);
}

async function keepNewest(db: MemberDatabase, most: number): Promise<void> {
  const [customers, matches] = await Promise.all([db.customers.count(), db.matches.count()]);
  if (customers > most)
    await db.customers
      .orderBy('usedAt')
      .limit(customers - most)
      .delete();
  if (matches > MAX_MATCHES)
    await db.matches
      .orderBy('fetchedAt')
      .limit(matches - MAX_MATCHES)
      .delete();
}

/** What was pulled, not what is still to be sent. */
async function erasePulled(db: MemberDatabase): Promise<void> {
  const stores = [db.meta, db.recognitions, db.coreValues, db.contactDrivers, db.outbox, db.unseen];
  await db.transaction('rw', stores, async () => {
    const { generation } = await pullRow(db);
    await deleteButOutbox(db, generation, NEVER_PULLED.generation);
    await db.coreValues.clear();
    await db.contactDrivers.clear();
    await db.unseen.clear();
    await db.meta.put(NEVER_PULLED);
  });
}

/** Writes to the cache; when the disk is full, makes room once by dropping half of the customers. */
export async function withRoom<T>(db: MemberDatabase, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isQuota(error)) throw error;
    await keepNewest(db, Math.floor((await db.customers.count()) / 2));
    return await write();
  }
}
