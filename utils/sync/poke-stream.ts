import { askForPokeStream } from '../messages/ask-background.ts';
import type { POKE_EVENT } from '../org-api/contract/poke.ts';

/** Written out, so that the panel does not load the contract for one word. */
const POKE: typeof POKE_EVENT = 'poke';

/** Between two pulls that pokes ask for, and what lot is added so that an org does not pull in step; in ms. */
const AT_MOST_EVERY = 1000;
const SPREAD = 1000;
/** Longest wait before listening again, in milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * Listens, as long as this page can be seen, for the org API to say that it is worth pulling. Returns how to
 * stop. Each connection has a ticket of its own, so the token stays where it is.
 */
export function listenForPokes(onPoke: () => void): () => void {
  const hear = spread(onPoke);
  let stream: EventSource | undefined;
  let failures = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts the attempts: an answer to one that was given up must open nothing. */
  let attempt = 0;

  const close = () => {
    attempt += 1;
    clearTimeout(waiting);
    stream?.close();
    stream = undefined;
  };
  const tryAgain = () => {
    close();
    failures += 1;
    waiting = setTimeout(() => void open(), waitAfter(failures));
  };
  const open = async () => {
    close();
    const mine = attempt;
    const address = await askForPokeStream();
    if (mine !== attempt) return;
    if (address === undefined) {
      tryAgain();
      return;
    }
    stream = new EventSource(address);
    stream.addEventListener('open', () => {
      failures = 0;
    });
    stream.addEventListener(POKE, hear.poke);
    // By itself it would knock again with a ticket that is used up.
    stream.addEventListener('error', tryAgain);
  };
  const follow = () => {
    if (document.visibilityState === 'visible') void open();
    else close();
  };

  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    close();
    hear.stop();
  };
}

/** In milliseconds: anything up to twice as long after each failure. */
function waitAfter(failures: number): number {
  return Math.max(200, Math.random() * Math.min(LONGEST_WAIT, 1000 * 2 ** (failures - 1)));
}

/** Calls `onPoke` a little after the first of several pokes, and no more than once a second. */
export function spread(onPoke: () => void): { poke: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    poke: () => {
      if (timer !== undefined) return;
      const rest = Math.max(0, lastAt + AT_MOST_EVERY - performance.now());
      timer = setTimeout(
        () => {
          timer = undefined;
          lastAt = performance.now();
          onPoke();
        },
        rest + Math.random() * SPREAD,
      );
    },
    stop: () => clearTimeout(timer),
  };
}
