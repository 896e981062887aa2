import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, NO_CHROMIUM } from '../../browser/find-chromium.ts';
import { confirmDrafts } from '../../looks/composer-states.ts';
import { serveGallery } from '../../looks/serve.ts';
import { states } from '../../looks/states.ts';
import { takeSteps } from '../../looks/steps.ts';
import { cannotRun } from '../world.ts';

/** Every state in light; those that hold every part also in dark and from right to left. */
const WHOLE = [
  'usual',
  'lone-opening-and-figures',
  'hostile',
  'thanks-with-quote',
  'token-refused',
  'collapsed',
  'composer-filled',
  'composer-quotes',
  'composer-covered',
  'thanks-many',
  'confirm-window',
];
const LOOKS: [string, string][] = [
  ...[...Object.keys(states), ...Object.keys(confirmDrafts)].map((state): [string, string] => [
    state,
    'appearance=light',
  ]),
  ...WHOLE.map((state): [string, string] => [state, 'appearance=dark&dir=rtl']),
];

describe('the looks of the panel', () => {
  let gallery: Awaited<ReturnType<typeof serveGallery>> | undefined;
  let browser: Browser | undefined;
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

  async function open(state: string, query: string, width = 320) {
    const isStrip = states[state]?.layout.isCollapsed ?? false;
    await page.setViewportSize({ width: isStrip ? 44 : width, height: 800 });
    await page.goto(`${gallery?.url}/?state=${state}&${query}`);
    await page.locator('.panel, .strip, .confirm-send').first().waitFor();
    await takeSteps(page, state);
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState === 'finished'),
    );
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }

  async function violations() {
    const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }

  test('axe finds nothing, and nothing is cut off sideways', async () => {
    const found: Record<string, string[]> = {};
    for (const [state, query] of LOOKS) {
      await open(state, query, 280);
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      const all = [...(await violations()), ...(isWider ? ['wider than the window'] : [])];
      if (all.length > 0) found[`${state} ${query}`] = all;
    }
    expect(found).toEqual({});
  }, 240_000);

  test('an everyday ticket is read without much scrolling', async () => {
    await page.setViewportSize({ width: 344, height: 800 });
    await page.goto(`${gallery?.url}/?state=everyday`);
    await page.locator('[data-card="for-you"]').waitFor();
    const end = await page.evaluate(
      () => document.querySelector('[data-card="for-you"]')?.getBoundingClientRect().bottom,
    );
    const footer = await page.evaluate(
      () => document.querySelector('.panel-footer')?.getBoundingClientRect().top,
    );
    expect(end).toBeLessThanOrEqual(footer ?? 0);
  });

  test('the handle is dragged with the pointer', async () => {
    await open('usual', '', 344);
    const handle = page.getByRole('separator');
    await handle.hover();
    await page.mouse.down();
    await page.mouse.move(-40, 300, { steps: 4 });
    await page.mouse.up();
    const wider = Number(await handle.getAttribute('aria-valuenow'));
    expect(wider).toBeGreaterThan(380);
    await page.mouse.move(100, 300);
    expect(Number(await handle.getAttribute('aria-valuenow'))).toBe(wider);
  });
});
