import { Dexie, type Table } from 'dexie';
import type { CoreValueRow, CustomerRow, MatchRow, MetaRow, RecognitionRow } from './rows.ts';
import { STORES } from './versions.ts';

/** One database per org and member, so that nothing of one can show up for another. */
export class MemberDatabase extends Dexie {
  declare meta: Table<MetaRow, MetaRow['key']>;
  declare recognitions: Table<RecognitionRow, [number, string]>;
  declare coreValues: Table<CoreValueRow, [number, string]>;
  declare customers: Table<CustomerRow, string>;
  declare matches: Table<MatchRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const [index, stores] of STORES.entries()) this.version(index + 1).stores(stores);
  }
}

const PREFIX = 'sidekind-member-';
let opened: MemberDatabase | undefined;

export function memberDatabase(who: { me: { org: { id: string }; member: { id: string } } }): MemberDatabase {
  const name = `${PREFIX}${who.me.org.id}-${who.me.member.id}`;
  if (opened?.name !== name) {
    opened?.close();
    opened = new MemberDatabase(name);
  }
  return opened;
}

/** Deletes every member's database on this computer. */
export async function deleteMemberDatabases(): Promise<void> {
  opened?.close();
  opened = undefined;
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => Dexie.delete(name)));
}
