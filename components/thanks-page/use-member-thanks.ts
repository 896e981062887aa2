import { connection } from '../../utils/db/device-database.ts';
import { type MemberDatabase, memberDatabase } from '../../utils/db/member-database.ts';
import { coreValues, currentMe, outbox, syncStatus, thanksOf } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { unseenThanks } from '../../utils/db/unseen-thanks.ts';
import { type Failed, useStored } from '../ui/use-stored.ts';

/** Everything the local database has of the signed-in member's thanks; each `undefined` while it loads. */
export function useMemberThanks(failed: Failed) {
  const row = useStored('connection', async () => (await connection()) ?? null, failed);
  const who = row ? `${row.apiUrl} ${row.me.member.id} ${row.connectedAt}` : undefined;
  const inDb = <T>(query: (db: MemberDatabase, row: ConnectionRow) => Promise<T>) => {
    // Not async, for the reason that stands in `utils/db/meta.ts`.
    return () => (row ? query(memberDatabase(row), row) : Promise.reject(new Error('Not connected')));
  };
  return {
    row,
    who,
    me: useStored(who, inDb(currentMe), failed),
    status: useStored(who, inDb(syncStatus), failed),
    received: useStored(
      who,
      inDb((db) => thanksOf(db, 'received')),
      failed,
    ),
    sent: useStored(
      who,
      inDb((db) => thanksOf(db, 'sent')),
      failed,
    ),
    outbox: useStored(who, inDb(outbox), failed),
    coreValues: useStored(who, inDb(coreValues), failed),
    unseen: useStored(who, inDb(unseenThanks), failed),
  };
}
