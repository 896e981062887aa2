import {
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant, orgs } from './org-tables.ts';

const ofOrg = () =>
  uuid()
    .notNull()
    .references(() => orgs.id);

/** Customers are known by their key alone; no address and no name is kept anywhere. */
export const customers = pgTable(
  'customer',
  { orgId: ofOrg(), customerKey: text().notNull(), since: instant() },
  (t) => [primaryKey({ columns: [t.orgId, t.customerKey] })],
);

/**
 * One row for each time a customer was asked; `score` and `respondedAt` are there once they answered. One
 * row, because then nothing can be answered that was not asked, and an invitation cannot pass for an answer.
 */
export const surveys = pgTable(
  'survey',
  {
    orgId: ofOrg(),
    id: uuid().notNull(),
    customerKey: text().notNull(),
    metric: text({ enum: ['csat', 'nps', 'ces'] }).notNull(),
    scaleMin: doublePrecision().notNull(),
    scaleMax: doublePrecision().notNull(),
    askedAt: instant().notNull(),
    score: doublePrecision(),
    comment: text(),
    respondedAt: instant(),
    ticketHelpdesk: text(),
    ticketOrigin: text(),
    ticketId: text(),
    source: text().notNull(),
    sourceId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('survey_source').on(t.orgId, t.source, t.sourceId),
    index('survey_by_customer').on(t.orgId, t.customerKey),
  ],
);

/** A review has a rating, a mention has none. */
export const publicVoices = pgTable(
  'public_voice',
  {
    orgId: ofOrg(),
    id: uuid().notNull(),
    customerKey: text().notNull(),
    kind: text({ enum: ['review', 'mention'] }).notNull(),
    rating: doublePrecision(),
    outOf: doublePrecision(),
    text: text(),
    at: instant().notNull(),
    source: text().notNull(),
    url: text(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('public_voice_by_customer').on(t.orgId, t.customerKey),
  ],
);

export const referrals = pgTable(
  'referral',
  {
    orgId: ofOrg(),
    id: uuid().notNull(),
    customerKey: text().notNull(),
    at: instant().notNull(),
    note: text(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), index('referral_by_customer').on(t.orgId, t.customerKey)],
);

/** What became of a ticket, and why the customer got in touch. Never its text, never who worked on it. */
export const ticketOutcomes = pgTable(
  'ticket_outcome',
  {
    orgId: ofOrg(),
    helpdesk: text().notNull(),
    origin: text().notNull(),
    ticketId: text().notNull(),
    customerKey: text().notNull(),
    at: instant().notNull(),
    contactDriver: text(),
    isSolvedFirstTime: boolean().notNull(),
    cameBack: integer().notNull(),
    handOffs: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.helpdesk, t.origin, t.ticketId] }),
    index('ticket_outcome_by_customer').on(t.orgId, t.customerKey),
  ],
);
