import type { MemberDatabase } from '../db/member-database.ts';
import { metaRow } from '../db/meta.ts';

/** Differences below this, in milliseconds, are the whole seconds of `Date` and the network's own time. */
const NOISE = 2000;

/** Keeps how far this computer's clock is behind the server's, if an answer said so and it has changed. */
export async function noteClock(
  db: MemberDatabase,
  { behind }: { kind: string; behind?: number | undefined },
): Promise<void> {
  if (behind === undefined) return;
  const known = (await metaRow(db, 'clock'))?.behind ?? 0;
  if (Math.abs(known - behind) > NOISE) await db.meta.put({ key: 'clock', behind });
}
