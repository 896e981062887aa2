import { connection } from '../../utils/db/device-database.ts';
import { type MemberDatabase, memberDatabase } from '../../utils/db/member-database.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { type Failed, useStored } from './use-stored.ts';

/** Names one sign-in, as a key for `useStored`: what was read for another is not shown for it. */
export function whoOf(row: ConnectionRow | null | undefined): string | undefined {
  return row ? `${row.apiUrl} ${row.me.member.id} ${row.connectedAt}` : undefined;
}

/** Who is signed in, `row: null` for nobody, and how to ask their database. */
export function useSignedIn(failed: Failed) {
  const row = useStored('connection', async () => (await connection()) ?? null, failed);
  const inDb = <T>(query: (db: MemberDatabase, row: ConnectionRow) => Promise<T>) => {
    // Not async, for the reason that stands in `utils/db/meta.ts`.
    return () => (row ? query(memberDatabase(row), row) : Promise.reject(new Error('Not connected')));
  };
  return { row, who: whoOf(row), inDb };
}
