import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import {
  FIREFOX_BUILD,
  findFirefox,
  launchFirefox,
  NO_FIREFOX,
  named,
  openOwnPage,
  panelsOf,
  press,
  shows,
  typeInto,
  until,
} from '../browser/firefox.ts';
import { type DemoHelpdesk, startDemoHelpdesk } from '../demo/helpdesk/server.ts';
import { type OrgServer, startOrg } from './org-server.ts';

const cannotRun = findFirefox() === undefined && process.env.CI !== 'true';
const THANKS = 'You stayed with a furious customer';

describe('in Firefox', () => {
  let helpdesk: DemoHelpdesk;
  let org: OrgServer;
  let firefox: Browser;
  /** The extension's own options page, kept open to look into the extension. */
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    if (cannotRun) return;
    if (!existsSync(FIREFOX_BUILD)) throw new Error('There is no build to test. Run: npm run build');
    helpdesk = await startDemoHelpdesk();
    org = await startOrg(helpdesk.origin);
    firefox = await launchFirefox();
    options = await openOwnPage(firefox, 'options.html');
    await typeInto(options, t('options.connect.address'), org.url);
    await typeInto(options, t('options.connect.token'), org.members.alice.token);
    await press(options, t('options.connect.connect'));
    await named(options, t('options.connect.signOut'), 'button');
    await typeInto(options, t('options.sites.address'), helpdesk.origin);
    await options.select('select', 'zendesk');
    await press(options, t('options.sites.switchOn'));
    await named(options, t('options.sites.list'), 'list');
    page = await firefox.newPage();
  });
  beforeEach(({ skip }) => skip(cannotRun, NO_FIREFOX));
  afterAll(async () => {
    await firefox?.close();
    await org?.close();
    await helpdesk?.stop();
  });

  const ticket = (id: number) => page.goto(`${helpdesk.origin}/agent/tickets/${id}?as=alice`);
  const move = (path: string) => page.evaluate((to) => history.pushState({}, '', to), path);

  test('a ticket fills the panel: requester, messages, reading, answers, thanks, people', async () => {
    await ticket(1);
    await shows(page, 'Maria Fernández');
    await shows(page, t('panel.customerMessages', { count: 5 }));
    await shows(page, t('panel.why'));
    await shows(page, 'CSAT 1 of 5');
    await shows(page, THANKS);
    await shows(page, 'Ken Adeyemi');
    await shows(page, t('panel.sync.up-to-date'));
  });

  test('moves inside the helpdesk change the ticket on the same panel', async () => {
    await ticket(1);
    await shows(page, 'Maria Fernández');
    for (const id of [2, 3, 7]) await move(`/agent/tickets/${id}`);
    await shows(page, 'Ruth Achterberg');
    await move('/agent/tickets/3');
    await shows(page, 'Tom O’Brien');
    expect(await panelsOf(page)).toHaveLength(1);
  });

  test('the panel leaves with the ticket and comes back with the next', async () => {
    await ticket(1);
    await shows(page, 'Maria Fernández');
    expect(await room()).toBe('344px');
    await move('/agent/filters/1');
    await until(async () => (await room()) === '' || undefined, 'the page has its room back');
    await move('/agent/tickets/2');
    await shows(page, 'Zoë Müller-Åkesson');
  });

  test('what is pressed in the panel reaches the page: collapsed, and open again', async () => {
    await ticket(1);
    await shows(page, 'Maria Fernández');
    const [panel] = await panelsOf(page);
    await press(page, t('panel.collapse'), panel);
    await until(async () => (await room()) === '44px' || undefined, 'the panel is a strip');
    await press(page, t('panel.expand'), panel);
    await until(async () => (await room()) === '344px' || undefined, 'the panel is open');
  });

  test('the browser has suspended the background: the next ticket wakes it', async () => {
    await ticket(1);
    await shows(page, t('panel.sync.up-to-date'));
    await until(async () => !(await hasBackground()) || undefined, 'the background is suspended');
    await ticket(3);
    await shows(page, 'Tom O’Brien');
    await shows(page, /asked answered/);
    await shows(page, t('panel.sync.up-to-date'));
  });

  test('the org API is down: last known thanks and answers, and fresh ones when it is back', async () => {
    await ticket(1);
    await shows(page, t('panel.sync.up-to-date'));
    await org.stop();
    await ticket(1);
    await shows(page, t('panel.sync.unreachable'));
    await shows(page, THANKS);
    await shows(page, 'CSAT 1 of 5');
    await org.start();
    const [panel] = await panelsOf(page);
    await press(page, t('panel.tryAgain'), panel);
    await shows(page, t('panel.sync.up-to-date'));
  });

  test('permissions there know no ports: another server on the same host gets no panel', async () => {
    const other = await startDemoHelpdesk();
    const stranger = await firefox.newPage();
    await stranger.goto(`${other.origin}/agent/tickets/1?as=alice`);
    await page.bringToFront();
    await ticket(2);
    await shows(page, 'Zoë Müller-Åkesson');
    expect(await panelsOf(stranger)).toEqual([]);
    await stranger.close();
    await other.stop();
  });

  test('what else a helpdesk’s page needs beside the margin reaches it', async () => {
    const tracker = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>#5</title><div class="page-menu pinned">menu</div>');
    });
    await new Promise<void>((resolve) => tracker.listen(0, '127.0.0.1', resolve));
    const address = tracker.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    await options.evaluate(
      async (site) => {
        const { storage } = Reflect.get(globalThis, 'browser');
        const { sites } = await storage.local.get('sites');
        await storage.local.set({ sites: [...sites, site] });
      },
      { adapter: 'request-tracker', origin, basePath: '' },
    );
    await page.goto(`${origin}/Ticket/Display.html?id=5`);
    const menu = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector('.pinned') ?? document.body).marginInlineEnd,
      );
    await until(async () => (await menu()) === '344px' || undefined, 'the menu has moved aside');
    await shows(page, 'You stayed with a furious customer');
    tracker.closeAllConnections();
    await new Promise((resolve) => tracker.close(resolve));
  });

  test('the browser closed the popup while it asked: the background switches the helpdesk on', async () => {
    const other = await startDemoHelpdesk();
    const origin = other.origin.replace('127.0.0.1', 'localhost');
    await options.bringToFront();
    await until(async () => !(await hasBackground()) || undefined, 'the background is suspended');
    // What the popup does, and then nothing more: as if it were gone.
    await options.evaluate(
      (site) => {
        const { storage, permissions } = Reflect.get(globalThis, 'browser');
        const ask = async () => {
          void storage.local.set({ pendingSite: site });
          await permissions.request({ origins: ['http://localhost/*'] });
        };
        document.addEventListener('keydown', () => void ask(), { once: true });
      },
      { adapter: 'zendesk', origin, basePath: '' },
    );
    await options.keyboard.press('a');
    await page.bringToFront();
    await until(async () => (await switchedOn()).includes(origin) || undefined, 'it is switched on');
    await page.goto(`${origin}/agent/tickets/1?as=alice`);
    await shows(page, 'Maria Fernández');
    await other.stop();
  });

  // Last, because it closes the options page.
  test('an update with a ticket open leaves one panel that works, and no room too much', async () => {
    await ticket(1);
    await shows(page, 'Maria Fernández');
    const [old] = await panelsOf(page);
    void options.evaluate(() => Reflect.get(globalThis, 'browser').runtime.reload());
    await until(async () => {
      const panels = await panelsOf(page);
      return (panels.length === 1 && panels[0] !== old) || undefined;
    }, 'another panel in place of the old one');
    await move('/agent/tickets/2');
    await shows(page, 'Zoë Müller-Åkesson');
    expect(await room()).toBe('344px');
    await move('/agent/filters/1');
    await until(async () => (await room()) === '' || undefined, 'the page has its room back');
  });

  async function room(): Promise<string> {
    return await page.evaluate(() => document.documentElement.style.marginInlineEnd);
  }

  async function hasBackground(): Promise<boolean> {
    return await options.evaluate(async () => {
      const { runtime } = Reflect.get(globalThis, 'browser');
      return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0;
    });
  }

  async function switchedOn(): Promise<string[]> {
    return await options.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser');
      const { sites } = await storage.local.get('sites');
      return sites.map((site: { origin: string }) => site.origin);
    });
  }
});
