import { formatNumber, t } from '../../utils/i18n/t.ts';
import type { Customer } from '../../utils/org-api/contract/customer.ts';

/** Something the customer said or did unasked. Times are RFC 3339. */
export interface HeardThing {
  key: string;
  title: string;
  text: string | undefined;
  at: string;
  source: string | undefined;
  url: string | undefined;
}

/** Reviews, mentions, referrals and contact drivers in one list, newest first. */
export function heardFrom(customer: Customer): HeardThing[] {
  const things = [...reviews(customer), ...mentions(customer), ...referrals(customer), ...drivers(customer)];
  return things.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function reviews(customer: Customer): HeardThing[] {
  return customer.reviews.map(({ id, rating, outOf, text, at, source, url }) => ({
    key: id,
    title: t('panel.review', { rating: short(rating), outOf: short(outOf) }),
    text: text ?? undefined,
    at,
    source,
    url: url ?? undefined,
  }));
}

function mentions(customer: Customer): HeardThing[] {
  return customer.mentions.map(({ id, text, at, source, url }) => ({
    key: id,
    title: t('panel.mention'),
    text,
    at,
    source,
    url: url ?? undefined,
  }));
}

function referrals(customer: Customer): HeardThing[] {
  return customer.referrals.map(({ id, at, note }) => ({
    key: id,
    title: t('panel.referral'),
    text: note ?? undefined,
    at,
    source: undefined,
    url: undefined,
  }));
}

function drivers(customer: Customer): HeardThing[] {
  return customer.contactDrivers.map(({ name, tickets, lastAt }) => ({
    key: `driver ${name}`,
    title: t('panel.driver', { name }),
    text: undefined,
    at: lastAt,
    source: t('panel.driverTickets', { count: tickets }),
    url: undefined,
  }));
}

function short(value: number): string {
  return formatNumber(value, { maximumFractionDigits: 1 });
}
