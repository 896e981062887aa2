import { withRoom } from '../db/expiry.ts';
import type { MemberDatabase } from '../db/member-database.ts';
import { changeStatus, statusRow } from '../db/meta.ts';
import type { ConnectionRow, CustomerRow } from '../db/rows.ts';
import { call, type Outcome } from '../org-api/client.ts';
import { Customer, CustomerKey } from '../org-api/contract/customer.ts';
import { afterFailure, isPaused } from './sync-state.ts';

/** An answer this young (in milliseconds) is not asked for again. */
const FRESH_FOR = 60_000;

/**
 * Asks the org API what it has heard from this customer. The panel shows what was known before until the
 * answer is in the database; a failure leaves it as it was and is told by the status row.
 */
export async function lookUpCustomer(
  connection: ConnectionRow,
  db: MemberDatabase,
  key: string,
): Promise<void> {
  if (!CustomerKey.safeParse(key).success) return;
  const now = Date.now();
  const before = await db.customers.get(key);
  if (before) await db.customers.update(key, { usedAt: now });
  if (before && now - before.fetchedAt >= 0 && now - before.fetchedAt < FRESH_FOR) return;
  if (isPaused(await statusRow(db), now)) return;
  const path = `/v1/customers/${encodeURIComponent(key)}`;
  const outcome = await call(connection, path, Customer, { etag: before?.etag });
  const row = rowAfter(key, before, outcome);
  if (row) await withRoom(db, () => db.customers.put(row));
  else if (outcome.kind !== 'ok' && outcome.kind !== 'not-modified')
    await changeStatus(db, (status) => afterFailure(status, outcome));
}

function rowAfter(
  customerKey: string,
  before: CustomerRow | undefined,
  outcome: Outcome<Customer>,
): CustomerRow | undefined {
  const now = Date.now();
  if (outcome.kind === 'ok') {
    return { customerKey, customer: outcome.value, etag: outcome.etag, fetchedAt: now, usedAt: now };
  }
  if (outcome.kind === 'not-modified' && before) return { ...before, fetchedAt: now, usedAt: now };
  const isUnknown = outcome.kind === 'problem' && outcome.problemKind === 'not-found';
  return isUnknown
    ? { customerKey, customer: null, etag: undefined, fetchedAt: now, usedAt: now }
    : undefined;
}
