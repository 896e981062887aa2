import { applyPage } from '../../../utils/db/apply-page.ts';
import { MemberDatabase } from '../../../utils/db/member-database.ts';
import { pullRow } from '../../../utils/db/meta.ts';
import type { PullRow, RecognitionRow } from '../../../utils/db/rows.ts';
import type { Change } from '../../../utils/org-api/contract/sync.ts';
import { MEMBER_ID, recognitionChange } from '../../db/rows.ts';

/** Built by itself and run in a page of a real browser: the bench in Node calls what stands on `globalThis`. */
export interface ApplyBench {
  /** Milliseconds to apply that many pages of 200 to an empty database. */
  applied: (pages: number) => Promise<number>;
  /** Milliseconds to put the same rows, as many a transaction, with nothing between us and IndexedDB. */
  raw: (pages: number) => Promise<number>;
  /** Milliseconds of each of `pages` more pages, applied to a database that holds `stored` of them. */
  onTop: (stored: number, pages: number) => Promise<number[]>;
}

declare global {
  var applyBench: ApplyBench | undefined;
}

const PER_PAGE = 200;

function changesOf(page: number): Change[] {
  return Array.from({ length: PER_PAGE }, (_, at) => recognitionChange(page * PER_PAGE + at + 1));
}

async function withDatabase<T>(work: (db: MemberDatabase) => Promise<T>): Promise<T> {
  const db = new MemberDatabase(`bench-${crypto.randomUUID()}`);
  try {
    await pullRow(db);
    return await work(db);
  } finally {
    await db.delete();
  }
}

async function apply(db: MemberDatabase, page: number, changes: Change[]): Promise<number> {
  const startedAt = performance.now();
  await applyPage(db, MEMBER_ID, { cursor: `c${page}`, hasMore: true, changes });
  return performance.now() - startedAt;
}

globalThis.applyBench = {
  applied: async (pages) => {
    const all = Array.from({ length: pages }, (_, page) => changesOf(page));
    return await withDatabase(async (db) => {
      const startedAt = performance.now();
      for (const [page, changes] of all.entries()) await apply(db, page, changes);
      return performance.now() - startedAt;
    });
  },
  raw: async (pages) => {
    const all = Array.from({ length: pages }, (_, page) => changesOf(page).flatMap(rowOf));
    // The very stores and indexes of the product, as its own library makes them.
    return await withDatabase(async (db) => await putAll(db.backendDB(), all));
  },
  onTop: async (stored, pages) =>
    await withDatabase(async (db) => {
      for (let page = 0; page < stored; page += 1) await apply(db, page, changesOf(page));
      const each: number[] = [];
      for (let page = stored; page < stored + pages; page += 1) {
        each.push(await apply(db, page, changesOf(page)));
      }
      return each;
    }),
};

async function putAll(db: IDBDatabase, pages: RecognitionRow[][]): Promise<number> {
  const startedAt = performance.now();
  for (const [page, rows] of pages.entries()) {
    const transaction = db.transaction(['recognitions', 'meta'], 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('recognitions');
    for (const row of rows) store.put(row);
    const pull: PullRow = {
      key: 'pull',
      generation: 1,
      cursor: `c${page}`,
      etag: undefined,
      filling: undefined,
    };
    transaction.objectStore('meta').put(pull);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
  }
  return performance.now() - startedAt;
}

function rowOf(change: Change): RecognitionRow[] {
  if (change.op !== 'put' || change.type !== 'recognition') return [];
  const { id, rev, data: recognition } = change;
  return [{ generation: 1, id, rev, relation: 'received', createdAt: recognition.createdAt, recognition }];
}
