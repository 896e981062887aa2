import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import { type ExtensionBrowser, launchExtension, panelOf, stopBackground } from '../browser/extension.ts';
import { signIn, switchOn } from '../browser/set-up.ts';
import { missingHere } from '../real/request-tracker/install.ts';
import { PASSWORD, ticketIdOf } from '../real/request-tracker/seed.ts';
import { startRequestTracker } from '../real/request-tracker/start.ts';
import { type OrgServer, startOrg } from './org-server.ts';
import { sendThanks } from './thanks/write-thanks.ts';
import { cannotRun, shows, textOf } from './world.ts';

const missing = cannotRun ?? (process.env.CI === 'true' ? undefined : missingHere());
const pictures = join(import.meta.dirname, '../.results/request-tracker');

describe('a ticket in a real Request Tracker', () => {
  beforeEach(({ skip }) => skip(missing !== undefined, missing));
  let tracker: Awaited<ReturnType<typeof startRequestTracker>>;
  let org: OrgServer;
  let extension: ExtensionBrowser;
  let page: Page;
  let mira: [ExtensionBrowser, Page];
  const dataFolder = mkdtempSync(join(tmpdir(), 'sidekind-rt-'));

  beforeAll(async () => {
    if (missing !== undefined) return;
    mkdirSync(pictures, { recursive: true });
    tracker = await startRequestTracker({ dataFolder });
    org = await startOrg('http://127.0.0.1:4180', tracker.origin);
    [extension, page] = await sitDown('alice');
    mira = await sitDown('mira');
  });
  afterAll(async () => {
    await mira?.[0].context.close();
    await extension?.context.close();
    await org?.close();
    await tracker?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  /** A browser for this person, signed in to the org and to Request Tracker. */
  async function sitDown(login: 'alice' | 'mira'): Promise<[ExtensionBrowser, Page]> {
    const browser = await launchExtension();
    await signIn(browser, org.url, org.members[login].token);
    await switchOn(browser, tracker.origin, 'Request Tracker');
    const tab = await browser.context.newPage();
    await tab.goto(tracker.origin);
    await tab.fill('input[name=user]', login);
    await tab.fill('input[name=pass]', PASSWORD);
    await Promise.all([tab.waitForNavigation(), tab.press('input[name=pass]', 'Enter')]);
    return [browser, tab];
  }

  const open = async (key: Parameters<typeof ticketIdOf>[0]) => {
    await page.goto(`${tracker.origin}/Ticket/Display.html?id=${ticketIdOf(key)}`);
    return await panelOf(page, extension);
  };

  test('fills the panel: requester, customer messages, a reading with its words, people, thanks', async () => {
    const panel = await open('doubleCharge');
    await shows(panel, 'Maria Fernández');
    await shows(panel, /\d+ customer messages/);
    await shows(panel, t('panel.why'));
    await shows(panel, 'Ken Adeyemi');
    await shows(panel, 'CSAT 1 of 5');
    await shows(panel, 'You stayed with a furious customer');
    await shows(panel, t('panel.sync.up-to-date'));
    await page.screenshot({ path: join(pictures, 'ticket.png') });
    const marked = await panel.locator('mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    const history = page.locator('.history-container');
    for (const words of marked) await history.getByText(words).first().waitFor();
  });

  test('shows the right one after moving to another ticket, and none on the home page', async () => {
    await shows(await open('doubleCharge'), 'Maria Fernández');
    const panel = await open('delight');
    await shows(panel, 'Zoë Müller-Åkesson');
    await shows(panel, t('panel.sync.up-to-date'));
    expect(await textOf(panel)).not.toContain('Maria Fernández');
    await page.goto(tracker.origin);
    await page.waitForTimeout(1500);
    expect(page.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toEqual([]);
  });

  test('keeps an internal note out of the customer’s words, and counts only the requester’s', async () => {
    const panel = await open('secondCustomer');
    await shows(panel, t('panel.sync.up-to-date'));
    await shows(panel, /not counted|Also wrote/i);
  });

  test('says that it does not read Japanese and Arabic', async () => {
    await shows(await open('japanese'), 'Japanese');
    await shows(await open('arabic'), 'Arabic');
  });

  test('shows a wicked ticket as text, and one of many messages in bounds', async () => {
    const hostile = await open('hostile');
    await shows(hostile, t('panel.sync.up-to-date'));
    expect(await hostile.locator('main script, main img').count()).toBe(0);
    await shows(await open('manyMessages'), /\d+ customer messages/, 30_000);
  });

  test('the lead sends thanks from it, and they stand on the agent’s panel within seconds, once', async () => {
    await shows(await open('doubleCharge'), t('panel.sync.up-to-date'));
    const theirs = await panelOf(page, extension);
    const [browser, tab] = mira;
    await tab.goto(`${tracker.origin}/Ticket/Display.html?id=${ticketIdOf('doubleCharge')}`);
    const mine = await panelOf(tab, browser);
    await shows(mine, 'Alice Nguyen');
    const message = 'You stayed kind to the end of a long week.';
    await sendThanks(mine, message, ['Alice']);
    await shows(theirs, message, 40_000);
    await tab.screenshot({ path: join(pictures, 'sent.png') });
    await page.screenshot({ path: join(pictures, 'arrived.png') });
    expect(await org.kept(message)).toHaveLength(1);
  });

  test('goes on after the background was killed, and says when the agent is signed out', async () => {
    await stopBackground(extension);
    await shows(await open('question'), 'Pat Lee');
    await extension.context.clearCookies();
    const panel = await panelOf(page, extension);
    await panel.locator('body').waitFor();
    await page.evaluate(() => history.pushState({}, '', '/Ticket/Display.html?id=2'));
    await shows(panel, t('panel.fault.signed-out'));
  });
});
