import { connection } from '../db/device-database.ts';
import { memberDatabase } from '../db/member-database.ts';
import { contactDrivers } from '../db/queries.ts';

/** A contact driver that was learned something about here. `name` is missing when the org has it no more. */
export interface TaughtDriver {
  driverId: string;
  name: string | undefined;
  /** How many tickets were confirmed to be about it. */
  tickets: number;
}

/** In the org's own order. */
export async function taughtDrivers(): Promise<TaughtDriver[]> {
  const row = await connection();
  if (!row) return [];
  const db = memberDatabase(row);
  const [drivers, taught] = await Promise.all([contactDrivers(db), db.driverWords.toArray()]);
  const place = new Map(drivers.map(({ id, driver }, at) => [id, { name: driver.name, at }]));
  const at = (id: string) => place.get(id)?.at ?? drivers.length;
  return taught
    .map(({ driverId, tickets }) => ({ driverId, tickets, name: place.get(driverId)?.name }))
    .sort((a, b) => at(a.driverId) - at(b.driverId));
}

/** Its tickets are unsaid as well: else one of them could take back what is no longer there. */
export async function forgetDriver(driverId: string): Promise<void> {
  const row = await connection();
  if (!row) return;
  const db = memberDatabase(row);
  await db.transaction('rw', [db.driverWords, db.ticketDrivers], async () => {
    await db.driverWords.delete(driverId);
    await db.ticketDrivers.filter((ticket) => ticket.driverId === driverId).delete();
  });
}

export async function forgetAllDrivers(): Promise<void> {
  const row = await connection();
  if (!row) return;
  const db = memberDatabase(row);
  await db.transaction('rw', [db.driverWords, db.ticketDrivers], async () => {
    await db.driverWords.clear();
    await db.ticketDrivers.clear();
  });
}
