import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drainer } from '../../utils/sync/drain.ts';
import { oneAtATime } from '../../utils/sync/one-at-a-time.ts';
import { spread } from '../../utils/sync/poke-stream.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A drain whose passes answer these waits (in milliseconds), one after another, and then nothing. */
function drainOf(...waits: number[]) {
  const passes: { isAsked: boolean; at: number }[] = [];
  const alarms: (number | undefined)[] = [];
  const from = Date.now();
  const drain = drainer({
    pass: async (isAsked) => {
      passes.push({ isAsked, at: Date.now() - from });
      const wait = waits.shift();
      return wait === undefined ? undefined : Date.now() + wait;
    },
    wakeAt: async (at) => {
      alarms.push(at === undefined ? undefined : at - from);
    },
  });
  return { drain, passes, alarms };
}

test('what is due when its undo time is over is sat out, with an alarm in case that fails', async () => {
  const { drain, passes, alarms } = drainOf(10_000);
  const done = drain(false);
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
  expect(passes.map(({ at }) => at)).toEqual([0, 10_000]);
  expect(alarms).toEqual([10_000, undefined]);
});

test('a longer wait is left to the alarm', async () => {
  const { drain, passes, alarms } = drainOf(13_000);
  await drain(false);
  expect(passes).toHaveLength(1);
  expect(alarms).toEqual([13_000]);
});

test('who asks while it waits or works is served by a pass that begins after that', async () => {
  const { drain, passes } = drainOf(10_000, 10_000);
  const first = drain(false);
  await vi.advanceTimersByTimeAsync(3000);
  const second = drain(true);
  await vi.advanceTimersByTimeAsync(10_000);
  await Promise.all([first, second]);
  expect(passes).toEqual([
    { isAsked: false, at: 0 },
    { isAsked: true, at: 3000 },
    { isAsked: false, at: 13_000 },
  ]);
});

test('a pass that fails ends the drain, and the next one begins anew', async () => {
  let isBroken = true;
  const alarms: (number | undefined)[] = [];
  const drain = drainer({
    pass: async () => {
      if (isBroken) throw new Error('The database is closed');
      return undefined;
    },
    wakeAt: async (at) => {
      alarms.push(at);
    },
  });
  await expect(drain(false)).rejects.toThrow('closed');
  expect(alarms).toEqual([Date.now() + 300_000]);
  isBroken = false;
  await expect(drain(false)).resolves.toBeUndefined();
});

test('who asks for a pull during another one gets one that begins after they asked, shared by all', async () => {
  const ends: (() => void)[] = [];
  const work = vi.fn<() => Promise<void>>(() => new Promise<void>((resolve) => ends.push(resolve)));
  const pull = oneAtATime(work);
  const all = [pull(), pull(), pull()];
  expect(work).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(work).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await Promise.all(all);
  void pull();
  expect(work).toHaveBeenCalledTimes(3);
});

test('many pokes are one pull a second at most, a little after the first of them', async () => {
  const pulled: number[] = [];
  const from = performance.now();
  const hear = spread(() => pulled.push(performance.now() - from));
  for (let time = 0; time < 10_000; time += 50) {
    hear.poke();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(pulled.length).toBeGreaterThanOrEqual(4);
  expect(pulled[0]).toBeLessThanOrEqual(1050);
  const gaps = pulled.slice(1).map((at, index) => at - (pulled[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
  hear.poke();
  hear.stop();
  const before = pulled.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(pulled).toHaveLength(before);
});
