import type { Change } from '../org-api/contract/sync.ts';
import { applyRecognitions } from './apply-recognitions.ts';
import { deleteBelow, takeAlong } from './flip-generation.ts';
import type { MemberDatabase } from './member-database.ts';
import { pullRow } from './meta.ts';
import type { PullRow } from './rows.ts';

export interface Page {
  cursor: string;
  hasMore: boolean;
  changes: readonly Change[];
}

/** What the pull goes on from: the cursor of the generation that is being filled, else of the visible one. */
export function pullCursor({ filling, cursor }: PullRow): string | undefined {
  return filling ? filling.cursor : cursor;
}

/**
 * A page and its cursor, in one transaction: a kill in between leaves both old or both new. The last page of
 * a new generation puts it in the place of the old one in that same transaction. `asked` is the row that the
 * page was asked for with: if another pull has gone on from there meanwhile, its rows are newer and stay.
 */
export async function applyPage(
  db: MemberDatabase,
  memberId: string,
  page: Page,
  etag?: string,
  asked?: PullRow,
): Promise<void> {
  const stores = [db.meta, db.recognitions, db.coreValues, db.contactDrivers, db.outbox, db.ended, db.unseen];
  await db.transaction('rw', stores, async () => {
    const before = await pullRow(db);
    if (asked && !isSamePlace(before, asked)) return;
    const generation = before.filling?.generation ?? before.generation;
    await applyChanges(db, generation, memberId, page.changes);
    await applyRecognitions(db, before, memberId, page.changes);
    await db.meta.put(after(before, page, etag));
    if (!before.filling || page.hasMore) return;
    await takeAlong(db, before.generation, generation);
    await deleteBelow(db, generation);
  });
}

function isSamePlace(a: PullRow, b: PullRow): boolean {
  const isSameGeneration = a.generation === b.generation && a.filling?.generation === b.filling?.generation;
  return isSameGeneration && pullCursor(a) === pullCursor(b);
}

function after(before: PullRow, { cursor, hasMore }: Page, etag: string | undefined): PullRow {
  const { filling } = before;
  if (filling && hasMore) return { ...before, filling: { ...filling, cursor } };
  const generation = filling?.generation ?? before.generation;
  if (hasMore) return { ...before, cursor, etag: undefined };
  return { key: 'pull', generation, cursor, etag, filling: undefined };
}

/** The server refused our cursor: fill the next generation from the start, beside the visible one. */
export async function startGeneration(db: MemberDatabase): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const before = await pullRow(db);
    const generation = (before.filling?.generation ?? before.generation) + 1;
    await db.meta.put({ ...before, etag: undefined, filling: { generation, cursor: undefined } });
  });
}

async function applyChanges(
  db: MemberDatabase,
  generation: number,
  memberId: string,
  changes: readonly Change[],
): Promise<void> {
  const goneOf = (wanted: Change['type']) =>
    changes.flatMap(({ op, type, id }): [number, string][] =>
      op === 'del' && type === wanted ? [[generation, id]] : [],
    );
  for (const change of changes) {
    if (change.op === 'del' || change.type === 'recognition') continue;
    const { id, rev } = change;
    if (change.type === 'coreValue') await db.coreValues.put({ generation, id, rev, coreValue: change.data });
    else if (change.type === 'contactDriver')
      await db.contactDrivers.put({ generation, id, rev, driver: change.data });
    else if (change.type === 'orgSettings')
      await db.meta.put({ key: 'orgSettings', orgSettings: change.data });
    else if (change.data.id === memberId) await db.meta.put({ key: 'member', member: change.data });
  }
  // A page names a row once, so the order of puts and deletions inside it does not matter.
  await db.coreValues.bulkDelete(goneOf('coreValue'));
  await db.contactDrivers.bulkDelete(goneOf('contactDriver'));
}
