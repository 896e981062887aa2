import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import { allowPrompt, type ExtensionBrowser, launchExtension, panelOf } from '../browser/extension.ts';
import { NO_CHROMIUM } from '../browser/find-chromium.ts';
import { signIn } from '../browser/set-up.ts';
import { allowReload, hasPopup, openPopup, pressIcon, TOOLBAR_ARGS } from '../browser/toolbar.ts';
import { type DemoHelpdesk, startDemoHelpdesk } from '../demo/helpdesk/server.ts';
import { type OrgServer, startOrg } from './org-server.ts';
import { cannotRun, shows } from './world.ts';

/** One newcomer's way through the extension: each test goes on where the one before it ended. */
describe('on the first day', () => {
  let helpdesk: DemoHelpdesk;
  let org: OrgServer;
  let extension: ExtensionBrowser;
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    if (cannotRun) return;
    helpdesk = await startDemoHelpdesk();
    org = await startOrg(helpdesk.origin);
    extension = await launchExtension({ args: TOOLBAR_ARGS });
  });
  beforeEach(({ skip }) => skip(cannotRun !== undefined, NO_CHROMIUM));
  afterAll(async () => {
    await extension?.context.close();
    await org?.close();
    await helpdesk?.stop();
  });

  const room = (of: Page) => of.evaluate(() => document.documentElement.style.marginInlineEnd);

  test('the options page opens by itself', async () => {
    await expect.poll(() => optionsPages().length).toBe(1);
    options = onlyOptionsPage();
    await options.getByText(t('options.step.connect')).waitFor();
  });

  test('the icon leads to the options as long as nobody is connected', async () => {
    await options.close();
    page = await extension.context.newPage();
    await page.goto(`${helpdesk.origin}/agent/tickets/1?as=alice`);
    const popup = await openPopup(extension, page);
    await popup.shows(t('popup.connect'));
    await popup.press(t('popup.connectButton'));
    await expect.poll(() => optionsPages().length).toBe(1);
    await expect.poll(() => hasPopup(extension)).toBe(false);
    await popup.close();
  });

  test('each wrong address and token gets its sentence, and nothing is saved', async () => {
    options = onlyOptionsPage();
    const html = await serveHtml();
    const { token } = org.members.alice;
    await connect('http://127.0.0.1:9', token);
    await options.getByText(t('options.problem.unreachable')).waitFor();
    await connect(html.url, token);
    await options.getByText(t('options.problem.not-ours')).waitFor();
    await connect('http://192.168.1.20:4181', token);
    await options.getByText(t('options.problem.not-https')).waitFor();
    await connect('our sidekind', token);
    await options.getByText(t('options.problem.bad-address')).waitFor();
    await connect(org.url, 'skt_of_nobody');
    await options.getByText(t('options.problem.wrong-token')).waitFor();
    await options.reload();
    await options.getByText(t('options.stored.nothing')).waitFor();
    await options.close();
    html.server.close();
  });

  test('on a page that nobody knows, the icon asks which helpdesk it is', async () => {
    await signIn(extension, org.url, org.members.alice.token);
    const html = await serveHtml();
    const unknown = await extension.context.newPage();
    await unknown.goto(`${html.url}/desk`);
    const popup = await openPopup(extension, unknown);
    await popup.shows(t('popup.unknown'));
    await popup.press(t('popup.switchOn'));
    await popup.shows(t('options.sites.chooseFirst'));
    await popup.close();
    await unknown.close();
    await allowPrompt(extension, html.url);
    const again = await extension.context.newPage();
    await again.goto(`${html.url}/desk`);
    const second = await openPopup(extension, again);
    await second.choose('Request Tracker');
    await second.press(t('popup.switchOn'));
    await second.shows(t('popup.nowOn'));
    await second.press(t('popup.switchOff'));
    await second.shows(t('popup.nowOff'));
    await second.close();
    await again.close();
    html.server.close();
    expect(await isAllowed(html.url)).toBe(false);
  });

  test('one button switches the helpdesk on, and the panel comes without a reload', async () => {
    await allowPrompt(extension, helpdesk.origin);
    await markAsSame(page);
    const popup = await openPopup(extension, page);
    await popup.shows(t('popup.known', { helpdesk: 'Zendesk', address: helpdesk.origin }));
    await popup.press(t('popup.switchOn'));
    await popup.shows(t('popup.nowOnTicket'));
    await popup.close();
    await shows(await panelOf(page, extension), 'Maria Fernández');
    expect(await isSame(page)).toBe(true);
    expect(await isAllowed(helpdesk.origin)).toBe(true);
  });

  test('from then on the icon folds the panel away and out again', async () => {
    await expect.poll(() => room(page)).toBe('344px');
    await pressIcon(extension, page);
    await expect.poll(() => room(page)).toBe('44px');
    await pressIcon(extension, page);
    await expect.poll(() => room(page)).toBe('344px');
    expect(await hasPopup(extension)).toBe(false);
  });

  test('an update with the ticket open leaves one panel that works, and no room too much', async () => {
    await allowReload(extension);
    const old = await panelOf(page, extension);
    const own = await extension.context.newPage();
    await own.goto(extension.page('options.html'));
    await Promise.all([own.waitForEvent('close'), own.evaluate('browser.runtime.reload()').catch(() => {})]);
    await expect.poll(() => old.isDetached(), { timeout: 10_000 }).toBe(true);
    await shows(await panelOf(page, extension), 'Maria Fernández');
    await page.evaluate(() => history.pushState({}, '', '/agent/tickets/2'));
    await shows(await panelOf(page, extension), 'Zoë Müller-Åkesson');
    expect(panels()).toHaveLength(1);
    // The old copy of the page's script notices within a second; the room is not its own any more.
    await page.waitForTimeout(1500);
    expect(await room(page)).toBe('344px');
    await page.evaluate(() => history.pushState({}, '', '/agent/filters/1'));
    await expect.poll(() => room(page)).toBe('');
    await page.evaluate(() => history.pushState({}, '', '/agent/tickets/1'));
    await shows(await panelOf(page, extension), 'Maria Fernández');
    expect(await isSame(page)).toBe(true);
  });

  test('switched off, the panel goes without a reload and the permission is given back', async () => {
    const other = await extension.context.newPage();
    await other.goto(`${helpdesk.origin}/agent/dashboard`);
    const popup = await openPopup(extension, other);
    await popup.shows(t('popup.on', { helpdesk: 'Zendesk' }));
    await popup.press(t('popup.switchOff'));
    await popup.shows(t('popup.nowOff'));
    await popup.close();
    await other.close();
    await expect.poll(() => room(page)).toBe('');
    await expect.poll(() => panels().length).toBe(0);
    expect(await isAllowed(helpdesk.origin)).toBe(false);
    expect(await isSame(page)).toBe(true);
  });

  test('switched on again in the same tab, the panel and its icon work as before', async () => {
    await allowPrompt(extension, helpdesk.origin);
    const popup = await openPopup(extension, page);
    await popup.press(t('popup.switchOn'));
    await popup.shows(t('popup.nowOnTicket'));
    await popup.close();
    await shows(await panelOf(page, extension), 'Maria Fernández');
    expect(panels()).toHaveLength(1);
    await pressIcon(extension, page);
    await expect.poll(() => room(page)).toBe('44px');
    expect(await isSame(page)).toBe(true);
  });

  function optionsPages(): Page[] {
    return extension.context.pages().filter((one) => one.url() === extension.page('options.html'));
  }

  function onlyOptionsPage(): Page {
    const [first, ...others] = optionsPages();
    if (!first || others.length > 0) throw new Error('Not one options page');
    return first;
  }

  function panels() {
    return page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
  }

  async function connect(address: string, token: string): Promise<void> {
    await options.getByLabel(t('options.connect.address')).fill(address);
    await options.getByLabel(t('options.connect.token')).fill(token);
    await options.getByRole('button', { name: t('options.connect.connect'), exact: true }).click();
  }

  /** Whether the extension holds the permission for this origin. */
  async function isAllowed(origin: string): Promise<unknown> {
    const own = await extension.context.newPage();
    await own.goto(extension.page('options.html'));
    const origins = [`${origin}/*`];
    const answer = await own.evaluate(`browser.permissions.contains(${JSON.stringify({ origins })})`);
    await own.close();
    return answer;
  }
});

async function markAsSame(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'isSame', true));
}

/** Whether the page has not been loaded anew since it was marked. */
async function isSame(page: Page): Promise<boolean> {
  return await page.evaluate(() => Reflect.get(window, 'isSame') === true);
}

async function serveHtml(): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization');
    response.end('<!doctype html><title>Welcome</title><p>Please accept the terms.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server };
}
