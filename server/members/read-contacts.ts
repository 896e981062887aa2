import { and, asc, eq } from 'drizzle-orm';
import type { HelpdeskThing } from '../../utils/org-api/contract/common.ts';
import type { Db } from '../db/database.ts';
import { memberAccounts, memberEmails } from '../db/org-tables.ts';

/** A member's e-mails and helpdesk accounts, in the order they were given. */
export async function contactsOf(
  db: Db,
  orgId: string,
  memberId: string,
): Promise<{ emails: string[]; accounts: HelpdeskThing[] }> {
  const emails = await db
    .select({ email: memberEmails.email })
    .from(memberEmails)
    .where(and(eq(memberEmails.orgId, orgId), eq(memberEmails.memberId, memberId)))
    .orderBy(asc(memberEmails.position));
  const accounts = await db
    .select({
      helpdesk: memberAccounts.helpdesk,
      origin: memberAccounts.origin,
      id: memberAccounts.accountId,
    })
    .from(memberAccounts)
    .where(and(eq(memberAccounts.orgId, orgId), eq(memberAccounts.memberId, memberId)))
    .orderBy(asc(memberAccounts.position));
  return { emails: emails.map(({ email }) => email), accounts };
}
