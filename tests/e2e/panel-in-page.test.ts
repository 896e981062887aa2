import type { Frame } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import { panelOf } from '../browser/extension.ts';
import { cannotRun, shows, startWorld, textOf, type World } from './world.ts';

describe('the panel and the page around it', () => {
  let world: World;
  let panel: Frame;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    world = await startWorld();
  });
  afterAll(async () => await world?.end());
  beforeEach(async ({ skip }) => {
    skip(cannotRun !== undefined, cannotRun);
    panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
  });

  const margin = (side: 'Start' | 'End' = 'End') =>
    world.page.evaluate((name) => Reflect.get(document.documentElement.style, name), `marginInline${side}`);
  const host = () =>
    world.page.evaluate(() => {
      const { lastElementChild: last } = document.documentElement;
      if (!(last instanceof HTMLElement) || last.tagName !== 'DIV') return undefined;
      const { left, right } = last.getBoundingClientRect();
      return { left, right, display: getComputedStyle(last).display };
    });

  // First, because in every other one the panel may stand on screen long enough.
  test('thanks that came while the page does not show the panel stay new', async () => {
    await world.page.evaluate(() => history.pushState({}, '', '/agent/filters/1'));
    await expect.poll(() => margin()).toBe('');
    await world.page.waitForTimeout(6000);
    await world.page.evaluate(() => history.pushState({}, '', '/agent/tickets/1'));
    await panel.getByRole('button', { name: t('panel.collapse') }).click();
    await panel.getByRole('img', { name: t('panel.newThanks') }).waitFor();
    await panel.getByRole('button', { name: t('panel.expand') }).click();
  });

  test('a page without a ticket is not told the last one, nor is it shown again with the next', async () => {
    await world.page.evaluate(() => history.pushState({}, '', '/agent/filters/1'));
    await expect.poll(() => margin()).toBe('');
    await expect.poll(() => textOf(panel)).not.toContain('Maria Fernández');
  });

  test('a drag of its edge moves the page, and does not hand the ticket in anew at each step', async () => {
    await panel.evaluate(() => {
      Reflect.set(window, 'posts', 0);
      window.addEventListener('message', () =>
        Reflect.set(window, 'posts', Reflect.get(window, 'posts') + 1),
      );
    });
    const edge = panel.getByRole('separator', { name: t('panel.width') });
    for (let step = 0; step < 5; step += 1) await edge.press('ArrowLeft');
    await expect.poll(() => margin()).toBe('424px');
    await edge.press('Home');
    await expect.poll(() => margin()).toBe('280px');
    await world.page.waitForTimeout(600);
    expect(await panel.evaluate(() => Reflect.get(window, 'posts'))).toBe(0);
  });

  test('folded just before the page is left, it is folded on the next one', async () => {
    await panel.getByRole('button', { name: t('panel.collapse') }).click();
    await panel.getByRole('button', { name: t('panel.expand') }).waitFor();
    await world.page.reload();
    const again = await panelOf(world.page, world.extension);
    await again.getByRole('button', { name: t('panel.expand') }).click();
    await again.getByRole('button', { name: t('panel.collapse') }).waitFor();
  });

  test('it is not printed, and the page has the whole paper', async () => {
    await world.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await margin()).toBe('');
    expect((await host())?.display).toBe('none');
    await world.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await margin()).toMatch(/^\d+px$/);
    expect((await host())?.display).toBe('block');
  });

  test('a page that overwrites the styles of its root gets its margin again', async () => {
    const before = await margin();
    await world.page.evaluate(() => document.documentElement.removeAttribute('style'));
    await expect.poll(() => margin(), { timeout: 3000 }).toBe(before);
  });

  test('on a page that runs from right to left it stands on the left, and its edge on the right', async () => {
    await world.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await panel.getByRole('button', { name: t('panel.collapse') }).click();
    await panel.getByRole('button', { name: t('panel.expand') }).click();
    const edge = panel.getByRole('separator', { name: t('panel.width') });
    await edge.waitFor();
    const width = await panel.evaluate(() => innerWidth);
    expect((await host())?.left).toBe(0);
    const x = await edge.evaluate((one) => one.getBoundingClientRect().right);
    expect(x).toBeGreaterThan(width / 2);
    await edge.press('ArrowRight');
    await expect.poll(() => margin()).toBe(`${width + 16}px`);
  });

  test('switched off, nothing of it stays on the page; switched on, it is back', async () => {
    const options = await world.extension.context.newPage();
    await options.goto(world.extension.page('options.html'));
    const stored = await options.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get('sites'));
    const save = (sites: unknown) =>
      options.evaluate((next) => Reflect.get(globalThis, 'chrome').storage.local.set({ sites: next }), sites);
    await save([]);
    await expect.poll(() => host()).toBeUndefined();
    expect(await margin()).toBe('');
    await save(stored.sites);
    await shows(await panelOf(world.page, world.extension), 'Maria Fernández');
    await options.close();
  });
});
