import type { MemberDatabase } from './member-database.ts';
import type { MetaRow, PullRow, StatusRow } from './rows.ts';

/** The row under `key` in the table of single rows, with its own type. */
export async function metaRow<Key extends MetaRow['key']>(
  db: MemberDatabase,
  key: Key,
): Promise<Extract<MetaRow, { key: Key }> | undefined> {
  const row = await db.meta.get(key);
  return row && hasKey(row, key) ? row : undefined;
}

function hasKey<Key extends MetaRow['key']>(row: MetaRow, key: Key): row is Extract<MetaRow, { key: Key }> {
  return row.key === key;
}

export const NEVER_SYNCED: StatusRow = {
  key: 'status',
  state: 'never',
  detail: undefined,
  triedAt: undefined,
  succeededAt: undefined,
  notBefore: undefined,
  skipped: 0,
};

export const NEVER_PULLED: PullRow = {
  key: 'pull',
  generation: 1,
  cursor: undefined,
  etag: undefined,
  filling: undefined,
};

export async function pullRow(db: MemberDatabase): Promise<PullRow> {
  return (await metaRow(db, 'pull')) ?? NEVER_PULLED;
}

export async function statusRow(db: MemberDatabase): Promise<StatusRow> {
  return (await metaRow(db, 'status')) ?? NEVER_SYNCED;
}
