import { and, asc, eq } from 'drizzle-orm';
import type { ContactDriver } from '../../utils/org-api/contract/driver.ts';
import type { CoreValue, OrgSettings } from '../../utils/org-api/contract/org.ts';
import type { Db } from '../db/database.ts';
import { contactDrivers, coreValues, orgs } from '../db/org-tables.ts';

export async function readOrg(db: Db, orgId: string): Promise<OrgSettings> {
  const [row] = await db.select().from(orgs).where(eq(orgs.id, orgId));
  if (!row) throw new Error('This org is gone');
  return {
    id: row.id,
    name: row.name,
    customerKey: { version: row.customerKeyVersion, key: row.customerKey },
    signalDays: row.signalDays,
    sharesReadings: row.sharesReadings,
  };
}

/** In the order the org gave them. */
export async function readCoreValues(db: Db, orgId: string): Promise<CoreValue[]> {
  return await db
    .select({
      id: coreValues.id,
      name: coreValues.name,
      description: coreValues.description,
      order: coreValues.position,
    })
    .from(coreValues)
    .where(eq(coreValues.orgId, orgId))
    .orderBy(asc(coreValues.position), asc(coreValues.id));
}

/** The active ones, in the order the org gave them. */
export async function readContactDrivers(db: Db, orgId: string): Promise<ContactDriver[]> {
  return await db
    .select({
      id: contactDrivers.id,
      name: contactDrivers.name,
      keywords: contactDrivers.keywords,
      order: contactDrivers.position,
    })
    .from(contactDrivers)
    .where(and(eq(contactDrivers.orgId, orgId), eq(contactDrivers.isActive, true)))
    .orderBy(asc(contactDrivers.position), asc(contactDrivers.id));
}
