import type { Frame } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import { openOwnPage, panelOf } from '../browser/extension.ts';
import { cannotRun, shows, startWorld, type World } from './world.ts';

describe('what a ticket is about', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let world: World;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    world = await startWorld();
  });
  afterAll(async () => await world?.end());

  const chips = (panel: Frame) => panel.locator('.driver-chip');
  const pressed = (panel: Frame) => panel.locator('.driver-chip[aria-pressed="true"]').allTextContents();
  async function names(panel: Frame): Promise<string[]> {
    await chips(panel).first().waitFor();
    return (await chips(panel).allTextContents()).filter((name) => name !== t('drivers.none'));
  }

  test('is guessed, corrected with one click, remembered after a reload, and learned for other tickets', async () => {
    expect(await names(await world.open(10))).toEqual(['Flickering lamps?', 'Quote', 'Hub loses lamps']);

    const panel = await world.open(5);
    expect(await names(panel)).toEqual(['Quote?', 'Hub loses lamps']);
    await panel.getByRole('button', { name: 'Hub loses lamps' }).click();
    await expect.poll(() => pressed(panel)).toEqual(['Hub loses lamps']);

    await world.page.reload();
    const again = await panelOf(world.page, world.extension);
    expect(await names(again)).toEqual(['Hub loses lamps', 'Quote']);
    expect(await pressed(again)).toEqual(['Hub loses lamps']);

    expect(await names(await world.open(10))).toEqual(['Flickering lamps?', 'Hub loses lamps', 'Quote']);
  });

  test('can be forgotten on the options page, and the ticket is a guess again', async () => {
    const options = await openOwnPage(world.extension, 'options.html');
    const learned = options.locator('[data-section="learned"]');
    await learned.getByText(t('learned.tickets', { count: 1 })).waitFor();
    await learned
      .getByRole('button', { name: t('learned.forgetNamed', { name: 'Hub loses lamps' }) })
      .click();
    await learned.getByText(t('learned.forgotten')).waitFor();
    await options.close();
    const panel = await world.open(5);
    expect(await names(panel)).toEqual(['Quote?', 'Hub loses lamps']);
    expect(await pressed(panel)).toEqual([]);
  });

  test('is not said where nothing fits', async () => {
    const panel = await world.open(7);
    await shows(panel, t('panel.sync.up-to-date'));
    expect(await chips(panel).count()).toBe(0);
  });
});
