import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import { openOwnPage, panelOf } from '../browser/extension.ts';
import { cannotRun, shows, startWorld, textOf, type World } from './world.ts';

describe('a reading that somebody sees differently', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let world: World;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    world = await startWorld();
  });
  afterAll(async () => await world?.end());

  test('is corrected with one click, stays so after a reload, and is taken back with one more', async () => {
    const panel = await world.open(1);
    await shows(panel, t('panel.sync.up-to-date'));
    await panel.getByText(t('panel.differ')).click();
    await panel.getByText(t('panel.differ.kept')).waitFor();
    await panel.getByRole('button', { name: t('panel.differ.neutral') }).click();
    await shows(panel, t('panel.said'));

    await world.page.reload();
    const again = await panelOf(world.page, world.extension);
    await shows(again, t('panel.said'));
    const options = await openOwnPage(world.extension, 'options.html');
    await options.getByText(t('learned.words')).waitFor();
    await options.close();

    await again.getByText(t('panel.differ.again')).click();
    await again.getByRole('button', { name: t('panel.differ.neutral') }).click();
    await expect.poll(() => textOf(again)).not.toContain(t('panel.said'));
  });

  test('can be looked behind: the whole model card opens from the extension’s own file', async () => {
    const panel = await world.open(1);
    await panel.getByText(t('panel.why'), { exact: true }).click();
    await panel.getByText(t('panel.card')).click();
    const opening = world.page.context().waitForEvent('page');
    await panel.getByText(t('panel.card.whole')).click();
    const card = await opening;
    await card.waitForLoadState();
    expect(card.url()).toMatch(/^chrome-extension:.*\/sentiment\/model-card\.md$/);
    expect(await card.locator('body').textContent()).toContain('How Sidekind reads a customer');
    await card.close();
  });
});
