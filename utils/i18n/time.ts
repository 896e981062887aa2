import { locale } from './t.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

/** "3 minutes ago", "yesterday", "2 weeks ago". `at` is RFC 3339 or milliseconds since 1970. */
export function timeAgo(at: string | number, now = Date.now()): string {
  const past = new Date(at).getTime() - now;
  const size = Math.abs(past);
  if (size < MINUTE) return relative.format(0, 'minute');
  if (size < HOUR) return relative.format(Math.round(past / MINUTE), 'minute');
  if (size < DAY) return relative.format(Math.round(past / HOUR), 'hour');
  if (size < 14 * DAY) return relative.format(Math.round(past / DAY), 'day');
  if (size < 60 * DAY) return relative.format(Math.round(past / (7 * DAY)), 'week');
  return relative.format(Math.round(past / (30.44 * DAY)), 'month');
}

/** "3 Nov", with the year if it is not this one, in the reader's time zone. */
export function shortDate(at: string | number, now = Date.now()): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...year }).format(date);
}

/** Date and time in full, for a tooltip. */
export function fullTime(at: string | number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at));
}
