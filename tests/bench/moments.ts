import type { Frame } from 'playwright';

/** What an extension frame showed from one change of its document to the next. */
export interface Moment {
  /** Milliseconds since 1970, to a fraction: one clock for all processes. */
  at: number;
  /** Names of the cards that hold something. */
  cards: string[];
  /** The heading; empty while it waits. */
  who: string;
  /** Whether something still waits for its content. */
  isWaiting: boolean;
}

declare global {
  var benchMoments: Moment[] | undefined;
}

/** Runs in every document of the browser before its own scripts; notes only in frames of extensions. */
export function noteMoments(): void {
  if (location.protocol !== 'chrome-extension:' || parent === window) return;
  const moments: Moment[] = [];
  globalThis.benchMoments = moments;
  let last = '';
  const look = () => {
    const at = performance.timeOrigin + performance.now();
    const all = [...document.querySelectorAll('[data-card]')];
    const filled = all.filter((card) => card.textContent !== '' && !card.querySelector('.skeleton'));
    const cards = filled.map((card) => card.getAttribute('data-card') ?? '');
    const isNamed = document.querySelector('.who h1') !== null && !document.querySelector('.who-waiting');
    const who = isNamed ? (document.querySelector('.who h1')?.textContent ?? '') : '';
    const seen = { cards, who, isWaiting: document.querySelector('.skeleton, .who-waiting') !== null };
    if (JSON.stringify(seen) === last) return;
    last = JSON.stringify(seen);
    moments.push({ at, ...seen });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What the frame showed since `since`, once nothing in it waits any more and it shows `who`. */
export async function momentsOf(frame: Frame, since = 0, who?: string): Promise<Moment[]> {
  const isSettled = ([after, name]: readonly [number, string | undefined]) => {
    const now = globalThis.benchMoments?.at(-1);
    if (!now || now.at < after || now.isWaiting || now.cards.length === 0) return false;
    return name === undefined || now.who === name;
  };
  const settled = frame.waitForFunction(isSettled, [since, who] as const, { polling: 50, timeout: 15_000 });
  const reason = await settled.then(
    () => undefined,
    (error: unknown) => error,
  );
  const moments = await frame.evaluate(() => globalThis.benchMoments ?? []);
  if (reason === undefined) return moments.filter(({ at }) => at >= since);
  throw new Error(`The panel never got all it waits for: ${JSON.stringify(moments)}`, { cause: reason });
}
