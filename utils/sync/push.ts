import type { MemberDatabase } from '../db/member-database.ts';
import { changeStatus, pushRow } from '../db/meta.ts';
import type { ConnectionRow, OutboxRow } from '../db/rows.ts';
import { call } from '../org-api/client.ts';
import { RecognitionReceipt } from '../org-api/contract/recognition.ts';
import { reconcileHomes } from '../recognitions/reconcile-homes.ts';
import type { SecondHome } from '../recognitions/second-home.ts';
import { claim, mendOutbox, whenDue } from './claim.ts';
import { noteClock } from './clock.ts';
import { pushOutcome } from './push-outcome.ts';
import { settleFailed, settleSent } from './settle.ts';
import { afterFailure, pauseAfter } from './sync-state.ts';

export interface Where {
  db: MemberDatabase;
  home: SecondHome;
  connection: ConnectionRow;
}

/** One pass over the outbox; answers when the next is due, in milliseconds since 1970, if anything is left. */
export type Push = (where: Where, how?: { isAsked?: boolean }) => Promise<number | undefined>;

/** After this long (in milliseconds) a pass takes up nothing more: a background lives only so long. */
const LONGEST_PASS = 18_000;
/** That many in a row that the server fails on, and it is the server that fails. */
const IN_A_ROW = 3;

/**
 * Makes a push, with what one run of the background knows and the disk does not. A push may die at any point:
 * whatever it left is put right, and sent under the same id, by the next.
 */
export function pusher(): Push {
  const undoOver = new Map<string, number>();
  return async (where, { isAsked = false } = {}) => {
    const { db, connection } = where;
    const startedAt = performance.now();
    await reconcileHomes(where);
    await mendOutbox(db, connection);
    const tried = new Set<string>();
    const owner = crypto.randomUUID();
    let failed = 0;
    while (failed < IN_A_ROW && performance.now() - startedAt < LONGEST_PASS) {
      const { claimed } = await claim(db, owner, { undoOver, tried, isAsked });
      if (!claimed) break;
      tried.add(claimed.id);
      const went = await send(where, claimed, failed);
      if (went === 'held') break;
      failed = went === 'again' ? failed + 1 : 0;
    }
    return await whenDue(db, undoOver);
  };
}

/** Sends one recognition and writes down what came of it. `held`: nothing more is sent in this pass. */
async function send(
  { db, home, connection }: Where,
  row: OutboxRow,
  failedBefore: number,
): Promise<'done' | 'again' | 'held'> {
  const path = `/v1/recognitions/${encodeURIComponent(row.id)}`;
  const answer = await call(connection, path, RecognitionReceipt, { method: 'PUT', body: row.body });
  const outcome = pushOutcome(row.id, answer);
  await noteClock(db, answer);
  if (outcome.kind === 'sent') {
    await settleSent({ db, home }, row, outcome.receipt);
    return 'done';
  }
  const isFailure = answer.kind !== 'ok' && answer.kind !== 'not-modified';
  if (isFailure && outcome.kind === 'held' && pauseAfter(answer) > 0)
    await changeStatus(db, (status) => afterFailure(status, answer));
  const isDown = failedBefore + 1 >= IN_A_ROW || (await pushRow(db)).failures > 0;
  const isLast = outcome.kind === 'held' || (outcome.kind === 'again' && isDown);
  await settleFailed(db, row, outcome, isLast);
  if (outcome.kind === 'dead') return 'done';
  return isLast ? 'held' : 'again';
}
