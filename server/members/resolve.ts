import { and, eq, inArray, or } from 'drizzle-orm';
import type { HelpdeskThing } from '../../utils/org-api/contract/common.ts';
import { canonicalEmail } from '../../utils/org-api/contract/customer-key.ts';
import type { Match, MemberCard, Participant } from '../../utils/org-api/contract/member.ts';
import type { Db } from '../db/database.ts';
import { memberAccounts, memberEmails, members } from '../db/org-tables.ts';
import { cardOf, cardsOf } from './read-member.ts';
import { canonicalOrigin, nameKey } from './spelling.ts';

/**
 * Who of the org these people are, in their order: by account, else by e-mail, else nobody. A name is no
 * proof; where exactly one member bears it, that member is suggested. Members who left match nobody.
 */
export async function resolveParticipants(db: Db, orgId: string, people: Participant[]): Promise<Match[]> {
  const byAccount = await membersByAccount(db, orgId, people);
  const byEmail = await membersByEmail(db, orgId, people);
  const matches = people.map((person): Match => {
    const account = person.account && byAccount.get(accountKey(person.account));
    if (account) return { by: 'account', member: account, suggestion: null };
    const email = person.email && byEmail.get(canonicalEmail(person.email) ?? '');
    return email ? { by: 'email', member: email, suggestion: null } : NOBODY;
  });
  const nameless = people.filter((_, at) => matches[at] === NOBODY);
  const byName = await membersByName(db, orgId, nameless);
  return matches.map((match, at) => {
    const suggestion = byName.get(nameKey(people[at]?.name ?? ''));
    return match === NOBODY && suggestion ? { ...NOBODY, suggestion } : match;
  });
}

const NOBODY: Match = { by: 'nobody', member: null, suggestion: null };

async function membersByAccount(db: Db, orgId: string, people: Participant[]) {
  const wanted = people.flatMap(({ account }) => {
    const origin = account && canonicalOrigin(account.origin);
    return origin ? [{ ...account, origin }] : [];
  });
  if (wanted.length === 0) return new Map<string, MemberCard>();
  const accounts = await db
    .select()
    .from(memberAccounts)
    .where(
      and(
        eq(memberAccounts.orgId, orgId),
        or(
          ...wanted.map(({ helpdesk, origin, id }) =>
            and(
              eq(memberAccounts.helpdesk, helpdesk),
              eq(memberAccounts.origin, origin),
              eq(memberAccounts.accountId, id),
            ),
          ),
        ),
      ),
    );
  const keyed = accounts.map(({ helpdesk, origin, accountId: id, memberId }) => ({
    key: accountKey({ helpdesk, origin, id }),
    memberId,
  }));
  return await withCards(db, orgId, keyed);
}

async function membersByEmail(db: Db, orgId: string, people: Participant[]) {
  const wanted = people.flatMap(({ email }) => (email && canonicalEmail(email)) || []);
  if (wanted.length === 0) return new Map<string, MemberCard>();
  const keyed = await db
    .select({ key: memberEmails.email, memberId: memberEmails.memberId })
    .from(memberEmails)
    .where(and(eq(memberEmails.orgId, orgId), inArray(memberEmails.email, wanted)));
  return await withCards(db, orgId, keyed);
}

async function membersByName(db: Db, orgId: string, people: Participant[]) {
  const wanted = people.flatMap(({ name }) => (name && nameKey(name)) || []);
  const found = new Map<string, MemberCard>();
  if (wanted.length === 0) return found;
  const rows = await cardsOf(db).where(
    and(eq(members.orgId, orgId), eq(members.isActive, true), inArray(members.nameKey, wanted)),
  );
  const keys = rows.map(({ name }) => nameKey(name));
  for (const [at, row] of rows.entries()) {
    const key = nameKey(row.name);
    if (keys.indexOf(key) === at && keys.lastIndexOf(key) === at) found.set(key, cardOf(row));
  }
  return found;
}

async function withCards(db: Db, orgId: string, keyed: { key: string; memberId: string }[]) {
  const ids = [...new Set(keyed.map(({ memberId }) => memberId))];
  const found = new Map<string, MemberCard>();
  if (ids.length === 0) return found;
  const rows = await cardsOf(db).where(
    and(eq(members.orgId, orgId), eq(members.isActive, true), inArray(members.id, ids)),
  );
  const cards = new Map(rows.map((row) => [row.id, cardOf(row)]));
  for (const { key, memberId } of keyed) {
    const card = cards.get(memberId);
    if (card) found.set(key, card);
  }
  return found;
}

function accountKey({ helpdesk, origin, id }: HelpdeskThing): string {
  return JSON.stringify([helpdesk, canonicalOrigin(origin), id]);
}
