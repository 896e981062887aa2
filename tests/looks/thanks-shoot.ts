/** Pictures of the page of thanks: `node tests/looks/thanks-shoot.ts [part of a name …]`, into `tests/.results/looks/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright';
import { serveGallery } from './serve.ts';
import { THANKS_STATES } from './thanks-states.ts';

const FOLDER = join(import.meta.dirname, '../.results/looks');

interface Shot {
  state: string;
  name?: string;
  query?: string;
  width?: number;
  act?: (page: Page) => Promise<void>;
}

const SHOTS: Shot[] = [
  ...Object.keys(THANKS_STATES).map((state) => ({ state })),
  { state: 'some', name: 'some-dark', query: 'appearance=dark' },
  { state: 'some', name: 'some-rtl', query: 'dir=rtl' },
  { state: 'some', name: 'some-narrow', width: 360 },
  { state: 'some', name: 'some-wide', width: 1200 },
  { state: 'some', name: 'some-wide-rtl', width: 1200, query: 'dir=rtl' },
  { state: 'some', name: 'some-who-sees', act: (page) => page.getByText('Who can see what').click() },
  { state: 'many', name: 'many-wide', width: 1200 },
  { state: 'long', name: 'long-narrow', width: 320 },
  { state: 'on-the-way', name: 'on-the-way-dark', query: 'appearance=dark', act: discard },
  { state: 'on-the-way', name: 'on-the-way-narrow', width: 360 },
  { state: 'some', name: 'search', act: (page) => page.getByLabel('Search').fill('østerg') },
  { state: 'some', name: 'search-nothing', act: searchInVain },
  { state: 'not-signed-in', name: 'not-signed-in-dark', query: 'appearance=dark' },
];

const parts = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext();
const page = await context.newPage();
page.on('pageerror', (error) => console.error(error.message));
page.on('console', (entry) => entry.type() === 'error' && console.error(entry.text()));
try {
  for (const shot of SHOTS) {
    const name = shot.name ?? shot.state;
    if (parts.length === 0 || parts.some((part) => name.includes(part))) await shoot(name, shot);
  }
} finally {
  await browser.close();
  await gallery.server.close();
}

async function shoot(name: string, { state, query = 'appearance=light', width = 800, act }: Shot) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${gallery.url}/thanks.html?state=${state}&${query}`);
  await page.locator('h1').waitFor();
  await act?.(page);
  // The bars that stand for what is loading wait a moment before they show.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState === 'finished'),
  );
  await page.screenshot({ path: join(FOLDER, `thanks-${name}.png`), fullPage: state !== 'many' });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
  console.log(
    `${name}: ${found.length} axe violations${sideways ? ', SCROLLS SIDEWAYS' : ''} ${found.join('; ')}`,
  );
}

async function discard(page: Page) {
  await page.getByRole('button', { name: 'Discard…' }).click();
}

async function searchInVain(page: Page) {
  await page.getByLabel('Received').check();
  await page.getByLabel('Search').fill('zeppelin');
  await page.getByText('Nothing with').waitFor();
}
