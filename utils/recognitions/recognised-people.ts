import { z } from 'zod';
import { connection } from '../db/device-database.ts';
import { memberDatabase } from '../db/member-database.ts';
import type { ConfirmedRow } from '../db/rows.ts';
import type { MemberCard } from '../org-api/contract/member.ts';

/** Somebody whom a helpdesk shows by name alone, and the member who that is, as the reader once said. */
export interface RecognisedPerson {
  key: string;
  /** The name and the host as the helpdesk showed them. */
  name: string | undefined;
  where: string | undefined;
  member: MemberCard;
}

/** What `participantKey` makes: helpdesk, origin, account id, e-mail, name. */
const KeyParts = z.tuple([
  z.unknown(),
  z.string().nullable(),
  z.unknown(),
  z.unknown(),
  z.string().nullable(),
]);

/** Whom the signed-in member recognised on this computer, by name. */
export async function recognisedPeople(): Promise<RecognisedPerson[]> {
  const row = await connection();
  const rows = row ? await memberDatabase(row).confirmed.toArray() : [];
  return rows.map(asPerson).sort((a, b) => a.member.name.localeCompare(b.member.name));
}

function asPerson({ key, member }: ConfirmedRow): RecognisedPerson {
  const [, origin, , , name] = partsOf(key);
  return { key, member, name: name ?? undefined, where: origin ? URL.parse(origin)?.host : undefined };
}

function partsOf(key: string): z.infer<typeof KeyParts> {
  try {
    return KeyParts.parse(JSON.parse(key));
  } catch {
    return [null, null, null, null, null];
  }
}

/** From now on the reader is asked again who that is. */
export async function forgetRecognised(key: string): Promise<void> {
  const row = await connection();
  if (row) await memberDatabase(row).confirmed.delete(key);
}
