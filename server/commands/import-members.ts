import { z } from 'zod';
import { HelpdeskThing } from '../../utils/org-api/contract/common.ts';
import { canonicalEmail } from '../../utils/org-api/contract/customer-key.ts';
import { Role } from '../../utils/org-api/contract/member.ts';
import type { Db } from '../db/database.ts';
import { EntryRefused, type MemberEntry, putMember } from '../members/put-member.ts';
import { canonicalOrigin } from '../members/spelling.ts';
import { writeOrg } from '../sync/write-org.ts';
import type { Report } from './command.ts';
import { type CsvRow, readCsv, reportImport } from './read-csv.ts';

const MOST_EMAILS = 20;
const MOST_ACCOUNTS = 50;

/**
 * Members from a CSV: `name`, `email` (several apart by `;`), `role`, `team`, `accounts` (`helpdesk origin id`,
 * several apart by `;`), `active` (yes or no). A column that is missing leaves what is known. Run again it
 * changes nothing.
 */
export async function importMembers(db: Db, orgId: string, csv: string): Promise<Report> {
  const { rows, faults } = readCsv(csv);
  const counts = { added: 0, changed: 0, same: 0 };
  for (const row of rows) {
    try {
      const entry = entryOf(row);
      const { outcome } = await writeOrg(db, orgId, (write) => putMember(write, entry));
      counts[outcome] += 1;
    } catch (error) {
      if (!(error instanceof EntryRefused)) throw error;
      faults.push({ line: row.line, column: error.column, reason: error.message });
    }
  }
  const { added, changed, same } = counts;
  return reportImport(
    `Members: ${added} added, ${changed} changed, ${same} as before, ${faults.length} left out.`,
    faults,
  );
}

function entryOf({ cells }: CsvRow): MemberEntry {
  const cell = (...names: string[]) =>
    names.map((name) => cells.get(name)).find((value) => value !== undefined);
  const name = cell('name') ?? '';
  if (name === '' || name.length > 200)
    throw new EntryRefused('name', 'a name of 1 to 200 characters is needed');
  const accounts = cell('accounts', 'account');
  const team = cell('team');
  if ((team?.length ?? 0) > 200) throw new EntryRefused('team', 'it has more than 200 characters');
  return {
    name,
    emails: emailsOf(cell('emails', 'email') ?? ''),
    role: roleOf(cell('role')),
    team: team === '' ? null : team,
    accounts: accounts === undefined ? undefined : accountsOf(accounts),
    isActive: activeOf(cell('active')),
  };
}

function emailsOf(text: string): string[] {
  const emails = text.split(/[;|,\s]+/).filter(Boolean);
  const spelled = emails.map((email) => {
    const canonical = canonicalEmail(email);
    if (canonical === undefined || !z.email().safeParse(canonical).success) {
      throw new EntryRefused('email', 'that is no e-mail address');
    }
    return canonical;
  });
  const unique = [...new Set(spelled)];
  if (unique.length === 0) throw new EntryRefused('email', 'an address is needed');
  if (unique.length > MOST_EMAILS) throw new EntryRefused('email', `more than ${MOST_EMAILS} addresses`);
  return unique;
}

function roleOf(text: string | undefined): MemberEntry['role'] {
  if (text === undefined || text === '') return undefined;
  const role = Role.safeParse(text.toLowerCase());
  if (!role.success) throw new EntryRefused('role', 'it has to be agent, lead or admin');
  return role.data;
}

function accountsOf(text: string): HelpdeskThing[] {
  const parts = text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > MOST_ACCOUNTS) throw new EntryRefused('accounts', `more than ${MOST_ACCOUNTS} accounts`);
  return parts.map((part) => {
    const [helpdesk, origin = '', id, ...rest] = part.split(/\s+/);
    const account = HelpdeskThing.safeParse({ helpdesk, origin: canonicalOrigin(origin), id });
    if (account.success && rest.length === 0) return account.data;
    throw new EntryRefused(
      'accounts',
      'each one has to be a helpdesk, its https:// address and the account id',
    );
  });
}

function activeOf(text: string | undefined): boolean | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^(yes|true|1)$/i.test(text)) return true;
  if (/^(no|false|0)$/i.test(text)) return false;
  throw new EntryRefused('active', 'it has to be yes or no');
}
