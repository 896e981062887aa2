import { connection } from '../db/device-database.ts';
import { eraseExpired } from '../db/expiry.ts';
import { eraseFormerMembers, memberDatabase } from '../db/member-database.ts';
import type { ParticipantToMatch } from '../db/participant-key.ts';
import { withLease } from './lease.ts';
import { lookUpCustomer } from './look-up-customer.ts';
import { pull } from './pull.ts';
import { resolveParticipants } from './resolve-participants.ts';

/** Brings the working set up to date and, if a customer is named, what the org knows of them. */
export async function sync(customerKey?: string): Promise<void> {
  const row = await connection();
  if (!row) return await eraseFormerMembers();
  const db = memberDatabase(row);
  await Promise.all([
    withLease(db, async () => {
      await eraseExpired(db, Date.now());
      await pull(row, db);
    }),
    customerKey === undefined ? undefined : lookUpCustomer(row, db, customerKey),
  ]);
}

export async function resolve(participants: readonly ParticipantToMatch[]): Promise<void> {
  const row = await connection();
  if (row) await resolveParticipants(row, memberDatabase(row), participants);
}
