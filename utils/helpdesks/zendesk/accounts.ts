import type { AuthorRole, Person } from '../../ticket.ts';
import { person } from '../kit/person.ts';
import { User } from './answers.ts';

export interface Account {
  person: Person;
  role: AuthorRole;
}
/** By account id. */
export type Accounts = Map<string, Account>;

/** "Possible values are end-user, agent, or admin": api-reference/ticketing/users/users. */
const ROLES: Readonly<Record<string, AuthorRole>> = {
  'end-user': 'customer',
  agent: 'agent',
  admin: 'agent',
};

/** Adds the users of one answer; one that does not parse is left out, the others stay. */
export function addAccounts(accounts: Accounts, users: readonly unknown[] = []): void {
  for (const one of users) {
    const user = User.safeParse(one);
    const id = user.success ? accountId(user.data.id) : undefined;
    if (!user.success || id === undefined) continue;
    const { name, email, role } = user.data;
    accounts.set(id, { person: person({ id, name, email }), role: ROLES[role ?? ''] ?? 'unknown' });
  }
}

/** Zendesk's own actors have -1: they are nobody's account. */
export function accountId(id: number | null | undefined): string | undefined {
  return typeof id === 'number' && id > 0 ? String(id) : undefined;
}
