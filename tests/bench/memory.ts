import type { CDPSession, Frame } from 'playwright';
import type { Line } from './figures.ts';
import { moveTo } from './in-app-move.ts';
import { momentsOf } from './moments.ts';
import type { Stage } from './stage.ts';

const TICKETS = 500;
const FIRST_LOOK = 100;
const LONGEST = 60_000;
/** More than this between the two looks is growth, not noise. */
const FLAT = 1.1;

interface Held {
  page: number;
  panel: number;
  nodes: number;
}

/** What page and panel hold after many tickets in one tab, beside what they held after a few. */
export async function benchMemory(stage: Stage): Promise<Line[]> {
  const { helpdesks, page, context } = stage;
  const ids = Array.from({ length: TICKETS }, (_, at) => helpdesks.ours.addLongTicket(at % 2 === 0 ? 6 : 10));
  // A list without these tickets: drawing it anew on each move is the workspace's own work.
  await stage.open('ours', '/agent/filters/solved');
  await page.bringToFront();
  await moveTo(page, 1);
  const frame = await stage.frame();
  await momentsOf(frame);
  const sessions = { page: await context.newCDPSession(page), panel: await context.newCDPSession(frame) };
  const deadline = Date.now() + LONGEST;
  let opened = 0;
  let first: Held | undefined;
  for (const id of ids) {
    if (Date.now() > deadline) break;
    await settledAfter(frame, await moveTo(page, id));
    opened += 1;
    if (opened === FIRST_LOOK) first = await heldBy(sessions);
  }
  const last = await heldBy(sessions);
  return first
    ? lines(opened, first, last)
    : [{ what: 'memory', measured: `only ${opened} tickets in a minute` }];
}

/** Resolves once the panel waited for the next ticket and then had all of it. */
async function settledAfter(frame: Frame, start: number): Promise<void> {
  await frame.waitForFunction(
    (since) => {
      const moments = (globalThis.benchMoments ?? []).filter(({ at }) => at >= since);
      const isDone = moments.some(({ who }) => who === '') && moments.at(-1)?.isWaiting === false;
      // What is noted must not grow with the tickets either.
      if (isDone && globalThis.benchMoments) globalThis.benchMoments.length = 0;
      return isDone;
    },
    start,
    { polling: 20, timeout: 15_000 },
  );
}

async function heldBy({ page, panel }: Record<'page' | 'panel', CDPSession>): Promise<Held> {
  const [inPage, inPanel] = [await heapOf(page), await heapOf(panel)];
  return { page: inPage.heap, panel: inPanel.heap, nodes: inPanel.nodes };
}

async function heapOf(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

function lines(opened: number, first: Held, last: Held): Line[] {
  const line = (what: string, of: (held: Held) => number, unit: (count: number) => string): Line => ({
    what: `${what} after ${opened} tickets in one tab`,
    measured: unit(of(last)),
    against: `after ${FIRST_LOOK}: ${unit(of(first))}`,
    ratio: `${(of(last) / of(first)).toFixed(2)} ×`,
    budget: 'flat',
    isWithin: of(last) <= FLAT * of(first),
  });
  return [
    line('panel’s heap', ({ panel }) => panel, inMb),
    line('panel’s nodes', ({ nodes }) => nodes, String),
    line('page’s heap', ({ page }) => page, inMb),
  ];
}

function inMb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
