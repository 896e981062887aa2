import { withRoom } from '../db/expiry.ts';
import type { MemberDatabase } from '../db/member-database.ts';
import { statusRow } from '../db/meta.ts';
import { type ParticipantToMatch, participantKey } from '../db/participant-key.ts';
import type { ConnectionRow } from '../db/rows.ts';
import { call } from '../org-api/client.ts';
import { Participant, ResolveAnswer } from '../org-api/contract/member.ts';
import { isPaused } from './sync-state.ts';

/** Asks which of these people are members, and keeps the answers. Never asked about customers. */
export async function resolveParticipants(
  connection: ConnectionRow,
  db: MemberDatabase,
  asked: readonly ParticipantToMatch[],
): Promise<void> {
  const participants = asked.filter((one) => Participant.safeParse(one).success);
  if (participants.length === 0 || isPaused(await statusRow(db), Date.now())) return;
  const outcome = await call(connection, '/v1/members/resolve', ResolveAnswer, {
    method: 'POST',
    body: { participants },
  });
  if (outcome.kind !== 'ok' || outcome.value.matches.length !== participants.length) return;
  const fetchedAt = Date.now();
  const rows = outcome.value.matches.flatMap((match, index) => {
    const one = participants[index];
    return one ? [{ key: participantKey(one), match, fetchedAt }] : [];
  });
  await withRoom(db, () => db.matches.bulkPut(rows));
}
