import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

/** A point in time. Milliseconds, because that is all a JavaScript date holds: what goes in comes out again. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

export const orgs = pgTable('org', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  customerKeyVersion: integer().notNull(),
  customerKey: text().notNull(),
  signalDays: integer().notNull(),
  sharesReadings: boolean().notNull(),
  /** Signs cursors. In the database, so that every process beside this one knows it. */
  cursorSecret: text().notNull(),
});

/**
 * The one order of an org's changes. A write raises `rev` as its last statement and holds the row lock until
 * it commits, so revisions are committed in their order; neither sequences nor clocks promise that.
 * `horizon` is the highest revision whose tombstones may be gone.
 */
export const orgClocks = pgTable('org_clock', {
  orgId: uuid()
    .primaryKey()
    .references(() => orgs.id),
  epoch: uuid().notNull(),
  rev: bigint({ mode: 'number' }).notNull(),
  horizon: bigint({ mode: 'number' }).notNull(),
});

export const teams = pgTable(
  'team',
  {
    orgId: uuid()
      .notNull()
      .references(() => orgs.id),
    id: uuid().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), unique('team_name').on(t.orgId, t.name)],
);

/** `nameKey` is the name as names are compared: see `nameKey()`. */
export const members = pgTable(
  'member',
  {
    orgId: uuid()
      .notNull()
      .references(() => orgs.id),
    id: uuid().notNull(),
    name: text().notNull(),
    nameKey: text().notNull(),
    role: text({ enum: ['agent', 'lead', 'admin'] }).notNull(),
    teamId: uuid(),
    isActive: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      name: 'member_team',
      columns: [t.orgId, t.teamId],
      foreignColumns: [teams.orgId, teams.id],
    }),
    index('member_by_name').on(t.orgId, t.nameKey),
    index('member_by_team').on(t.orgId, t.teamId),
  ],
);

/** Canonical addresses; one address belongs to one member of an org. */
export const memberEmails = pgTable(
  'member_email',
  {
    orgId: uuid().notNull(),
    email: text().notNull(),
    memberId: uuid().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.email] }),
    foreignKey({
      name: 'member_email_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [members.orgId, members.id],
    }),
    index('member_email_by_member').on(t.orgId, t.memberId),
  ],
);

export const memberAccounts = pgTable(
  'member_account',
  {
    orgId: uuid().notNull(),
    helpdesk: text().notNull(),
    origin: text().notNull(),
    accountId: text().notNull(),
    memberId: uuid().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.helpdesk, t.origin, t.accountId] }),
    foreignKey({
      name: 'member_account_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [members.orgId, members.id],
    }),
    index('member_account_by_member').on(t.orgId, t.memberId),
  ],
);

/** `hash` is SHA-256 of the token, in hex; the token itself is never kept. */
export const tokens = pgTable(
  'token',
  {
    hash: text().primaryKey(),
    orgId: uuid().notNull(),
    memberId: uuid().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [
    foreignKey({
      name: 'token_member',
      columns: [t.orgId, t.memberId],
      foreignColumns: [members.orgId, members.id],
    }),
    index('token_by_member').on(t.orgId, t.memberId),
  ],
);

export const coreValues = pgTable(
  'core_value',
  {
    orgId: uuid()
      .notNull()
      .references(() => orgs.id),
    id: uuid().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] })],
);

/** One that is not active is kept for its id: it comes back as the same. `nameKey`: see `nameKey()`. */
export const contactDrivers = pgTable(
  'contact_driver',
  {
    orgId: uuid()
      .notNull()
      .references(() => orgs.id),
    id: uuid().notNull(),
    name: text().notNull(),
    nameKey: text().notNull(),
    keywords: text().array().notNull(),
    position: integer().notNull(),
    isActive: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), unique('contact_driver_name').on(t.orgId, t.nameKey)],
);
