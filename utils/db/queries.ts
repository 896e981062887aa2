import type { Me } from '../org-api/contract/org.ts';
import type { MemberDatabase } from './member-database.ts';
import { metaRow, pullRow, statusRow } from './meta.ts';
import type {
  ConfirmedRow,
  ConnectionRow,
  ContactDriverRow,
  CoreValueRow,
  CustomerRow,
  DraftRow,
  MatchRow,
  OutboxRow,
  RecognitionRow,
  StatusRow,
} from './rows.ts';

export interface ThanksReceived {
  newest: RecognitionRow[];
  total: number;
  /** How many of them the member had not on screen yet. */
  unseen: number;
}

/** The newest thanks the signed-in member received, and how many there are in all. */
export async function thanksReceived(db: MemberDatabase, limit: number): Promise<ThanksReceived> {
  const { generation } = await pullRow(db);
  const received = db.recognitions
    .where('[generation+relation+createdAt]')
    .between([generation, 'received', ''], [generation, 'received', '\uffff']);
  const [newest, total, unseen] = await Promise.all([
    received.clone().reverse().limit(limit).toArray(),
    received.count(),
    db.unseen.count(),
  ]);
  return { newest, total, unseen };
}

export async function coreValues(db: MemberDatabase): Promise<CoreValueRow[]> {
  const { generation } = await pullRow(db);
  const rows = await db.coreValues
    .where('[generation+id]')
    .between([generation, ''], [generation, '\uffff'])
    .toArray();
  return rows.sort((a, b) => a.coreValue.order - b.coreValue.order);
}

/** The org's contact drivers, in its own order. */
export async function contactDrivers(db: MemberDatabase): Promise<ContactDriverRow[]> {
  const { generation } = await pullRow(db);
  const rows = await db.contactDrivers
    .where('[generation+id]')
    .between([generation, ''], [generation, '\uffff'])
    .toArray();
  return rows.sort((a, b) => a.driver.order - b.driver.order);
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

/** Who the member said that people known by name alone are, in the order of the keys. */
export async function confirmedOf(
  db: MemberDatabase,
  keys: readonly string[],
): Promise<(ConfirmedRow | undefined)[]> {
  return await db.confirmed.bulkGet([...keys]);
}

/** `null` where nothing is being written about this ticket. */
export async function draftOf(db: MemberDatabase, ticketKey: string): Promise<DraftRow | null> {
  return (await db.drafts.get(ticketKey)) ?? null;
}

/** The member's own thanks that no pull has brought yet, the oldest first: ids begin with their time. */
export async function outbox(db: MemberDatabase): Promise<OutboxRow[]> {
  return await db.outbox.orderBy('id').toArray();
}

/** All thanks of one side, newest first; those still on their way are among the sent ones. */
export async function thanksOf(db: MemberDatabase, side: 'received' | 'sent'): Promise<RecognitionRow[]> {
  const { generation } = await pullRow(db);
  return await db.recognitions
    .where('[generation+relation+createdAt]')
    .between([generation, side, ''], [generation, side, '\uffff'])
    .reverse()
    .toArray();
}
