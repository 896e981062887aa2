import { vi } from 'vitest';

/** Nothing of what takes real time was under way for so many turns of the event loop: then nothing will come. */
const QUIET = 4;
const PATIENCE = 20_000;

/**
 * Time in the model is virtual: clocks and timers go on only in `pass`. What the databases do takes real turns
 * of the event loop, and as long as something is begun and not ended, the virtual time stands still.
 */
export class RealTime {
  readonly startedAt: number;
  #busy = 0;
  #random: number;

  constructor(seed: number) {
    this.#random = seed | 0;
    vi.useFakeTimers({
      toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'],
      now: Date.UTC(2026, 2, 2, 9),
    });
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const soon = new AbortController();
      setTimeout(() => soon.abort(new DOMException('Too late', 'TimeoutError')), ms);
      return soon.signal;
    });
    this.startedAt = Date.now() - performance.now();
  }

  /** Milliseconds by a clock that nobody sets. */
  now(): number {
    return performance.now();
  }

  /** The right time, which is the server's, whatever this computer's clock says. */
  rightTime(): number {
    return this.startedAt + performance.now();
  }

  begin(): void {
    this.#busy += 1;
  }
  end(): void {
    this.#busy -= 1;
  }

  /** So many turns of the event loop as the seed says: who comes first is different in every history. */
  async moment(): Promise<void> {
    this.begin();
    this.#random = (Math.imul(this.#random, 1_664_525) + 1_013_904_223) | 0;
    for (let turns = (this.#random >>> 20) % 7; turns > 0; turns -= 1) await turn();
    this.end();
  }

  /** Waits until everything that is under way is over, or waits for the virtual time. */
  async settle(): Promise<void> {
    for (let quiet = 0, turns = 0; quiet < QUIET; turns += 1) {
      await turn();
      quiet = this.#busy === 0 ? quiet + 1 : 0;
      if (turns > PATIENCE) throw new Error(`${this.#busy} things go on and on`);
    }
  }

  /** Lets so many milliseconds go by, timer by timer. */
  async pass(ms: number): Promise<void> {
    await this.settle();
    let isOver = false;
    setTimeout(() => {
      isOver = true;
    }, ms);
    while (!isOver) {
      vi.advanceTimersToNextTimer();
      await this.settle();
    }
  }

  setClock(offset: number): void {
    vi.setSystemTime(this.rightTime() + offset);
  }

  stop(): void {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
