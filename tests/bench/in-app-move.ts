import type { Page } from 'playwright';
import { CUSTOMERS } from '../demo/cast.ts';
import { noteAdapterReads } from './adapter-read.ts';
import { inMs, type Line, medianOf, spreadInMs, times } from './figures.ts';
import { momentsOf } from './moments.ts';
import type { Stage } from './stage.ts';

const ROUNDS = 3;

/** Tickets of six customers, so that a changed name says that the panel has followed. */
const TICKETS = [
  { id: 2, of: 'zoe' },
  { id: 3, of: 'tom' },
  { id: 4, of: 'hanako' },
  { id: 7, of: 'ruth' },
  { id: 5, of: 'pat' },
  { id: 1, of: 'maria' },
] as const;

interface Move {
  right: number;
  read: number;
}

/** From the page's move to another ticket to the panel that shows who and how, beside the adapter's read. */
export async function benchInAppMove(stage: Stage): Promise<Line[]> {
  await stage.open('ours', '/agent/tickets/1');
  const frame = await stage.frame();
  await momentsOf(frame);
  const reads = noteAdapterReads(stage.page);
  const move = async ({ id, of }: (typeof TICKETS)[number]): Promise<Move> => {
    const name = CUSTOMERS.find(({ key }) => key === of)?.name;
    const start = await moveTo(stage.page, id);
    const moments = await momentsOf(frame, start, name);
    const right = moments.find(({ who, cards }) => who === name && cards.includes('ticket'));
    return { right: (right?.at ?? Number.NaN) - start, read: reads.spanSince(start) };
  };
  // Once for nothing: a customer seen for the first time is a look-up at the org API.
  for (const ticket of TICKETS) await move(ticket);
  const moves: Move[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const ticket of TICKETS) moves.push(await move(ticket));
  }
  reads.stop();
  const rights = moves.map(({ right }) => right);
  const read = medianOf(moves.map((one) => one.read));
  return [
    {
      what: 'in-app move → who it is, and how they are',
      measured: spreadInMs(rights),
      against: `adapter’s read ${spreadInMs(moves.map((one) => one.read))}`,
      ratio: times(medianOf(rights) / read),
      budget: `≤ 1.5 × the read = ${inMs(1.5 * read)}`,
      isWithin: medianOf(rights) <= 1.5 * read,
    },
  ];
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
