import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, members, orgs } from './org-tables.ts';

const visibility = { enum: ['private', 'team', 'org'] } as const;

/**
 * `senderId` is missing when the sender is a customer, who then has a `senderName`. Members' names are read
 * from the member, so that a name that changes changes everywhere. An erased one keeps no content, only whom
 * to tell that it is gone, until its tombstone is purged. `requestSha256`, in hex, and `acceptedAt` are there
 * when a member sent it, and not when it was imported: see `acceptThanks`.
 */
export const recognitions = pgTable(
  'recognition',
  {
    orgId: uuid()
      .notNull()
      .references(() => orgs.id),
    id: uuid().notNull(),
    senderId: uuid(),
    senderRole: text({ enum: ['agent', 'lead', 'admin'] }),
    senderName: text(),
    message: text().notNull(),
    coreValueIds: uuid().array().notNull(),
    quoteText: text(),
    quoteBy: text(),
    ticketHelpdesk: text(),
    ticketOrigin: text(),
    ticketId: text(),
    ticketUrl: text(),
    visibility: text(visibility).notNull(),
    createdAt: instant().notNull(),
    via: text({ enum: ['extension', 'web', 'api', 'import'] }).notNull(),
    isErased: boolean().notNull(),
    requestSha256: text(),
    acceptedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'recognition_sender',
      columns: [t.orgId, t.senderId],
      foreignColumns: [members.orgId, members.id],
    }),
    index('recognition_by_sender').on(t.orgId, t.senderId, t.createdAt),
    index('recognition_by_acceptance').on(t.orgId, t.senderId, t.acceptedAt),
    index('recognition_by_time').on(t.orgId, t.createdAt, t.id),
  ],
);

export const recognitionRecipients = pgTable(
  'recognition_recipient',
  {
    orgId: uuid().notNull(),
    recognitionId: uuid().notNull(),
    memberId: uuid().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.recognitionId, t.memberId] }),
    foreignKey({
      name: 'recipient_recognition',
      columns: [t.orgId, t.recognitionId],
      foreignColumns: [recognitions.orgId, recognitions.id],
    }),
    foreignKey({
      name: 'recipient_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [members.orgId, members.id],
    }),
    index('recipient_by_member').on(t.orgId, t.memberId),
  ],
);

/**
 * The org's change log, one row for each thing a member's working set can hold: where it stands in the order
 * now. `bornRev` is its first revision. `narrowedRev` is the last revision at which somebody may have lost
 * sight of it, `narrowedFrom` the widest visibility it had: from these two come the tombstones of those who
 * may no longer see it.
 */
export const changes = pgTable(
  'change',
  {
    orgId: uuid()
      .notNull()
      .references(() => orgs.id),
    type: text({ enum: ['recognition', 'coreValue', 'contactDriver', 'orgSettings', 'member'] }).notNull(),
    id: uuid().notNull(),
    rev: bigint({ mode: 'number' }).notNull(),
    bornRev: bigint({ mode: 'number' }).notNull(),
    narrowedRev: bigint({ mode: 'number' }),
    narrowedFrom: text(visibility),
    deletedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.type, t.id] }),
    index('change_in_order').on(t.orgId, t.rev, t.type, t.id),
  ],
);
