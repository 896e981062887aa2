import type { MemberDatabase } from '../db/member-database.ts';
import { changeStatus, statusRow } from '../db/meta.ts';
import type { ConnectionRow } from '../db/rows.ts';
import { call } from '../org-api/client.ts';
import { PokeTicket, pokePath } from '../org-api/contract/poke.ts';
import { afterFailure, isPaused, pauseAfter } from './sync-state.ts';

/** Address of a poke stream, good for one use within a minute; `undefined` if the org API gives none now. */
export async function askForPokeTicket(
  connection: ConnectionRow,
  db: MemberDatabase,
): Promise<string | undefined> {
  if (isPaused(await statusRow(db), Date.now())) return undefined;
  const outcome = await call(connection, '/v1/pokes', PokeTicket, { method: 'POST' });
  if (outcome.kind === 'ok') return connection.apiUrl + pokePath(outcome.value);
  // Else without a word: the pull says what is wrong.
  if (outcome.kind !== 'not-modified' && pauseAfter(outcome) > 0)
    await changeStatus(db, (status) => afterFailure(status, outcome));
  return undefined;
}
