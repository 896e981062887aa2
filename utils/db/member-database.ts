import { Dexie, type Table } from 'dexie';
import { connection } from './device-database.ts';
import type { DisagreementRow, DriverWordsRow, TicketDriverRow, WordWeightRow } from './learned-rows.ts';
import type {
  ConfirmedRow,
  ContactDriverRow,
  CoreValueRow,
  CustomerRow,
  DraftRow,
  EndedRow,
  MatchRow,
  MetaRow,
  OutboxRow,
  RecognitionRow,
  UnseenRow,
} from './rows.ts';
import { STORES } from './versions.ts';

/** One database per org and member, so that nothing of one can show up for another. */
export class MemberDatabase extends Dexie {
  declare meta: Table<MetaRow, MetaRow['key']>;
  declare recognitions: Table<RecognitionRow, [number, string]>;
  declare coreValues: Table<CoreValueRow, [number, string]>;
  declare customers: Table<CustomerRow, string>;
  declare matches: Table<MatchRow, string>;
  declare drafts: Table<DraftRow, string>;
  declare outbox: Table<OutboxRow, string>;
  declare ended: Table<EndedRow, string>;
  declare confirmed: Table<ConfirmedRow, string>;
  declare unseen: Table<UnseenRow, string>;
  declare contactDrivers: Table<ContactDriverRow, [number, string]>;
  declare driverWords: Table<DriverWordsRow, string>;
  declare ticketDrivers: Table<TicketDriverRow, string>;
  declare disagreements: Table<DisagreementRow, string>;
  declare wordWeights: Table<WordWeightRow, string>;
  /** Another page of ours deletes or lifts it: this instance is of no more use. */
  isGone = false;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const [index, stores] of STORES.entries()) this.version(index + 1).stores(stores);
    this.on('versionchange', () => {
      this.isGone = true;
      this.close();
      // By itself Dexie would open it again, and so bring back what somebody who signed out had deleted.
      return false;
    });
  }
}

const PREFIX = 'sidekind-member-';
let opened: MemberDatabase | undefined;

interface Who {
  me: { org: { id: string }; member: { id: string } };
}

export function memberDatabase(who: Who): MemberDatabase {
  const name = nameOf(who);
  if (opened?.name !== name || opened.isGone) {
    opened?.close();
    opened = new MemberDatabase(name);
  }
  return opened;
}

function nameOf({ me }: Who): string {
  return `${PREFIX}${me.org.id}-${me.member.id}`;
}

/**
 * Deletes the database of everybody who is not signed in on this computer. Also done now and then: a sign-out
 * may have been cut short, and a pull may have begun just before it.
 */
export async function eraseFormerMembers(): Promise<void> {
  // The names come first: a database that is made for a new member meanwhile is not among them.
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(PREFIX));
  const row = await connection();
  const kept = row && nameOf(row);
  if (opened && opened.name !== kept) {
    opened.close();
    opened = undefined;
  }
  await Promise.all(names.filter((name) => name !== kept).map((name) => Dexie.delete(name)));
}
