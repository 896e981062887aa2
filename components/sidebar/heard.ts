import { formatNumber, t } from '../../utils/i18n/t.ts';
import type { Customer } from '../../utils/org-api/contract/customer.ts';

/** Something the customer said or did unasked. Times are RFC 3339. */
export interface HeardThing {
  key: string;
  title: string;
  at: string;
  source: string | undefined;
  url: string | undefined;
}

/** Reviews, mentions and referrals in one list, newest first. */
export function heardFrom(customer: Customer): HeardThing[] {
  return [...reviews(customer), ...mentions(customer), ...referrals(customer)].sort(newestFirst);
}

function reviews(customer: Customer): HeardThing[] {
  return customer.reviews.map(({ id, rating, outOf, at, source, url }) => ({
    key: id,
    title: t('panel.review', { rating: short(rating), outOf: short(outOf) }),
    at,
    source,
    url: url ?? undefined,
  }));
}

function mentions(customer: Customer): HeardThing[] {
  return customer.mentions.map(({ id, at, source, url }) => ({
    key: id,
    title: t('panel.mention'),
    at,
    source,
    url: url ?? undefined,
  }));
}

function referrals(customer: Customer): HeardThing[] {
  return customer.referrals.map(({ id, at }) => ({
    key: id,
    title: t('panel.referral'),
    at,
    source: undefined,
    url: undefined,
  }));
}

/** The customer's own words, from wherever they came. */
export interface Words {
  key: string;
  text: string;
  at: string;
  source: string;
}

/** What the customer wrote in reviews, mentions and survey answers, newest first. */
export function wordsFrom({ reviews, mentions, surveys }: Customer): Words[] {
  const said = reviews.flatMap(({ id, text, at, source }) => (text ? [{ key: id, text, at, source }] : []));
  const mentioned = mentions.map(({ id, text, at, source }) => ({ key: id, text, at, source }));
  const answered = surveys.flatMap(({ metric, latest }) =>
    latest?.comment
      ? [
          {
            key: latest.id,
            text: latest.comment,
            at: latest.respondedAt,
            source: t(`panel.metric.${metric}`),
          },
        ]
      : [],
  );
  return [...said, ...mentioned, ...answered].sort(newestFirst);
}

function newestFirst(one: { at: string }, other: { at: string }): number {
  return Date.parse(other.at) - Date.parse(one.at);
}

function short(value: number): string {
  return formatNumber(value, { maximumFractionDigits: 1 });
}
