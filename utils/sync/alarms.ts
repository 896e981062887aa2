import { browser } from 'wxt/browser';

/** Names of the alarms: they outlive the background, unlike its timers. */
export const PULL = 'pull';
export const PUSH = 'push';

/** Panels that can be seen ask every minute; this is for the rest, in minutes. */
const PULL_EVERY = 15;
/** An alarm that comes sooner (in milliseconds) keeps the background from ever ending. */
const SOONEST = 60_000;

export async function ensurePullAlarm(): Promise<void> {
  if (await browser.alarms.get(PULL)) return;
  await browser.alarms.create(PULL, { periodInMinutes: PULL_EVERY, delayInMinutes: 1 });
}

/** Wakes the background for a push at that time (milliseconds since 1970), or no more if there is none. */
export async function wakePushAt(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(PUSH);
  else await browser.alarms.create(PUSH, { when: Math.max(at, Date.now() + SOONEST) });
}
