import { and, eq } from 'drizzle-orm';
import type { Member, MemberCard } from '../../utils/org-api/contract/member.ts';
import type { Db } from '../db/database.ts';
import { members, teams } from '../db/org-tables.ts';
import { contactsOf } from './read-contacts.ts';

const TEAM = and(eq(teams.orgId, members.orgId), eq(teams.id, members.teamId));
export const CARD = { id: members.id, name: members.name, teamId: teams.id, teamName: teams.name };

/** `select(CARD)` from members, with each one's team. */
export function cardsOf(db: Db) {
  return db.select(CARD).from(members).leftJoin(teams, TEAM);
}

interface CardRow {
  id: string;
  name: string;
  teamId: string | null;
  teamName: string | null;
}

export function cardOf({ id, name, teamId, teamName }: CardRow): MemberCard {
  return { id, name, team: teamId !== null && teamName !== null ? { id: teamId, name: teamName } : null };
}

/** A member with addresses and accounts, as only that member sees them. */
export async function readMember(db: Db, orgId: string, id: string): Promise<Member> {
  const [row] = await db
    .select({ ...CARD, role: members.role })
    .from(members)
    .leftJoin(teams, TEAM)
    .where(and(eq(members.orgId, orgId), eq(members.id, id)));
  if (!row) throw new Error('This member is gone');
  return { ...cardOf(row), role: row.role, ...(await contactsOf(db, orgId, id)) };
}
