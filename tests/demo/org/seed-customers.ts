import {
  recordCustomer,
  recordMention,
  recordOutcome,
  recordReferral,
  recordReview,
  recordSurvey,
} from '../../../server/customers/record-signals.ts';
import type { Db } from '../../../server/db/database.ts';
import { readOrg } from '../../../server/org/read-settings.ts';
import { customerKeyOf } from '../../../utils/org-api/contract/customer-key.ts';
import { CUSTOMERS } from '../cast.ts';
import { idsFrom } from './ids.ts';
import { CUSTOMER_STORIES, type CustomerStory } from './signals.ts';

const DAY = 86_400_000;
const SCALES = { csat: { min: 1, max: 5 }, nps: { min: 0, max: 10 }, ces: { min: 1, max: 7 } } as const;
const MAIL = 'Survey by mail';

interface Demo {
  db: Db;
  orgId: string;
  helpdeskOrigin: string;
  now: Date;
}

/** What the org has heard and asked, as an import of the helpdesk and of surveys would have left it. */
export async function seedCustomers(demo: Demo): Promise<void> {
  const { customerKey: secret } = await readOrg(demo.db, demo.orgId);
  for (const [at, { key, email }] of CUSTOMERS.entries()) {
    const story = CUSTOMER_STORIES[key];
    const customerKey = email === null ? undefined : await customerKeyOf(email, secret);
    if (story && customerKey !== undefined) await seedCustomer(demo, customerKey, story, 100 * (at + 1));
  }
}

async function seedCustomer(
  { db, orgId, helpdeskOrigin, now }: Demo,
  key: string,
  story: CustomerStory,
  at: number,
) {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const nextId = idsFrom(7_000 + at);
  const stamped = (days: number) => ({ id: nextId(ago(days)), at: ago(days).toISOString() });
  const since = story.years === null ? null : ago(story.years * 365).toISOString();
  await recordCustomer(db, orgId, key, since);
  for (const { ago: days, rating, text, source } of story.reviews ?? []) {
    await recordReview(db, orgId, key, { ...stamped(days), rating, outOf: 5, text, source, url: null });
  }
  for (const { ago: days, text, source } of story.mentions ?? []) {
    await recordMention(db, orgId, key, { ...stamped(days), text, source, url: null });
  }
  for (const { ago: days, note } of story.referrals ?? []) {
    await recordReferral(db, orgId, key, { ...stamped(days), note });
  }
  for (const [index, { ago: days, driver, cameBack = 0, handOffs = 0 }] of story.tickets.entries()) {
    await recordOutcome(db, orgId, {
      ticket: { helpdesk: 'zendesk', origin: helpdeskOrigin, id: String(10_000 + at + index) },
      customerKey: key,
      at: ago(days).toISOString(),
      contactDriver: driver,
      isSolvedFirstTime: cameBack === 0 && handOffs === 0,
      cameBack,
      handOffs,
    });
  }
  for (const { metric, asked, ago: last, every, scores, comment } of story.surveys) {
    for (let index = 0; index < asked; index += 1) {
      const askedAt = ago(last + index * every + 1);
      const score = scores[index];
      await recordSurvey(db, orgId, {
        id: nextId(askedAt),
        customerKey: key,
        metric,
        scale: SCALES[metric],
        askedAt: askedAt.toISOString(),
        answer:
          score === undefined
            ? null
            : {
                score,
                comment: index === 0 ? (comment ?? null) : null,
                respondedAt: ago(last + index * every).toISOString(),
              },
        ticket: null,
        source: MAIL,
        sourceId: `${key.slice(2, 14)}-${metric}-${index}`,
      });
    }
  }
}
