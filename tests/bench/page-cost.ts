import type { CDPSession, Page } from 'playwright';
import { inMs, type Line, medianOf, spreadInMs, times } from './figures.ts';
import type { Stage, Variant } from './stage.ts';

const RUNS = 15;
const OTHER_BUDGET = 5;
/** By more than this, two medians of the same page's load differ for a reason. */
const SAME = 1.1;

/** How long after its load a page's work is counted, in milliseconds. */
const TICKET = { name: 'ticket page', path: '/agent/tickets/1', counted: 800 };
const OTHER = { name: 'page that is no ticket', path: '/agent/dashboard', counted: 500 };

/**
 * What one load costs the page's main thread, in milliseconds; script and tasks in processor time, which
 * other work on the computer does not stretch. The panel's frame is another process.
 */
interface Cost {
  script: number;
  tasks: number;
  loadEnd: number;
}

interface Compared {
  name: string;
  ours: Cost[];
  bare: Cost[];
}

/** A tab that only ever shows one of the helpdesks. Its counters start anew with each document. */
interface Tab {
  page: Page;
  session: CDPSession;
  load: (what: typeof TICKET) => Promise<void>;
}

/** Main-thread work and load of the helpdesk's own page with the extension and without. */
export async function benchPageCost(stage: Stage): Promise<Line[]> {
  const tabs = { ours: await openTab(stage, 'ours'), bare: await openTab(stage, 'bare') };
  const ticket = await compare(tabs, TICKET);
  const other = await compare(tabs, OTHER);
  await tabs.ours.page.close();
  await tabs.bare.page.close();
  return [
    tasksLine(ticket),
    scriptLine(ticket),
    tasksLine(other, OTHER_BUDGET),
    scriptLine(other),
    loadLine(ticket),
    loadLine(other),
  ];
}

async function openTab({ context, open }: Stage, variant: Variant): Promise<Tab> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const load = async ({ path, counted }: typeof TICKET) => {
    await page.bringToFront();
    await open(variant, path, page);
    await page.waitForTimeout(counted);
  };
  return { page, session, load };
}

async function compare({ ours, bare }: Record<'ours' | 'bare', Tab>, what: typeof TICKET): Promise<Compared> {
  await ours.load(what);
  await bare.load(what);
  const compared: Compared = { name: what.name, ours: [], bare: [] };
  for (let count = 0; count < RUNS; count += 1) {
    compared.ours.push(await costOf(ours, what));
    compared.bare.push(await costOf(bare, what));
  }
  return compared;
}

async function costOf({ page, session, load }: Tab, what: typeof TICKET): Promise<Cost> {
  await load(what);
  const metrics = await metricsOf(session);
  const spent = (name: string) => (metrics.get(name) ?? Number.NaN) * 1000;
  const loadEnd = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN;
  });
  return { script: spent('ScriptDuration'), tasks: spent('TaskDuration'), loadEnd };
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

function tasksLine(compared: Compared, budget?: number): Line {
  const more = moreOf(compared, ({ tasks }) => tasks);
  return {
    ...besides(`${compared.name}: main thread, all its work`, compared, ({ tasks }) => tasks),
    ratio: `+ ${inMs(more)}`,
    ...(budget === undefined ? {} : { budget: `< ${budget} ms more`, isWithin: more < budget }),
  };
}

function scriptLine(compared: Compared): Line {
  const script = ({ script: spent }: Cost) => spent;
  const line = besides(`${compared.name}: of that, script`, compared, script);
  return { ...line, ratio: `+ ${inMs(moreOf(compared, script))}` };
}

function loadLine(compared: Compared): Line {
  const loadEnd = (cost: Cost) => cost.loadEnd;
  const ratio = medianOf(compared.ours.map(loadEnd)) / medianOf(compared.bare.map(loadEnd));
  return {
    ...besides(`${compared.name}: the page’s own load`, compared, loadEnd),
    ratio: times(ratio),
    budget: 'unchanged (within 10 %)',
    isWithin: ratio <= SAME,
  };
}

function besides(what: string, { ours, bare }: Compared, of: (cost: Cost) => number): Line {
  return { what, measured: spreadInMs(ours.map(of)), against: `without ${spreadInMs(bare.map(of))}` };
}

/** Median of what each load with us took more than the load without us right after it. */
function moreOf({ ours, bare }: Compared, of: (cost: Cost) => number): number {
  return medianOf(ours.map((cost, at) => of(cost) - of(bare[at] ?? { script: 0, tasks: 0, loadEnd: 0 })));
}
