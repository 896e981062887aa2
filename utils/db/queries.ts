import type { Me } from '../org-api/contract/org.ts';
import type { MemberDatabase } from './member-database.ts';
import { metaRow, pullRow, statusRow } from './meta.ts';
import type {
  ConnectionRow,
  CoreValueRow,
  CustomerRow,
  MatchRow,
  RecognitionRow,
  StatusRow,
} from './rows.ts';

export interface ThanksReceived {
  newest: RecognitionRow[];
  total: number;
  /** The newest came since the member last had thanks on screen. */
  hasNew: boolean;
}

/** The newest thanks the signed-in member received, and how many there are in all. */
export async function thanksReceived(db: MemberDatabase, limit: number): Promise<ThanksReceived> {
  const { generation } = await pullRow(db);
  const received = db.recognitions
    .where('[generation+relation+createdAt]')
    .between([generation, 'received', ''], [generation, 'received', '\uffff']);
  const [newest, total, seen] = await Promise.all([
    received.clone().reverse().limit(limit).toArray(),
    received.count(),
    metaRow(db, 'seenThanks'),
  ]);
  const hasNew = newest[0] !== undefined && (seen === undefined || newest[0].createdAt > seen.createdAt);
  return { newest, total, hasNew };
}

export async function coreValues(db: MemberDatabase): Promise<CoreValueRow[]> {
  const { generation } = await pullRow(db);
  const rows = await db.coreValues
    .where('[generation+id]')
    .between([generation, ''], [generation, '\uffff'])
    .toArray();
  return rows.sort((a, b) => a.coreValue.order - b.coreValue.order);
}

/** Who is signed in, as the last pull says; as the sign-in said before there was one. */
export async function currentMe(db: MemberDatabase, connection: ConnectionRow): Promise<Me> {
  const [member, orgSettings] = await Promise.all([metaRow(db, 'member'), metaRow(db, 'orgSettings')]);
  return {
    member: member?.member ?? connection.me.member,
    org: orgSettings?.orgSettings ?? connection.me.org,
  };
}

export async function syncStatus(db: MemberDatabase): Promise<StatusRow> {
  return await statusRow(db);
}

/** `null` where this computer has nothing of that customer yet. */
export async function customerOf(db: MemberDatabase, customerKey: string): Promise<CustomerRow | null> {
  return (await db.customers.get(customerKey)) ?? null;
}

/** Known matches, in the order of the keys; `undefined` for one that was not asked for yet. */
export async function matchesOf(
  db: MemberDatabase,
  keys: readonly string[],
): Promise<(MatchRow | undefined)[]> {
  return await db.matches.bulkGet([...keys]);
}
