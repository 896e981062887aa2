const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Most that is waited before each further try, in milliseconds; the last holds for all that follow. */
const STEPS = [5 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE] as const;

/** No wait that we set ourselves is longer, in milliseconds. */
export const LONGEST_WAIT = STEPS[6];
/** None is shorter: the lot may fall on nearly nothing. */
const SHORTEST_WAIT = SECOND;

/**
 * How long to wait after that many failures in a row, in milliseconds: anything up to the step (full jitter), so
 * that those who failed together do not come back together.
 */
export function backOff(failures: number, random = Math.random()): number {
  const step = STEPS[Math.min(failures, STEPS.length) - 1] ?? STEPS[0];
  return Math.max(SHORTEST_WAIT, Math.round(random * step));
}

const HOUR = 60 * MINUTE;
/** Most failed tries per hour at one org API that happen by themselves. */
export const MOST_FAILURES = 12;
/** That many of them are for thanks that failed before: the rest is kept for new ones. */
const FOR_REPEATS = 8;

/** The failures (milliseconds since 1970) that count at `now`. */
export function withinTheHour(failedAt: readonly number[], now: number): number[] {
  return failedAt.filter((at) => at <= now && at > now - HOUR);
}

/** From when on one more try is within what an hour may see; in milliseconds since 1970, 0 for at once. */
export function allowedAt(failedAt: readonly number[], isRepeat: boolean, now: number): number {
  const recent = withinTheHour(failedAt, now);
  const most = isRepeat ? FOR_REPEATS : MOST_FAILURES;
  const blocking = recent.at(-most);
  return blocking === undefined ? 0 : blocking + HOUR;
}
