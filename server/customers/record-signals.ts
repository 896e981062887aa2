import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { HelpdeskThing } from '../../utils/org-api/contract/common.ts';
import type { Mention, Metric, Referral, Review, Scale } from '../../utils/org-api/contract/customer.ts';
import { customers, publicVoices, referrals, surveys, ticketOutcomes } from '../db/customer-tables.ts';
import type { Db } from '../db/database.ts';

/** Makes a customer known. `since`, RFC 3339, is kept at the earliest that was ever given. */
export async function recordCustomer(db: Db, orgId: string, customerKey: string, since: string | null) {
  await db
    .insert(customers)
    .values({ orgId, customerKey, since: since === null ? null : new Date(since) })
    .onConflictDoUpdate({
      target: [customers.orgId, customers.customerKey],
      set: { since: sql`least(${customers.since}, excluded.since)` },
    });
}

/** A customer who was asked, and their answer once there is one. Times are RFC 3339. */
export interface SurveyEntry {
  id?: string;
  customerKey: string;
  metric: Metric;
  scale: Scale;
  askedAt: string;
  answer: { score: number; comment: string | null; respondedAt: string } | null;
  ticket: HelpdeskThing | null;
  source: string;
  sourceId: string;
}

/**
 * Records a survey under its id at the source. Recorded again it takes the new answer; an invitation never
 * takes an answer back.
 */
export async function recordSurvey(db: Db, orgId: string, entry: SurveyEntry): Promise<void> {
  const { id, customerKey, metric, scale, askedAt, answer, ticket, source, sourceId } = entry;
  await recordCustomer(db, orgId, customerKey, null);
  await db
    .insert(surveys)
    .values({
      orgId,
      id: id ?? v7(),
      customerKey,
      metric,
      scaleMin: scale.min,
      scaleMax: scale.max,
      askedAt: new Date(askedAt),
      score: answer?.score ?? null,
      comment: answer?.comment ?? null,
      respondedAt: answer ? new Date(answer.respondedAt) : null,
      ticketHelpdesk: ticket?.helpdesk ?? null,
      ticketOrigin: ticket?.origin ?? null,
      ticketId: ticket?.id ?? null,
      source,
      sourceId,
    })
    .onConflictDoUpdate({
      target: [surveys.orgId, surveys.source, surveys.sourceId],
      set: {
        customerKey,
        metric,
        askedAt: sql`least(${surveys.askedAt}, excluded.asked_at)`,
        ...(answer && {
          scaleMin: scale.min,
          scaleMax: scale.max,
          score: answer.score,
          comment: answer.comment,
          respondedAt: new Date(answer.respondedAt),
        }),
      },
    });
}

/** Recorded again under the same id nothing changes. */
export async function recordReview(
  db: Db,
  orgId: string,
  customerKey: string,
  review: Review,
): Promise<void> {
  const { id, rating, outOf, text, at, source, url } = review;
  await db
    .insert(publicVoices)
    .values({ orgId, id, customerKey, kind: 'review', rating, outOf, text, at: new Date(at), source, url })
    .onConflictDoNothing();
}

export async function recordMention(db: Db, orgId: string, customerKey: string, mention: Mention) {
  const { id, text, at, source, url } = mention;
  await db
    .insert(publicVoices)
    .values({ orgId, id, customerKey, kind: 'mention', text, at: new Date(at), source, url })
    .onConflictDoNothing();
}

export async function recordReferral(db: Db, orgId: string, customerKey: string, referral: Referral) {
  const { id, at, note } = referral;
  await db
    .insert(referrals)
    .values({ orgId, id, customerKey, at: new Date(at), note })
    .onConflictDoNothing();
}

/** What became of one ticket: how often it came back, and changes of assignee or team after the first. */
export interface OutcomeEntry {
  ticket: HelpdeskThing;
  customerKey: string;
  /** RFC 3339. */
  at: string;
  contactDriver: string | null;
  isSolvedFirstTime: boolean;
  cameBack: number;
  handOffs: number;
}

export async function recordOutcome(db: Db, orgId: string, entry: OutcomeEntry): Promise<void> {
  const { ticket, customerKey, contactDriver, isSolvedFirstTime, cameBack, handOffs } = entry;
  const row = { customerKey, at: new Date(entry.at), contactDriver, isSolvedFirstTime, cameBack, handOffs };
  await db
    .insert(ticketOutcomes)
    .values({ orgId, helpdesk: ticket.helpdesk, origin: ticket.origin, ticketId: ticket.id, ...row })
    .onConflictDoUpdate({
      target: [ticketOutcomes.orgId, ticketOutcomes.helpdesk, ticketOutcomes.origin, ticketOutcomes.ticketId],
      set: row,
    });
}
