import type { Page } from 'playwright';
import { noteAdapterReads } from './adapter-read.ts';
import { inMs, type Line, medianOf, spreadInMs, times } from './figures.ts';
import { type Moment, momentsOf } from './moments.ts';
import type { Stage, Variant } from './stage.ts';

const RUNS = 12;
const TICKET = '/agent/tickets/1';

/** Milliseconds after the end of the page's own load. */
interface Run {
  firstCard: number;
  named: number;
  whole: number;
  read: number;
}

/** From the end of the page's load to the panel's first card that holds something, beside an empty frame. */
export async function benchFirstCard(stage: Stage): Promise<Line[]> {
  const reads = noteAdapterReads(stage.page);
  const run = async (variant: Variant): Promise<Run> => {
    await stage.open(variant, TICKET);
    const { start, loaded } = await loadOf(stage.page);
    const moments = await momentsOf(await stage.frame());
    const at = (is: (moment: Moment) => boolean) => (moments.find(is)?.at ?? Number.NaN) - loaded;
    return {
      firstCard: at(({ cards }) => cards.length > 0),
      named: at(({ who, cards }) => who !== '' && cards.includes('ticket')),
      whole: at(({ isWaiting, cards }) => !isWaiting && cards.length > 0),
      read: reads.spanSince(start),
    };
  };
  const cold = await run('ours');
  await run('empty');
  const ours: Run[] = [];
  const empty: Run[] = [];
  for (let count = 0; count < RUNS; count += 1) {
    ours.push(await run('ours'));
    empty.push(await run('empty'));
  }
  reads.stop();
  return lines(cold, ours, empty);
}

function lines(cold: Run, ours: Run[], empty: Run[]): Line[] {
  const firstCards = ours.map(({ firstCard }) => firstCard);
  const first = medianOf(firstCards);
  const frames = empty.map(({ firstCard }) => firstCard);
  const frame = medianOf(frames);
  const read = medianOf(ours.map((run) => run.read));
  const allowed = 2 * frame + read;
  return [
    {
      what: 'page loaded → first card, warm full load',
      measured: spreadInMs(firstCards),
      against: `empty frame ${spreadInMs(frames)}, adapter’s read ${inMs(read)}`,
      ratio: `${times(first / frame)} the frame`,
      budget: `≤ 2 × the frame + the read = ${inMs(allowed)}`,
      isWithin: first <= allowed,
    },
    { what: '… → who it is, and how they are', measured: spreadInMs(ours.map(({ named }) => named)) },
    { what: '… → every card', measured: spreadInMs(ours.map(({ whole }) => whole)) },
    {
      what: 'the same, first ever load',
      measured: inMs(cold.firstCard),
      against: `every card ${inMs(cold.whole)}`,
      budget: 'printed only',
    },
  ];
}

/** When the document began and when it had loaded, in milliseconds since 1970. */
async function loadOf(page: Page): Promise<{ start: number; loaded: number }> {
  return await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const end = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN;
    return { start: performance.timeOrigin, loaded: performance.timeOrigin + end };
  });
}
