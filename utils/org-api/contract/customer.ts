import { z } from 'zod';
import { HelpdeskThing, Id, Timestamp, WebAddress } from './common.ts';

/** Key version, a dot, and base64url of the HMAC; made by `customerKeyOf`. */
export const CustomerKey = z
  .string()
  .regex(/^\d{1,4}\.[A-Za-z0-9_-]{43}$/)
  .meta({ id: 'CustomerKey' });

export const Metric = z.enum(['csat', 'nps', 'ces']).meta({ id: 'Metric' });
export type Metric = z.infer<typeof Metric>;

export const Scale = z
  .object({ min: z.number(), max: z.number() })
  .refine(({ min, max }) => min < max, 'min must be below max')
  .meta({ id: 'Scale' });
export type Scale = z.infer<typeof Scale>;

/** One answer to one survey. Fields after Zendesk CSAT responses and Delighted; no IP address, no location. */
export const SurveyResponse = z
  .object({
    id: Id,
    metric: Metric,
    scale: Scale,
    score: z.number(),
    comment: z.string().max(5000).nullable(),
    respondedAt: Timestamp,
    ticket: HelpdeskThing.nullable(),
    source: z.string().max(100),
  })
  .meta({ id: 'SurveyResponse' });
export type SurveyResponse = z.infer<typeof SurveyResponse>;

/**
 * All that was asked and answered with one metric on one scale. `asked` counts invitations, `answered`
 * counts responses; `scores` holds every answer of the period as counts, so that a figure can be checked.
 */
export const SurveySummary = z
  .object({
    metric: Metric,
    scale: Scale,
    asked: z.int().min(0),
    answered: z.int().min(0),
    scores: z.array(z.object({ score: z.number(), count: z.int().min(1) })).max(200),
    latest: SurveyResponse.nullable(),
  })
  .meta({ id: 'SurveySummary' });
export type SurveySummary = z.infer<typeof SurveySummary>;

export const Review = z
  .object({
    id: Id,
    rating: z.number(),
    outOf: z.number().positive(),
    text: z.string().max(5000).nullable(),
    at: Timestamp,
    source: z.string().max(100),
    url: WebAddress.nullable(),
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

export const Mention = z
  .object({
    id: Id,
    text: z.string().max(5000),
    at: Timestamp,
    source: z.string().max(100),
    url: WebAddress.nullable(),
  })
  .meta({ id: 'Mention' });
export type Mention = z.infer<typeof Mention>;

export const Referral = z
  .object({ id: Id, at: Timestamp, note: z.string().max(500).nullable() })
  .meta({ id: 'Referral', description: 'This customer recommended the org to somebody' });
export type Referral = z.infer<typeof Referral>;

/** Why this customer got in touch, in the org's own words, most frequent first. */
export const CustomerDriver = z
  .object({ name: z.string().min(1).max(100), tickets: z.int().min(1), lastAt: Timestamp })
  .meta({ id: 'CustomerDriver' });
export type CustomerDriver = z.infer<typeof CustomerDriver>;

/** Counted over tickets of the period. A hand-off is a change of assignee or team after the first. */
export const Outcomes = z
  .object({
    tickets: z.int().min(0),
    solvedFirstTime: z.int().min(0),
    cameBack: z.int().min(0),
    handOffs: z.int().min(0),
  })
  .meta({ id: 'Outcomes' });
export type Outcomes = z.infer<typeof Outcomes>;

/** `GET /v1/customers/{customerKey}`. Holds no address and no name: the helpdesk page has them. */
export const Customer = z
  .object({
    customerKey: CustomerKey,
    since: Timestamp.nullable(),
    days: z.int().min(1),
    surveys: z.array(SurveySummary).max(20),
    reviews: z.array(Review).max(50),
    mentions: z.array(Mention).max(50),
    referrals: z.array(Referral).max(50),
    contactDrivers: z.array(CustomerDriver).max(20),
    outcomes: Outcomes,
  })
  .meta({ id: 'Customer' });
export type Customer = z.infer<typeof Customer>;
