import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import { openOwnPage, panelOf, stopBackground } from '../browser/extension.ts';
import { cannotRun, shows, startWorld, textOf, type World } from './world.ts';

describe('a ticket in the demo helpdesk', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let world: World;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    world = await startWorld();
  });
  afterAll(async () => await world?.end());

  test('fills the panel: who, a reading with its words, heard and asked, thanks, people', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    await shows(panel, t('panel.customerMessages', { count: 5 }));
    await shows(panel, t('panel.why'));
    await shows(panel, 'CSAT 1 of 5');
    await shows(panel, '2 of 11 asked answered');
    await shows(panel, 'You stayed with a furious customer');
    await shows(panel, 'Mira Okafor');
    await shows(panel, 'Ken Adeyemi');
    await shows(panel, t('panel.sync.up-to-date'));
    const marked = await panel.locator('mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    const page = (await world.page.locator('main').textContent()) ?? '';
    for (const words of marked) expect(page).toContain(words);
  });

  test('shows the right ticket after each in-app move, however fast', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    const move = (id: number) =>
      world.page.evaluate((to) => {
        history.pushState({}, '', `/agent/tickets/${to}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, id);
    for (const id of [2, 3, 4, 2, 7]) await move(id);
    await shows(panel, 'Ruth Achterberg');
    await move(8);
    await shows(panel, 'أحمد الفارسي');
    expect(await textOf(panel)).not.toContain('Ruth Achterberg');
    expect(world.page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toHaveLength(
      1,
    );
  });

  test('says which language it does not read', async () => {
    await shows(await world.open(4), 'Japanese');
    await shows(await world.open(8), 'Arabic');
  });

  test('goes away where there is no ticket and comes back with one', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    await world.page.evaluate(() => history.pushState({}, '', '/agent/filters/1'));
    await expect
      .poll(() => world.page.evaluate(() => document.documentElement.style.marginInlineEnd))
      .toBe('');
    await world.page.evaluate(() => history.pushState({}, '', '/agent/tickets/2'));
    await shows(panel, 'Zoë Müller-Åkesson');
  });

  test('a link in the list moves the panel too, and the reply editor keeps its text and focus', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    const editor = world.page.locator('textarea, [contenteditable=true]').first();
    await editor.click();
    await world.page.keyboard.type('Dear Maria, ');
    await panel.getByRole('button', { name: t('panel.collapse') }).click();
    await expect
      .poll(async () => await panel.getByRole('button', { name: t('panel.expand') }).count())
      .toBe(1);
    await panel.getByRole('button', { name: t('panel.expand') }).click();
    expect(await editor.evaluate((one) => ('value' in one ? one.value : one.textContent))).toContain(
      'Dear Maria, ',
    );
  });

  test('stays collapsed on this helpdesk, also after a full load', async () => {
    const panel = await world.open(2);
    await panel.getByRole('button', { name: t('panel.collapse') }).click();
    const expand = panel.getByRole('button', { name: t('panel.expand') });
    await expand.waitFor();
    await world.page.waitForTimeout(500);
    await world.page.reload();
    const again = await panelOf(world.page, world.extension);
    await again.getByRole('button', { name: t('panel.expand') }).click();
    await shows(again, 'Zoë Müller-Åkesson');
    await world.page.waitForTimeout(500);
  });

  test('stands on the side chosen for this helpdesk, at once', async () => {
    await shows(await world.open(1), 'Maria Fernández');
    const margins = () =>
      world.page.evaluate(() => {
        const { marginInlineStart, marginInlineEnd } = document.documentElement.style;
        return [marginInlineStart, marginInlineEnd];
      });
    expect(await margins()).toEqual(['', '344px']);
    const options = await openOwnPage(world.extension, 'options.html');
    const side = options.getByLabel(t('options.sites.side', { address: world.helpdesk.origin }));
    await side.selectOption('start');
    await expect.poll(margins).toEqual(['344px', '']);
    await side.selectOption('end');
    await expect.poll(margins).toEqual(['', '344px']);
    await options.close();
  });

  test('works when the background was killed in between', async () => {
    await shows(await world.open(1), 'Maria Fernández');
    await stopBackground(world.extension);
    const panel = await world.open(3);
    await shows(panel, 'Tom O’Brien');
    await shows(panel, /asked answered/);
    await shows(panel, t('panel.sync.up-to-date'));
  });

  test('shows thanks that the alarm brought, without a word from the page', async () => {
    const panel = await world.open(2);
    await shows(panel, t('panel.sync.up-to-date'));
    await world.org.thank('You kept your word to Maria, twice.');
    const [worker] = world.extension.context.serviceWorkers();
    await worker?.evaluate('chrome.alarms.onAlarm.dispatch({ name: "pull", scheduledTime: Date.now() })');
    await shows(panel, 'You kept your word to Maria, twice.');
    await shows(panel, t('panel.new'));
  });

  test('reads the ticket again by itself when the page shows a new message', async () => {
    const panel = await world.open(1);
    await shows(panel, t('panel.customerMessages', { count: 5 }));
    world.helpdesk.addMessage(1, { by: 'maria', text: 'One more thing: everything works now, thank you.' });
    await shows(panel, t('panel.customerMessages', { count: 6 }), 60_000);
  });

  test('names the people who could not be matched, and why', async () => {
    const panel = await world.open(10);
    await shows(panel, 'Jonas Weber');
    await shows(panel, /No member of Harbour & Pine/);
  });

  test('a customer without an address is not looked up, and the panel says why', async () => {
    const panel = await world.open(11);
    await shows(panel, 'shows no e-mail address of the requester');
  });

  test('a wicked subject and a wicked text are only text', async () => {
    const panel = await world.open(14).catch(() => world.open(13));
    await shows(panel, t('panel.sync.up-to-date'));
    expect(await panel.locator('main script, main img').count()).toBe(0);
  });
});
