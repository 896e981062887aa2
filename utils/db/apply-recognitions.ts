import type { Change } from '../org-api/contract/sync.ts';
import type { MemberDatabase } from './member-database.ts';
import { LOCAL_REV, type PullRow, type RecognitionRow } from './rows.ts';

type Put = Extract<Change, { op: 'put'; type: 'recognition' }>;
type Key = [number, string];

/** Thanks received this long before the very first fill are no news, in milliseconds. */
const NEWS_FOR = 14 * 24 * 60 * 60 * 1000;

/**
 * The recognitions of a page, inside its transaction. What one has sent oneself leaves the outbox once the server
 * says it has it; what one has received and never had here is unseen.
 */
export async function applyRecognitions(
  db: MemberDatabase,
  before: PullRow,
  memberId: string,
  changes: readonly Change[],
): Promise<void> {
  const generation = before.filling?.generation ?? before.generation;
  const puts = changes.filter(
    (change): change is Put => change.op === 'put' && change.type === 'recognition',
  );
  const dels = changes.filter(({ op, type }) => op === 'del' && type === 'recognition');
  if (puts.length + dels.length === 0) return;
  const ids = [...puts, ...dels].map(({ id }) => id);
  const own = new Map((await db.outbox.toArray()).map((row) => [row.id, row]));

  // A generation that is being filled has nothing yet but what is ours: looking for the rest would only cost.
  const isFill = before.filling !== undefined || before.isFirst === true;
  const sought = isFill ? ids.filter((id) => own.has(id)) : ids;
  const found = await db.recognitions.bulkGet(sought.map((id): Key => [generation, id]));
  const revs = new Map(found.flatMap((row) => (row ? [[row.id, row.rev] as const] : [])));
  const isNewer = ({ id, rev }: { id: string; rev: number }) => rev >= (revs.get(id) ?? LOCAL_REV);
  // Thanks whose sending the server does not answer for: if they are gone there, the push will be told.
  const isWaiting = (id: string) => ['queued', 'sending', 'dead'].includes(own.get(id)?.state ?? '');

  const rows = puts.filter(isNewer).map((put) => rowOf(put, generation, memberId));
  const gone = dels.filter((del) => isNewer(del) && !isWaiting(del.id)).map(({ id }) => id);
  await db.recognitions.bulkPut(rows);
  await db.recognitions.bulkDelete(gone.map((id): Key => [generation, id]));

  const mine = rows.filter(({ id, relation }) => relation === 'sent' && own.has(id));
  // Refused meanwhile or not, the server has it; unless what it has under this id is something else.
  const arrived = mine.filter(({ id }) => own.get(id)?.problem?.kind !== 'id-reused').map(({ id }) => id);
  if (before.filling)
    await db.recognitions.bulkPut(mine.map((row) => ({ ...row, generation: before.generation })));
  await db.outbox.bulkDelete([...arrived, ...gone.filter((id) => own.has(id))]);
  await db.ended.bulkPut(arrived.map((id) => ({ id, how: 'sent' as const, at: Date.now() })));

  const received = rows.filter(({ relation, id }) => relation === 'received' && !revs.has(id));
  const shown = before.filling
    ? await db.recognitions.bulkGet(received.map(({ id }): Key => [before.generation, id]))
    : [];
  const isNews = ({ createdAt }: RecognitionRow) =>
    before.isFirst !== true || Date.now() - Date.parse(createdAt) <= NEWS_FOR;
  const unseen = received.filter((row, index) => shown[index] === undefined && isNews(row));
  await db.unseen.bulkPut(unseen.map(({ id }) => ({ id })));
  await db.unseen.bulkDelete(gone);
}

function rowOf({ id, rev, data: recognition }: Put, generation: number, memberId: string): RecognitionRow {
  const relation = relationOf(recognition, memberId);
  return { generation, id, rev, relation, createdAt: recognition.createdAt, recognition };
}

function relationOf({ sender, recipients }: Put['data'], memberId: string): RecognitionRow['relation'] {
  if (recipients.some(({ id }) => id === memberId)) return 'received';
  return sender.kind === 'member' && sender.id === memberId ? 'sent' : 'visible';
}
