/** Waits up to this long (in milliseconds) are sat out, so that thanks go out when their undo time is over. */
const SAT_OUT = 12_000;
/** After a pass that broke off, in milliseconds: a full disk, for example, may have room by then. */
const AFTER_FAULT = 300_000;
/** Between two passes in any case, in milliseconds. */
const BREATH = 100;

export interface Drain {
  /** One pass; answers when the next is due, in milliseconds since 1970. */
  pass: (isAsked: boolean) => Promise<number | undefined>;
  /** Sees to it that the outbox is drained again at that time, though everything in memory may be lost. */
  wakeAt: (at: number | undefined) => Promise<void>;
}

/**
 * Makes a function that drains the outbox, pass after pass, until nothing is due soon. Whoever calls it while it
 * is at that joins in; a person who asks is served by a pass that begins after they asked.
 */
export function drainer({ pass, wakeAt }: Drain): (isAsked: boolean) => Promise<void> {
  let running: Promise<void> | undefined;
  let isAskedFor = false;
  let isWanted = false;
  let stopWaiting = () => {};

  async function run(): Promise<void> {
    try {
      for (;;) {
        const isAsked = isAskedFor;
        isAskedFor = false;
        isWanted = false;
        const nextAt = await pass(isAsked).catch(async (error: unknown) => {
          await wakeAt(Date.now() + AFTER_FAULT);
          throw error;
        });
        // The alarm first: the wait below may be cut short for good.
        await wakeAt(nextAt);
        const wait = nextAt === undefined ? Number.POSITIVE_INFINITY : nextAt - Date.now();
        if (!isWanted && wait > SAT_OUT) return;
        if (!isWanted) {
          await new Promise<void>((resolve) => {
            stopWaiting = resolve;
            setTimeout(resolve, Math.max(wait, BREATH));
          });
        }
      }
    } finally {
      running = undefined;
    }
  }

  return (isAsked) => {
    isAskedFor ||= isAsked;
    isWanted = true;
    stopWaiting();
    running ??= run();
    return running;
  };
}
