import type { PromiseExtended } from 'dexie';
import type { MemberDatabase } from './member-database.ts';
import type { MetaRow, PullRow, PushRow, StatusRow } from './rows.ts';

// None of these is an async function: Dexie follows a query, and keeps a transaction open, only along its own
// promises, and loses both in an async function that is called from another one.

/** The row under `key` in the table of single rows, with its own type. */
export function metaRow<Key extends MetaRow['key']>(
  db: MemberDatabase,
  key: Key,
): PromiseExtended<Extract<MetaRow, { key: Key }> | undefined> {
  return db.meta.get(key).then((row) => (row && hasKey(row, key) ? row : undefined));
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
  isFirst: true,
  filling: undefined,
};

export function pullRow(db: MemberDatabase): PromiseExtended<PullRow> {
  return metaRow(db, 'pull').then((row) => row ?? NEVER_PULLED);
}

export function statusRow(db: MemberDatabase): PromiseExtended<StatusRow> {
  return metaRow(db, 'status').then((row) => row ?? NEVER_SYNCED);
}

export const NEVER_FAILED: PushRow = { key: 'push', failures: 0, nextAttemptAt: 0, failedAt: [] };

export function pushRow(db: MemberDatabase): PromiseExtended<PushRow> {
  return metaRow(db, 'push').then((row) => row ?? NEVER_FAILED);
}

/** Changes the status row in one transaction: a pull and a look-up may both have something to say. */
export function changeStatus(
  db: MemberDatabase,
  change: (before: StatusRow) => StatusRow,
): PromiseExtended<unknown> {
  return db.transaction('rw', db.meta, () => statusRow(db).then((before) => db.meta.put(change(before))));
}
