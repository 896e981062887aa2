import type { MemberDatabase } from '../db/member-database.ts';
import { metaRow } from '../db/meta.ts';
import { PATIENCE } from '../org-api/client.ts';
import { LONGEST_PULL } from './pull.ts';

/** Longer than one pull may take; a background that died in between loses its lease after this, in ms. */
const LEASE = LONGEST_PULL + PATIENCE + 2_000;

/**
 * Runs `work` unless another context is at it. A row in the database is the lock, because locks of the
 * browser are not shared between a frame and the background in Firefox.
 */
export async function withLease(db: MemberDatabase, work: () => Promise<void>): Promise<boolean> {
  const owner = crypto.randomUUID();
  if (!(await take(db, owner))) return false;
  try {
    await work();
  } finally {
    await giveBack(db, owner);
  }
  return true;
}

async function take(db: MemberDatabase, owner: string): Promise<boolean> {
  return await db.transaction('rw', db.meta, async () => {
    const lease = await metaRow(db, 'lease');
    const now = Date.now();
    // A lease that ends later than any could was made by a clock that has since been set back.
    if (lease && lease.until > now && lease.until <= now + LEASE) return false;
    await db.meta.put({ key: 'lease', owner, until: now + LEASE });
    return true;
  });
}

async function giveBack(db: MemberDatabase, owner: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    if ((await metaRow(db, 'lease'))?.owner === owner) await db.meta.delete('lease');
  });
}
