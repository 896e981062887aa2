import type { MemberDatabase } from '../db/member-database.ts';
import { metaRow, pullRow } from '../db/meta.ts';
import { type ConnectionRow, LOCAL_REV, type OutboxRow } from '../db/rows.ts';
import { keepUnsent } from './keep-unsent.ts';
import type { SecondHome } from './second-home.ts';
import { visibleRow } from './visible-row.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long it is known what became of an id, in milliseconds. */
const ENDED_FOR = 30 * DAY;
/** Thanks that were sent and that no pull brought leave the outbox after this long, in milliseconds. */
const SENT_FOR = DAY;

interface Where {
  db: MemberDatabase;
  home: SecondHome;
  connection: ConnectionRow;
}

/**
 * Makes database and second home agree. The database wins: only thanks that it knows nothing of come back from
 * the second home, on screen too. What is there for another member or org API is not touched.
 */
export async function reconcileHomes(where: Where): Promise<void> {
  const { db, home, connection } = where;
  const all = await home.all().catch(() => undefined);
  const theirs = all?.filter(
    ({ apiUrl, memberId }) => apiUrl === connection.apiUrl && memberId === connection.me.member.id,
  );
  const { missing, over } = await reconcileDatabase(db, connection, theirs ?? []);
  if (!theirs) return;
  if (over.length > 0) await home.drop(over).catch(() => {});
  await keepUnsent(where, missing);
}

/** Unsent rows that the second home lacks, and ids it holds that are over. */
async function reconcileDatabase(
  db: MemberDatabase,
  connection: ConnectionRow,
  kept: readonly OutboxRow[],
): Promise<{ missing: OutboxRow[]; over: string[] }> {
  return await db.transaction('rw', [db.outbox, db.recognitions, db.ended, db.meta], async () => {
    const now = Date.now();
    const rows = new Map((await db.outbox.toArray()).map((row) => [row.id, row]));
    const ended = new Map((await db.ended.toArray()).map((row) => [row.id, row]));
    const { generation } = await pullRow(db);
    const member = (await metaRow(db, 'member'))?.member ?? connection.me.member;
    const keptIds = new Set(kept.map(({ id }) => id));

    const back = kept.filter(({ id }) => !rows.has(id) && !ended.has(id));
    const shown = await db.recognitions.bulkGet(back.map(({ id }): [number, string] => [generation, id]));
    // The server sent it to us: it is kept there.
    const isThere = (_row: OutboxRow, index: number) => (shown[index]?.rev ?? LOCAL_REV) > LOCAL_REV;
    // They may have been tried before they were lost, so nobody may be told that they were undone.
    const lost = back
      .filter((row, index) => !isThere(row, index))
      .map((row) => ({ ...row, attempts: Math.max(row.attempts, 1) }));
    await db.outbox.bulkPut(lost);
    await db.recognitions.bulkPut(lost.map((row) => visibleRow(row, member, generation)));

    const isOld = (id: string, after: number) => (ended.get(id)?.at ?? now) < now - after;
    const sent = [...rows.values()].filter(({ state }) => state === 'sent');
    await db.outbox.bulkDelete(sent.map(({ id }) => id).filter((id) => isOld(id, SENT_FOR)));
    // As long as the second home has a copy, what became of it must be known.
    await db.ended.bulkDelete([...ended.keys()].filter((id) => isOld(id, ENDED_FOR) && !keptIds.has(id)));

    const isUnsent = ({ state }: OutboxRow) => state !== 'sent';
    return {
      missing: [...rows.values()].filter((row) => isUnsent(row) && !keptIds.has(row.id)),
      over: [
        ...back.filter(isThere).map(({ id }) => id),
        ...[...keptIds].filter((id) => (rows.has(id) ? rows.get(id)?.state === 'sent' : ended.has(id))),
      ],
    };
  });
}
