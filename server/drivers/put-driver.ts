import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { contactDrivers } from '../db/org-tables.ts';
import { nameKey } from '../members/spelling.ts';
import type { OrgWrite } from '../sync/write-org.ts';

/** What is `undefined` stays as it is; for a new driver: no keywords, first in order, active. */
export interface DriverEntry {
  id?: string | undefined;
  name: string;
  keywords?: readonly string[] | undefined;
  order?: number | undefined;
  isActive?: boolean | undefined;
}

/** Adds a contact driver, or changes the one of this name. One that is switched off is gone for every client. */
export async function putDriver(
  { tx, orgId, note }: OrgWrite,
  entry: DriverEntry,
): Promise<{ id: string; outcome: 'added' | 'changed' | 'same' }> {
  const key = nameKey(entry.name);
  const rows = await tx
    .select()
    .from(contactDrivers)
    .where(and(eq(contactDrivers.orgId, orgId), eq(contactDrivers.nameKey, key)));
  const known = rows[0];
  const id = known?.id ?? entry.id ?? v7();
  const after = {
    orgId,
    id,
    name: entry.name,
    nameKey: key,
    keywords: [...(entry.keywords ?? known?.keywords ?? [])],
    position: entry.order ?? known?.position ?? 0,
    isActive: entry.isActive ?? known?.isActive ?? true,
  };
  if (known && JSON.stringify(known) === JSON.stringify(after)) return { id, outcome: 'same' };
  await tx
    .insert(contactDrivers)
    .values(after)
    .onConflictDoUpdate({ target: [contactDrivers.orgId, contactDrivers.id], set: after });
  note({ type: 'contactDriver', id, isDeleted: !after.isActive });
  return { id, outcome: known ? 'changed' : 'added' };
}
