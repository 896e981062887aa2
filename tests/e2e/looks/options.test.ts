import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, NO_CHROMIUM } from '../../browser/find-chromium.ts';
import { OPTIONS_STATES } from '../../looks/options-doors.ts';
import { POPUP_STATES } from '../../looks/popup-doors.ts';
import { serveGallery } from '../../looks/serve.ts';
import { cannotRun } from '../world.ts';

describe('the looks of the options page and the popup', () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (cannotRun) return;
    gallery = await serveGallery();
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
    page = await (await browser.newContext()).newPage();
  });

  beforeEach(({ skip }) => skip(cannotRun !== undefined, NO_CHROMIUM));

  afterAll(async () => {
    await browser?.close();
    await gallery?.server.close();
  });

  async function faults(address: string) {
    await page.goto(gallery.url + address);
    await page.locator('h2').last().waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    return [...found, ...(isWider ? ['wider than the window'] : [])];
  }

  const LIGHT = 'appearance=light';
  const DARK = 'appearance=dark&dir=rtl';

  test.each([
    ...Object.keys(OPTIONS_STATES).map((state) => `/options.html?state=${state}&${LIGHT}`),
    `/options.html?state=ready&${DARK}`,
    ...Object.keys(POPUP_STATES).map((state) => `/popup.html?state=${state}&${LIGHT}`),
    `/popup.html?state=known&${DARK}`,
  ])('%s: axe finds nothing, and nothing is cut off', async (address) => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await faults(address)).toEqual([]);
  });

  test('the whole options page can be used without a mouse', async () => {
    await page.setViewportSize({ width: 800, height: 800 });
    await page.goto(`${gallery.url}/options.html?state=newcomer`);
    await page.getByRole('button', { name: 'Connect' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('sidekind.harbourpine.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('good');
    await page.keyboard.press('Enter');
    await page.getByText('Alice Nguyen').waitFor();
    await page.getByLabel('Its address').focus();
    await page.keyboard.type('acme.zendesk.com');
    await page.keyboard.press('Enter');
    await page.getByText('Zendesk is on.').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toContain('Zendesk is on.');
  });
});
