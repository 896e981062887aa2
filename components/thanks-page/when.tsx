import { fullTime, shortDate, timeAgo } from '../../utils/i18n/time.ts';

interface Props {
  /** RFC 3339. */
  at: string;
  /** Milliseconds since 1970. */
  now: number;
}

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000;

/** "2 days ago", later "3 Nov"; the exact time on hover and for who listens. */
export function When({ at, now }: Props) {
  const isRecent = now - Date.parse(at) < TWO_WEEKS;
  const exact = fullTime(at);
  return (
    <time className="entry-when" dateTime={at} title={exact}>
      <span aria-hidden="true">{isRecent ? timeAgo(at, now) : shortDate(at, now)}</span>
      <span className="hidden-text">{exact}</span>
    </time>
  );
}
