import { createServer, type Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension, openOwnPage } from '../../browser/extension.ts';
import { findChromium, NO_CHROMIUM } from '../../browser/find-chromium.ts';
import { signIn } from '../../browser/set-up.ts';
import { serveGallery } from '../../looks/serve.ts';
import { THANKS_STATES } from '../../looks/thanks-states.ts';
import { type OrgServer, startOrg } from '../org-server.ts';
import { cannotRun } from '../world.ts';

describe('the looks of the page of thanks', () => {
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

  test.each([
    ...Object.keys(THANKS_STATES).map((state) => `state=${state}&appearance=light`),
    'state=some&appearance=dark&dir=rtl',
    'state=on-the-way&appearance=dark&dir=rtl',
  ])('%s: axe finds nothing, and nothing is cut off', async (query) => {
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${gallery.url}/thanks.html?${query}`);
      await page.locator('h1').waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
  });

  test('is searched, filtered and read on without a mouse', async () => {
    await page.setViewportSize({ width: 800, height: 800 });
    await page.goto(`${gallery.url}/thanks.html?state=many&appearance=light`);
    await page.getByLabel('Search').focus();
    await page.keyboard.type('COMMA');
    await page.getByText(/^\d+ found$/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel('Received').isChecked()).toBe(true);
    const more = page.getByRole('button', { name: 'Show 50 more' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'ARTICLE');
    expect(await page.locator('article').count()).toBe(100);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('(51)');
  });
});

describe('the page of thanks', () => {
  let org: OrgServer;
  let extension: ExtensionBrowser;
  let stranger: Server;
  let strangerUrl = '';

  beforeAll(async () => {
    if (cannotRun) return;
    org = await startOrg('http://127.0.0.1:1');
    extension = await launchExtension();
    await signIn(extension, org.url, org.members.alice.token);
    stranger = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<iframe src="${extension.page('thanks.html')}"></iframe>`);
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const address = stranger.address();
    if (address !== null && typeof address === 'object') strangerUrl = `http://127.0.0.1:${address.port}`;
  });

  beforeEach(({ skip }) => skip(cannotRun !== undefined, NO_CHROMIUM));

  afterAll(async () => {
    await extension?.context.close();
    await org?.close();
    stranger?.close();
  });

  test('brings what is new when it opens, and shows all of it without a network', async () => {
    await org.thank('For the page that opens.');
    const page = await openOwnPage(extension, 'thanks.html');
    await page.getByText('For the page that opens.').waitFor();
    const received = await page.locator('.entry-received').count();
    expect(received).toBeGreaterThan(1);
    expect(await page.locator('.entry-sent').count()).toBeGreaterThan(0);
    await org.stop();
    await page.reload();
    await page.getByText('cannot be reached').waitFor();
    await page.getByText('For the page that opens.').waitFor();
    expect(await page.locator('.entry-received').count()).toBe(received);
    await org.start();
    await page.close();
  });

  test('shows nothing in a frame of whatever page', async () => {
    const page = await extension.context.newPage();
    await page.goto(strangerUrl);
    const frame = page.frames()[1];
    expect(frame?.url()).not.toContain('thanks.html');
    await page.goto(extension.page('options.html'));
    await page.evaluate(() => {
      const ours = document.createElement('iframe');
      ours.src = '/thanks.html';
      document.body.append(ours);
      return new Promise((resolve) => ours.addEventListener('load', resolve));
    });
    expect(await page.frames()[1]?.locator('body').textContent()).not.toContain('thanks');
    await page.close();
  });

  test('signing out waits for thanks that are unsent, and sends them when the org is back', async () => {
    const page = await openOwnPage(extension, 'options.html');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await org.stop();
    await page.evaluate(putUnsent, {
      memberId: org.members.alice.id,
      kenId: org.members.ken.id,
      apiUrl: org.url,
    });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('1 thanks of yours is not sent yet').waitFor();
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByText('1 could not be sent.').waitFor();
    await page.getByText('could not be reached.').waitFor();
    await org.start();
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByText('Sent. Nothing is waiting any more.').waitFor();
    expect(await org.kept('Unsent so far.')).toHaveLength(1);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    await page.close();
  });
});

/** Puts thanks into the outbox, as sending them beside a ticket does. Runs in a page of ours. */
async function putUnsent({ memberId, kenId, apiUrl }: { memberId: string; kenId: string; apiUrl: string }) {
  const known = await indexedDB.databases();
  const name = known.find((one) => one.name?.startsWith('sidekind-member-'))?.name ?? '';
  const opening = indexedDB.open(name);
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const transaction = opening.result.transaction('outbox', 'readwrite');
  const now = Date.now();
  const id = `${now
    .toString(16)
    .padStart(12, '0')
    .replace(/^(.{8})/, '$1-')}-7000-8000-000000000001`;
  const recipient = { id: kenId, name: 'Ken Adeyemi' };
  transaction.objectStore('outbox').put({
    id,
    draftId: id,
    ticketKey: 'none',
    apiUrl,
    memberId,
    body: {
      recipientIds: [kenId],
      message: 'Unsent so far.',
      coreValueIds: [],
      quote: null,
      ticket: null,
      visibility: 'team',
      createdAt: new Date(now).toISOString(),
    },
    recipients: [recipient],
    createdAt: now,
    notBefore: now,
    state: 'queued',
    attempts: 0,
    nextAttemptAt: now,
  });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}
