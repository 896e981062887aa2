import type { Page } from 'playwright';
import { CUSTOMERS } from '../demo/cast.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { inMs, type Line, medianOf, spreadInMs, times } from './figures.ts';
import type {} from './in-page/read-here.ts';
import { momentsOf } from './moments.ts';
import type { Stage } from './stage.ts';

const ROUNDS = 4;
/** Between two moves, in milliseconds, so that one does not wait for the other's drawing. */
const REST = 150;

/** Tickets of six customers, so that a changed name says that the panel has followed. */
const TICKETS = [
  { id: 2, of: 'zoe' },
  { id: 3, of: 'tom' },
  { id: 4, of: 'hanako' },
  { id: 7, of: 'ruth' },
  { id: 5, of: 'pat' },
  { id: 1, of: 'maria' },
] as const;

/**
 * From the workspace's move to another ticket to the panel that shows who and how, beside the same moves
 * where the adapter alone reads, with nothing else of ours in the page.
 */
export async function benchInAppMove(stage: Stage): Promise<Line[]> {
  const adapter = await bundleForPage('read-here.ts');
  // Once for nothing: a customer seen for the first time is a look-up at the org API.
  await panelRound(stage);
  const rights: number[] = [];
  const reads: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rights.push(...(await panelRound(stage)));
    reads.push(...(await adapterRound(stage, adapter)));
  }
  const [right, read] = [medianOf(rights), medianOf(reads)];
  return [
    {
      what: 'in-app move → who it is, and how they are',
      measured: spreadInMs(rights),
      against: `adapter’s read alone ${spreadInMs(reads)}`,
      ratio: times(right / read),
      budget: `≤ 1.5 × the read = ${inMs(1.5 * read)}`,
      isWithin: right <= 1.5 * read,
    },
  ];
}

async function panelRound(stage: Stage): Promise<number[]> {
  await stage.open('ours', '/agent/tickets/1');
  const frame = await stage.frame();
  await momentsOf(frame);
  const taken: number[] = [];
  for (const { id, of } of TICKETS) {
    await stage.page.waitForTimeout(REST);
    const name = CUSTOMERS.find(({ key }) => key === of)?.name;
    const start = await moveTo(stage.page, id);
    const moments = await momentsOf(frame, start, name);
    const right = moments.find(({ who, cards }) => who === name && cards.includes('ticket'));
    taken.push((right?.at ?? Number.NaN) - start);
  }
  return taken;
}

async function adapterRound({ open, page }: Stage, adapter: string): Promise<number[]> {
  await open('bare', '/agent/tickets/1');
  await page.evaluate(adapter);
  const taken: number[] = [];
  for (const { id } of TICKETS) {
    await page.waitForTimeout(REST);
    taken.push(await page.evaluate(moveAndRead, id));
  }
  return taken;
}

/** Begins to read where our content script does: as soon as the address has changed. In milliseconds. */
async function moveAndRead(id: number): Promise<number> {
  const startedAt = performance.now();
  history.pushState(null, '', `/agent/tickets/${id}`);
  const reading = globalThis.readHere?.(String(id));
  dispatchEvent(new PopStateEvent('popstate'));
  await reading;
  return performance.now() - startedAt;
}

/** Moves as the workspace does; answers when, in milliseconds since 1970. */
export async function moveTo(page: Page, ticketId: number): Promise<number> {
  return await page.evaluate((id) => {
    const at = performance.timeOrigin + performance.now();
    history.pushState(null, '', `/agent/tickets/${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
    return at;
  }, ticketId);
}
