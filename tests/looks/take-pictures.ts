import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright';
import { findChromium, NO_CHROMIUM } from '../browser/find-chromium.ts';
import { serveGallery } from './serve.ts';

/** One picture of a gallery page: a state, how it is looked at, and what is done to it first. */
export interface Shot {
  state: string;
  /** Of the picture; the state's own by default. */
  name?: string;
  query?: string;
  width?: number;
  isOneScreen?: boolean;
  act?: (page: Page) => Promise<void>;
}

interface Gallery {
  /** Name of the gallery page, and the beginning of every picture's name. */
  page: string;
  /** Selector of what is there once the page is drawn. */
  ready: string;
  shots: readonly Shot[];
}

const FOLDER = join(import.meta.dirname, '../.results/looks');

/**
 * Pictures into `tests/.results/looks/`, of the shots whose name holds one of the words on the command line, with
 * what axe finds and whether anything scrolls sideways.
 */
export async function takePictures({ page: gallery, ready, shots }: Gallery): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const words = process.argv.slice(2);
  mkdirSync(FOLDER, { recursive: true });
  const { url, server } = await serveGallery();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (entry) => entry.type() === 'error' && console.error(entry.text()));
  try {
    for (const shot of shots) {
      const { state, name = state, query = 'appearance=light', width = 800 } = shot;
      if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${url}/${gallery}.html?state=${state}&${query}`);
      await page.locator(ready).waitFor();
      await shot.act?.(page);
      await picture(page, join(FOLDER, `${gallery}-${name}.png`), shot);
      console.log(`${name}: ${await findings(page)}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function picture(page: Page, path: string, { isOneScreen = false }: Shot): Promise<void> {
  // The bars that stand for what is loading wait a moment before they show.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState === 'finished'),
  );
  await page.screenshot({ path, fullPage: !isOneScreen });
}

async function findings(page: Page): Promise<string> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
  return `${found.length} axe violations${sideways ? ', SCROLLS SIDEWAYS' : ''} ${found.join('; ')}`;
}
