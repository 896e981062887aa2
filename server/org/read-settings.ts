import { asc, eq } from 'drizzle-orm';
import type { CoreValue, OrgSettings } from '../../utils/org-api/contract/org.ts';
import type { Db } from '../db/database.ts';
import { coreValues, orgs } from '../db/org-tables.ts';

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
