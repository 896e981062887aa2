import { connection, forgetConnection } from './device-database.ts';
import { eraseFormerMembers, memberDatabase } from './member-database.ts';
import { statusRow } from './meta.ts';

export type StoredKind = 'recognitions' | 'coreValues' | 'customers' | 'matches' | 'connection';

export interface StoredHere {
  /** `bytes` is the length of the rows as JSON: close to, not exactly, what the disk holds. */
  kinds: { kind: StoredKind; count: number; bytes: number }[];
  /** RFC 3339 UTC. */
  lastPulledAt: string | undefined;
}

/** Everything the databases hold, per kind. The secrets are left out: the token, and the org's key. */
async function rowsPerKind(): Promise<Record<StoredKind, unknown[]>> {
  const row = await connection();
  if (!row) return { recognitions: [], coreValues: [], customers: [], matches: [], connection: [] };
  const db = memberDatabase(row);
  const { token: _token, me, ...rest } = row;
  const { customerKey: _key, ...org } = me.org;
  return {
    recognitions: await db.recognitions.toArray(),
    coreValues: await db.coreValues.toArray(),
    customers: await db.customers.toArray(),
    matches: await db.matches.toArray(),
    connection: [{ ...rest, me: { ...me, org } }],
  };
}

const KINDS = ['recognitions', 'coreValues', 'customers', 'matches', 'connection'] as const;

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
  return JSON.stringify({ ...(await rowsPerKind()), notes: await notes() }, undefined, 2);
}

/** The single rows, but for the org's settings: they hold its key, and the rest stands under `connection`. */
async function notes(): Promise<unknown[]> {
  const row = await connection();
  if (!row) return [];
  return (await memberDatabase(row).meta.toArray()).filter(({ key }) => key !== 'orgSettings');
}

/** Forgets who is signed in on this computer, and all that was kept for them or anybody before. */
export async function eraseDatabases(): Promise<void> {
  // In this order: while somebody is signed in, a panel fills their database again.
  await forgetConnection();
  await eraseFormerMembers();
}
