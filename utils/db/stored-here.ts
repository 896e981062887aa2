import { connection, forgetConnection } from './device-database.ts';
import { eraseFormerMembers, memberDatabase } from './member-database.ts';
import { statusRow } from './meta.ts';

const KINDS = [
  'recognitions',
  'outbox',
  'drafts',
  'coreValues',
  'contactDrivers',
  'customers',
  'matches',
  'confirmed',
  'driverWords',
  'ticketDrivers',
  'disagreements',
  'wordWeights',
  'connection',
] as const;
export type StoredKind = (typeof KINDS)[number];

export interface StoredHere {
  /** `bytes` is the length of the rows as JSON: close to, not exactly, what the disk holds. */
  kinds: { kind: StoredKind; count: number; bytes: number }[];
  /** RFC 3339 UTC. */
  lastPulledAt: string | undefined;
}

const NOTHING: Record<StoredKind, unknown[]> = {
  recognitions: [],
  outbox: [],
  drafts: [],
  coreValues: [],
  contactDrivers: [],
  customers: [],
  matches: [],
  confirmed: [],
  driverWords: [],
  ticketDrivers: [],
  disagreements: [],
  wordWeights: [],
  connection: [],
};

/** Everything the databases hold, per kind. The secrets are left out: the token, and the org's key. */
async function rowsPerKind(): Promise<Record<StoredKind, unknown[]>> {
  const row = await connection();
  if (!row) return NOTHING;
  const db = memberDatabase(row);
  const { token: _token, me, ...rest } = row;
  const { customerKey: _key, ...org } = me.org;
  return {
    recognitions: await db.recognitions.toArray(),
    outbox: await db.outbox.toArray(),
    drafts: await db.drafts.toArray(),
    coreValues: await db.coreValues.toArray(),
    contactDrivers: await db.contactDrivers.toArray(),
    customers: await db.customers.toArray(),
    matches: await db.matches.toArray(),
    confirmed: await db.confirmed.toArray(),
    driverWords: await db.driverWords.toArray(),
    ticketDrivers: await db.ticketDrivers.toArray(),
    disagreements: await db.disagreements.toArray(),
    wordWeights: await db.wordWeights.toArray(),
    connection: [{ ...rest, me: { ...me, org } }],
  };
}

export async function storedHere(): Promise<StoredHere> {
  const rows = await rowsPerKind();
  const row = await connection();
  const kinds = KINDS.map((kind) => {
    const bytes = rows[kind].reduce<number>((sum, one) => sum + JSON.stringify(one).length, 0);
    return { kind, count: rows[kind].length, bytes };
  });
  return { kinds, lastPulledAt: row && (await statusRow(memberDatabase(row))).succeededAt };
}

/** All of it as JSON, for the member to keep; what the sync notes about itself too. */
export async function exportStored(): Promise<string> {
  return JSON.stringify({ ...(await rowsPerKind()), ...(await notes()) }, undefined, 2);
}

/** `notes` without the org's settings: they hold its key, and the rest stands under `connection`. */
async function notes(): Promise<Record<'notes' | 'ended' | 'unseen', unknown[]>> {
  const row = await connection();
  if (!row) return { notes: [], ended: [], unseen: [] };
  const db = memberDatabase(row);
  const [meta, ended, unseen] = await Promise.all([
    db.meta.toArray(),
    db.ended.toArray(),
    db.unseen.toArray(),
  ]);
  return { notes: meta.filter(({ key }) => key !== 'orgSettings'), ended, unseen };
}

/** Forgets who is signed in on this computer, and all that was kept for them or anybody before. */
export async function eraseDatabases(): Promise<void> {
  // In this order: while somebody is signed in, a panel fills their database again.
  await forgetConnection();
  await eraseFormerMembers();
}
