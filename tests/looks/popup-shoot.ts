/** Pictures of the popup: `node tests/looks/popup-shoot.ts`, into `tests/.results/looks/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright';
import { POPUP_STATES } from './popup-doors.ts';
import { serveGallery } from './serve.ts';

const FOLDER = join(import.meta.dirname, '../.results/looks');
const LOOKS = ['appearance=light', 'appearance=dark', 'dir=rtl'];
const DEEDS = ['Switch on here', 'Show the panel'];

mkdirSync(FOLDER, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await (await browser.newContext({ viewport: { width: 320, height: 200 } })).newPage();
page.on('pageerror', (error) => console.error(error.message));
try {
  for (const state of Object.keys(POPUP_STATES)) {
    for (const look of LOOKS) await shoot(state, look);
  }
} finally {
  await browser.close();
  await gallery.server.close();
}

async function shoot(state: string, look: string) {
  await page.goto(`${gallery.url}/popup.html?state=${state}&${look}`);
  await page.locator('h2').waitFor();
  await picture(`${state}-${look.replace(/\W/, '-')}`);
  const deed = page.getByRole('button', { name: new RegExp(DEEDS.join('|')) });
  if ((await deed.count()) === 0) return;
  await deed.click();
  await page.waitForFunction(() =>
    document.querySelector('h2 svg, [role="alert"]:not(:empty), .field-problem'),
  );
  await picture(`${state}-pressed-${look.replace(/\W/, '-')}`);
}

async function picture(name: string) {
  await page.screenshot({ path: join(FOLDER, `popup-${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  console.log(`${name}: ${violations.length} axe violations ${violations.map(({ id }) => id).join(', ')}`);
}
