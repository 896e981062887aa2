import { MAX_SHORT, type Person } from '../../ticket.ts';

interface PersonParts {
  id?: string | undefined;
  name?: string | null | undefined;
  email?: string | null | undefined;
}

/** A person as the panel takes them: empty parts left out, long ones cut, no e-mail that is no address. */
export function person({ id, name, email }: PersonParts): Person {
  const shownName = name?.replace(/\s+/g, ' ').trim().slice(0, MAX_SHORT);
  const address = email?.trim();
  return {
    ...(id ? { id: id.slice(0, MAX_SHORT) } : {}),
    ...(shownName ? { name: shownName } : {}),
    ...(address?.includes('@') && address.length <= MAX_SHORT ? { email: address } : {}),
  };
}
