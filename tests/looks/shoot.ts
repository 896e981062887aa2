/**
 * Pictures of every state: `node tests/looks/shoot.ts [part of a state's name …]`. They land in
 * `tests/.results/looks/`, which git ignores.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { confirmDrafts } from './composer-states.ts';
import { serveGallery } from './serve.ts';
import { states } from './states.ts';
import { takeSteps } from './steps.ts';

const FOLDER = join(import.meta.dirname, '../.results/looks');
const LOOKS = [
  { name: 'light', query: 'appearance=light' },
  { name: 'dark', query: 'appearance=dark' },
  { name: 'rtl', query: 'appearance=light&dir=rtl' },
];

const parts = process.argv.slice(2).filter((part) => !part.startsWith('--'));
const isQuick = process.argv.includes('--quick');
const widths = isQuick ? [344] : [320, 344, 560];
const looks = isQuick ? LOOKS : LOOKS;
const names = [...Object.keys(states), ...Object.keys(confirmDrafts)].filter(
  (name) => parts.length === 0 || parts.some((part) => name.includes(part)),
);

mkdirSync(FOLDER, { recursive: true });
const { url, server } = await serveGallery();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
page.on('pageerror', (error) => console.error(error.message));
page.on('console', (entry) => entry.type() === 'error' && console.error(entry.text()));
try {
  for (const name of names) {
    for (const look of looks) {
      for (const width of widths) await shoot(name, look, width);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

async function shoot(name: string, look: { name: string; query: string }, width: number) {
  const isStrip = states[name]?.layout.isCollapsed ?? false;
  await page.setViewportSize({ width: isStrip ? 44 : width, height: isStrip ? 300 : 800 });
  await page.goto(`${url}/?state=${name}&${look.query}`);
  await page.locator('.panel, .strip, .confirm-send').first().waitFor();
  await takeSteps(page, name);
  // Skeletons come in after a moment.
  await page.mouse.move(170, 2);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState === 'finished'),
  );
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // The footer sticks to the window: a picture of all needs a window as high as the page.
  await page.setViewportSize({ width: isStrip ? 44 : width, height });
  const path = join(FOLDER, `${name}-${look.name}-${width}.png`);
  await page.screenshot({ path });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  console.log(`${name} ${look.name} ${width}: ${height} px high${sideways ? ', SCROLLS SIDEWAYS' : ''}`);
}
