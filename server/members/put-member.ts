import { and, eq, inArray, or } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { z } from 'zod';
import type { HelpdeskThing } from '../../utils/org-api/contract/common.ts';
import type { Role } from '../../utils/org-api/contract/member.ts';
import { memberAccounts, memberEmails, members, teams } from '../db/org-tables.ts';
import { noteThanksOf } from '../recognitions/note-thanks-of.ts';
import type { OrgWrite } from '../sync/write-org.ts';
import { contactsOf } from './read-contacts.ts';
import { nameKey } from './spelling.ts';

/** Addresses canonical, origins canonical. What is `undefined` stays as it is, for a new member: default. */
export interface MemberEntry {
  id?: string | undefined;
  name: string;
  emails: string[];
  role?: z.infer<typeof Role> | undefined;
  team?: string | null | undefined;
  accounts?: HelpdeskThing[] | undefined;
  isActive?: boolean | undefined;
}

/** An entry that contradicts what is already known. `column` names the part of the entry. */
export class EntryRefused extends Error {
  override name = 'EntryRefused';
  readonly column: string;

  constructor(column: string, message: string) {
    super(message);
    this.column = column;
  }
}

export type PutOutcome = 'added' | 'changed' | 'same';

/** Adds a member, or changes the one who has one of these addresses. */
export async function putMember(
  write: OrgWrite,
  entry: MemberEntry,
): Promise<{ id: string; outcome: PutOutcome }> {
  const known = await memberWithEmails(write, entry.emails);
  const id = known?.id ?? entry.id ?? v7();
  const isNew = known === undefined;
  const before = await contactsOf(write.tx, write.orgId, id);
  await refuseTakenAccounts(write, id, entry.accounts ?? []);
  const after = {
    name: entry.name,
    role: entry.role ?? known?.role ?? 'agent',
    teamId: entry.team === undefined ? (known?.teamId ?? null) : await teamId(write, entry.team),
    isActive: entry.isActive ?? known?.isActive ?? true,
  };
  const contacts = { emails: entry.emails, accounts: entry.accounts ?? before.accounts };
  const isSame =
    known !== undefined && JSON.stringify([after, contacts]) === JSON.stringify([pick(known), before]);
  if (isSame) return { id, outcome: 'same' };
  await store(write, id, after);
  await storeContacts(write, id, contacts);
  write.note({ type: 'member', id });
  if (known && (known.name !== after.name || known.teamId !== after.teamId)) {
    await noteThanksOf(write, id, known.teamId !== after.teamId);
  }
  return { id, outcome: isNew ? 'added' : 'changed' };
}

type Row = typeof members.$inferSelect;
type Kept = Pick<Row, 'name' | 'role' | 'teamId' | 'isActive'>;

const pick = ({ name, role, teamId, isActive }: Row): Kept => ({ name, role, teamId, isActive });

async function memberWithEmails({ tx, orgId }: OrgWrite, emails: string[]): Promise<Row | undefined> {
  const owners = await tx
    .selectDistinct({ id: memberEmails.memberId })
    .from(memberEmails)
    .where(and(eq(memberEmails.orgId, orgId), inArray(memberEmails.email, emails)));
  if (owners.length > 1) throw new EntryRefused('email', 'these addresses belong to two different members');
  const owner = owners[0];
  if (!owner) return undefined;
  const rows = await tx
    .select()
    .from(members)
    .where(and(eq(members.orgId, orgId), eq(members.id, owner.id)));
  return rows[0];
}

async function refuseTakenAccounts({ tx, orgId }: OrgWrite, id: string, accounts: HelpdeskThing[]) {
  if (accounts.length === 0) return;
  const taken = await tx
    .select({ memberId: memberAccounts.memberId })
    .from(memberAccounts)
    .where(
      and(
        eq(memberAccounts.orgId, orgId),
        or(
          ...accounts.map((account) =>
            and(
              eq(memberAccounts.helpdesk, account.helpdesk),
              eq(memberAccounts.origin, account.origin),
              eq(memberAccounts.accountId, account.id),
            ),
          ),
        ),
      ),
    );
  if (taken.some(({ memberId }) => memberId !== id)) {
    throw new EntryRefused('accounts', 'one of these accounts already belongs to another member');
  }
}

async function teamId({ tx, orgId }: OrgWrite, name: string | null): Promise<string | null> {
  if (name === null) return null;
  await tx.insert(teams).values({ orgId, id: v7(), name }).onConflictDoNothing();
  const rows = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.orgId, orgId), eq(teams.name, name)));
  return rows[0]?.id ?? null;
}

async function store({ tx, orgId }: OrgWrite, id: string, kept: Kept): Promise<void> {
  const row = { ...kept, nameKey: nameKey(kept.name) };
  await tx
    .insert(members)
    .values({ orgId, id, ...row })
    .onConflictDoUpdate({ target: [members.orgId, members.id], set: row });
}

async function storeContacts(
  { tx, orgId }: OrgWrite,
  memberId: string,
  { emails, accounts }: { emails: string[]; accounts: HelpdeskThing[] },
): Promise<void> {
  await tx
    .delete(memberEmails)
    .where(and(eq(memberEmails.orgId, orgId), eq(memberEmails.memberId, memberId)));
  await tx
    .insert(memberEmails)
    .values(emails.map((email, position) => ({ orgId, email, memberId, position })));
  await tx
    .delete(memberAccounts)
    .where(and(eq(memberAccounts.orgId, orgId), eq(memberAccounts.memberId, memberId)));
  if (accounts.length === 0) return;
  await tx.insert(memberAccounts).values(
    accounts.map(({ helpdesk, origin, id: accountId }, position) => ({
      orgId,
      helpdesk,
      origin,
      accountId,
      memberId,
      position,
    })),
  );
}
