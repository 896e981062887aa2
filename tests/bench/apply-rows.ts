import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright';
import { bundleForPage } from './bundle-for-page.ts';
import { inMs, type Line, medianOf, spreadInMs, times } from './figures.ts';
import type {} from './in-page/apply-rows.ts';

const PAGES = 100;
const ROWS = PAGES * 200;
const RUNS = 3;
const MORE = 9;

/** A pull applied in a real browser, beside the same rows put straight into IndexedDB. */
export async function benchApplyRows(context: BrowserContext): Promise<Line[]> {
  const site = await serveBenchPage();
  const page = await context.newPage();
  try {
    await page.goto(site.url);
    await page.waitForFunction(() => globalThis.applyBench !== undefined);
    return await measure(page);
  } finally {
    await page.close();
    await site.stop();
  }
}

async function measure(page: Page): Promise<Line[]> {
  const applied: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    applied.push(
      await page.evaluate(async (pages) => (await applyBench?.applied(pages)) ?? Number.NaN, PAGES),
    );
    raw.push(await page.evaluate(async (pages) => (await applyBench?.raw(pages)) ?? Number.NaN, PAGES));
  }
  const onTop = async (stored: number, more: number) =>
    await page.evaluate(async ([before, pages]) => (await applyBench?.onTop(before, pages)) ?? [], [
      stored,
      more,
    ] as const);
  const intoNone: number[] = [];
  for (let run = 0; run < MORE; run += 1) intoNone.push(...(await onTop(0, 1)));
  const intoMany = await onTop(PAGES, MORE);
  const ratio = medianOf(applied) / medianOf(raw);
  const growth = medianOf(intoMany) / medianOf(intoNone);
  return [
    {
      what: `apply ${ROWS.toLocaleString('en')} recognitions, 200 a page`,
      measured: perSecond(applied),
      against: `raw IndexedDB ${perSecond(raw)}`,
      ratio: `${times(ratio)} the time`,
      budget: '≤ 1.5 × raw, both strict',
      isWithin: ratio <= 1.5,
    },
    {
      what: `200 changes into ${ROWS.toLocaleString('en')} stored`,
      measured: spreadInMs(intoMany),
      against: `into none ${spreadInMs(intoNone)}`,
      ratio: times(growth),
      budget: 'follows what changed',
    },
  ];
}

function perSecond(values: readonly number[]): string {
  const median = medianOf(values);
  return `${Math.round((ROWS * 1000) / median).toLocaleString('en')}/s (${inMs(median)})`;
}

/** The page with the product's own database code, on loopback. */
async function serveBenchPage(): Promise<{ url: string; stop: () => Promise<void> }> {
  const script = await bundleForPage('apply-rows.ts');
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('Content-Type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
    response.end(isScript ? script : '<!doctype html><title>Bench</title><script src="/bench.js"></script>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The bench page has no port');
  return address.port;
}
