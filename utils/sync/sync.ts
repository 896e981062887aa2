import { connection } from '../db/device-database.ts';
import { eraseExpired } from '../db/expiry.ts';
import { eraseFormerMembers, memberDatabase } from '../db/member-database.ts';
import { statusRow } from '../db/meta.ts';
import type { ParticipantToMatch } from '../db/participant-key.ts';
import { localHome } from '../recognitions/local-home.ts';
import { wakePushAt } from './alarms.ts';
import { askForPokeTicket } from './ask-for-poke-ticket.ts';
import { drainer } from './drain.ts';
import { lookUpCustomer } from './look-up-customer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pull } from './pull.ts';
import { pusher } from './push.ts';
import { resolveParticipants } from './resolve-participants.ts';
import { forgetFailures } from './settle.ts';
import { showBadge } from './toolbar-badge.ts';

interface Wanted {
  customerKey?: string | undefined;
  /** A person asks, or the network is back: waits that only we set ourselves are skipped. */
  isAsked?: boolean | undefined;
}

/**
 * Sends what is due, brings the working set up to date and, if a customer is named, what the org knows of them:
 * side by side, none waits for another. With nobody signed in it clears away what is left of anybody.
 */
export async function sync({ customerKey, isAsked = false }: Wanted = {}): Promise<void> {
  if (!(await connection())) return await eraseFormerMembers();
  await Promise.all([bringUpToDate(), drain(isAsked), customerKey === undefined || lookUp(customerKey)]);
}

/** Sends what is due. */
export async function push(): Promise<void> {
  await drain(false);
}

const pushOnce = pusher();
const drain = drainer({
  pass: async (isAsked) => {
    const row = await connection();
    if (!row) return undefined;
    const where = { db: memberDatabase(row), home: localHome, connection: row };
    const nextAt = await pushOnce(where, { isAsked });
    await showBadge();
    return nextAt;
  },
  wakeAt: wakePushAt,
});

const bringUpToDate = oneAtATime(async () => {
  const row = await connection();
  if (!row) return;
  const db = memberDatabase(row);
  const { state: before } = await statusRow(db);
  await eraseExpired(db, Date.now());
  await pull(row, db);
  await showBadge();
  // What kept the pull from the org API kept thanks from it too: they need not sit out their wait.
  const isBack = before !== 'up-to-date' && (await statusRow(db)).state === 'up-to-date';
  if (isBack && (await forgetFailures(db))) await drain(false);
});

export async function lookUp(customerKey: string): Promise<void> {
  const row = await connection();
  if (row) await lookUpCustomer(row, memberDatabase(row), customerKey);
}

export async function resolve(participants: readonly ParticipantToMatch[]): Promise<void> {
  const row = await connection();
  if (row) await resolveParticipants(row, memberDatabase(row), participants);
}

/** Where to listen for pokes, for one use; `undefined` while there is nowhere. */
export async function pokeStream(): Promise<string | undefined> {
  const row = await connection();
  return row && (await askForPokeTicket(row, memberDatabase(row)));
}
