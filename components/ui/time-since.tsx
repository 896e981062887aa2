import { fullTime, timeAgo } from '../../utils/i18n/time.ts';

interface Props {
  /** RFC 3339. What is no time shows nothing. */
  at: string;
  now: number;
}

/** "2 days ago", with the full time as a tooltip. */
export function TimeSince({ at, now }: Props) {
  if (Number.isNaN(Date.parse(at))) return null;
  return (
    <time dateTime={at} title={fullTime(at)}>
      {timeAgo(at, now)}
    </time>
  );
}
