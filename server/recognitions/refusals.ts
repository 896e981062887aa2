import { and, eq, inArray } from 'drizzle-orm';
import type { Refusal, Visibility } from '../../utils/org-api/contract/recognition.ts';
import type { Db } from '../db/database.ts';
import { coreValues, members } from '../db/org-tables.ts';

/** One reason why thanks cannot be kept: `pointer` into `NewRecognition`, `detail` a sentence for the sender. */
export interface Refused {
  pointer: string;
  code: Refusal;
  detail: string;
}

/** A recognition that cannot be written; `message` says why, for whoever sent it. */
export class RecognitionRefused extends Error {
  override name = 'RecognitionRefused';
  readonly refused: Refused[];

  constructor(refused: Refused[]) {
    super([...new Set(refused.map(({ detail }) => detail))].join(' '));
    this.refused = refused;
  }
}

const DETAILS: Record<Refusal, string> = {
  'to-oneself': 'Nobody can thank themselves. Take yourself off the list.',
  twice: 'Somebody is named twice. Name each person once.',
  'no-member': 'Somebody here is no member of this org, or no longer one. Take them off the list.',
  'no-core-value': 'A core value here is none of this org, or no longer one. Choose another one.',
  'private-to-several':
    'Private thanks go to one person. Write to each of them, or let their teams or the org see it.',
};

const refusal = (pointer: string, code: Refusal): Refused => ({ pointer, code, detail: DETAILS[code] });

interface Content {
  /** `null` for a customer. */
  senderId: string | null;
  recipientIds: readonly string[];
  coreValueIds: readonly string[];
  visibility: Visibility;
}

/** Everything that speaks against keeping it, in the order of the body. Throws `RecognitionRefused`. */
export async function refuseImpossible(db: Db, orgId: string, content: Content): Promise<void> {
  const { senderId, recipientIds, coreValueIds, visibility } = content;
  const people = await knownMembers(db, orgId, recipientIds);
  const values = await knownCoreValues(db, orgId, coreValueIds);
  const refused = [
    ...recipientIds.flatMap((id, at): Refused[] => {
      const pointer = `/recipientIds/${at}`;
      if (id === senderId) return [refusal(pointer, 'to-oneself')];
      if (recipientIds.indexOf(id) < at) return [refusal(pointer, 'twice')];
      return people.has(id) ? [] : [refusal(pointer, 'no-member')];
    }),
    ...coreValueIds.flatMap((id, at) =>
      values.has(id) ? [] : [refusal(`/coreValueIds/${at}`, 'no-core-value')],
    ),
    ...(visibility === 'private' && recipientIds.length > 1
      ? [refusal('/visibility', 'private-to-several')]
      : []),
  ];
  if (refused.length > 0) throw new RecognitionRefused(refused);
}

async function knownMembers(db: Db, orgId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.orgId, orgId), eq(members.isActive, true), inArray(members.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
}

async function knownCoreValues(db: Db, orgId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: coreValues.id })
    .from(coreValues)
    .where(and(eq(coreValues.orgId, orgId), inArray(coreValues.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
}
