import { randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { CoreValue, OrgSettings } from '../../utils/org-api/contract/org.ts';
import type { Db } from '../db/database.ts';
import { coreValues, orgClocks, orgs } from '../db/org-tables.ts';
import { withRetry } from '../db/retry.ts';
import { type OrgWrite, writeOrg } from '../sync/write-org.ts';

const SIGNAL_DAYS = 365;

/** Makes an org without members; its customer key and the secret of its cursors are random. */
export async function createOrg(db: Db, name: string, id: string = v7()): Promise<string> {
  await withRetry(() =>
    db.transaction(async (tx) => {
      await tx.insert(orgs).values({
        id,
        name,
        customerKeyVersion: 1,
        customerKey: randomBytes(32).toString('base64url'),
        signalDays: SIGNAL_DAYS,
        sharesReadings: false,
        cursorSecret: randomBytes(32).toString('base64url'),
      });
      await tx.insert(orgClocks).values({ orgId: id, epoch: randomUUID(), rev: 0, horizon: 0 });
    }),
  );
  await writeOrg(db, id, async ({ note }) => note({ type: 'orgSettings', id }));
  return id;
}

type Changeable = Partial<Pick<OrgSettings, 'name' | 'signalDays' | 'sharesReadings'>>;

export async function changeSettings(db: Db, orgId: string, settings: Changeable): Promise<void> {
  await writeOrg(db, orgId, async ({ tx, note }) => {
    await tx.update(orgs).set(settings).where(eq(orgs.id, orgId));
    note({ type: 'orgSettings', id: orgId });
  });
}

/** Adds a core value, or changes the one with this id. */
export async function putCoreValue(write: OrgWrite, value: CoreValue): Promise<void> {
  const { name, description, order: position } = value;
  await write.tx
    .insert(coreValues)
    .values({ orgId: write.orgId, id: value.id, name, description, position })
    .onConflictDoUpdate({
      target: [coreValues.orgId, coreValues.id],
      set: { name, description, position },
    });
  write.note({ type: 'coreValue', id: value.id });
}
