import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../utils/i18n/t.ts';
import { MAX_MESSAGES } from '../../utils/ticket.ts';
import { openOwnPage, panelOf, stopBackground } from '../browser/extension.ts';
import { signIn } from '../browser/set-up.ts';
import { goodDay } from '../demo/helpdesk/bad-day.ts';
import { cannotRun, shows, startWorld, textOf, type World } from './world.ts';

describe('on a bad day', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let world: World;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    world = await startWorld();
    await shows(await world.open(1), t('panel.sync.up-to-date'));
  });
  afterEach(async () => {
    if (cannotRun !== undefined) return;
    Object.assign(world.helpdesk.badDay, goodDay());
    await world.extension.context.setOffline(false);
    await world.org.start();
  });
  afterAll(async () => await world?.end());

  test('the helpdesk has signed the agent out: the panel says so, and reads again on demand', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    world.helpdesk.badDay.isSignedOut = true;
    await world.page.evaluate(() => history.pushState({}, '', '/agent/tickets/3'));
    await shows(panel, t('panel.fault.signed-out'));
    await shows(panel, 'You stayed with a furious customer');
    world.helpdesk.badDay.isSignedOut = false;
    const again = await world.open(3);
    await shows(again, 'Tom O’Brien');
  });

  test('the helpdesk answers with errors: the panel says so and keeps the thanks', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    world.helpdesk.badDay.isFailing = true;
    await world.page.evaluate(() => history.pushState({}, '', '/agent/tickets/7'));
    await shows(panel, new RegExp(`${t('panel.fault.offline')}|${t('panel.via.page')}`));
    await shows(panel, 'You stayed with a furious customer');
    world.helpdesk.badDay.isFailing = false;
    await panel
      .getByRole('button', { name: t('panel.readAgain') })
      .first()
      .click();
    await shows(panel, t('panel.customerMessages', { count: 1 }));
  });

  test('the helpdesk answers with a page of HTML: nothing of it is taken for a message', async () => {
    const panel = await world.open(1);
    world.helpdesk.badDay.answersHtml = true;
    await world.page.evaluate(() => history.pushState({}, '', '/agent/tickets/5'));
    await shows(
      panel,
      new RegExp(`${t('panel.fault.shape-changed')}|${t('panel.fault.signed-out')}|${t('panel.via.page')}`),
    );
  });

  test('a slow helpdesk: the panel of the ticket that was left does not come back', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    world.helpdesk.badDay.slow = 1500;
    await world.page.evaluate(() => history.pushState({}, '', '/agent/tickets/2'));
    await world.page.waitForTimeout(300);
    world.helpdesk.badDay.slow = 0;
    await world.page.evaluate(() => history.pushState({}, '', '/agent/tickets/3'));
    await shows(panel, 'Tom O’Brien');
    await world.page.waitForTimeout(1800);
    expect(await textOf(panel)).toContain('Tom O’Brien');
  });

  test('a ticket with 5,000 messages is read in bounds, and the panel says what was left out', async () => {
    const id = world.helpdesk.addLongTicket(5000);
    const panel = await world.open(id);
    await shows(panel, /newest [\d,]+ of 5,000 messages/, 30_000);
    expect(MAX_MESSAGES).toBeLessThan(5000);
  });

  test('offline: what was known stays, its state is said, and it is fresh again when back', async () => {
    const panel = await world.open(1);
    await shows(panel, t('panel.sync.up-to-date'));
    await world.extension.context.setOffline(true);
    await shows(panel, t('panel.sync.offline'));
    await shows(panel, 'You stayed with a furious customer');
    await shows(panel, 'CSAT 1 of 5');
    await world.extension.context.setOffline(false);
    await shows(panel, t('panel.sync.up-to-date'));
  });

  test('the org API is down when the panel opens: last known thanks, the reason, and then fresh', async () => {
    await world.org.stop();
    await stopBackground(world.extension);
    const panel = await world.open(1);
    await shows(panel, 'You stayed with a furious customer');
    await shows(panel, t('panel.sync.unreachable'));
    const again = panel.getByRole('button', { name: t('panel.tryAgain') });
    await again.waitFor();
    await world.org.start();
    // The look-up of this ticket's customer may still be on its way and find the org first: then the button goes.
    await again.click({ timeout: 2000 }).catch(() => shows(panel, t('panel.sync.up-to-date')));
    await shows(panel, t('panel.sync.up-to-date'));
  });

  test('something else answers in place of the org API: said, and nothing is lost', async () => {
    await world.org.stop();
    const port = Number(new URL(world.org.url).port);
    const portal = await serveHtml(port);
    const panel = await world.open(1);
    await shows(panel, t('panel.sync.not-ours'));
    await shows(panel, 'You stayed with a furious customer');
    await new Promise((resolve) => portal.close(resolve));
    portal.closeAllConnections();
  });

  test('the cache was deleted under the panel: it fills itself again', async () => {
    const panel = await world.open(1);
    await shows(panel, t('panel.sync.up-to-date'));
    const options = await openOwnPage(world.extension, 'options.html');
    await options.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      for (const name of names.filter((one) => one.startsWith('sidekind-member'))) {
        await new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = resolve;
          request.onblocked = resolve;
        });
      }
    });
    await options.close();
    const again = await world.open(1);
    await shows(again, 'You stayed with a furious customer');
    await shows(again, 'CSAT 1 of 5');
  });

  test('rows in the cache that no version of ours wrote do not take the panel with them', async () => {
    const options = await openOwnPage(world.extension, 'options.html');
    await options.evaluate(spoilRows);
    await options.close();
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    await shows(panel, t('panel.customerMessages', { count: 5 }));
    await signOutAndIn(world);
  });

  test('the token is no longer accepted: the panel says what to do and keeps the reading', async () => {
    const panel = await world.open(1);
    await shows(panel, t('panel.sync.up-to-date'));
    const options = await openOwnPage(world.extension, 'options.html');
    await options.evaluate(spoilToken);
    await options.close();
    const again = await world.open(1);
    await shows(again, t('panel.sync.signed-out'));
    await shows(again, t('panel.customerMessages', { count: 5 }));
    await signOutAndIn(world);
  });

  test('the helpdesk is signed in as another member: said, and For you is hidden', async () => {
    await world.page.goto(`${world.helpdesk.origin}/agent/tickets/1?as=ken`);
    const panel = await panelOf(world.page, world.extension);
    await shows(panel, t('panel.notice.wrong-person'));
    expect(await textOf(panel)).not.toContain('You stayed with a furious customer');
  });
});

async function serveHtml(port: number): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*, authorization');
    response.end('<html><body>Welcome to our Wi-Fi. Please accept the terms.</body></html>');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

async function signOutAndIn({ extension, org }: World): Promise<void> {
  const page = await openOwnPage(extension, 'options.html');
  await page.getByRole('button', { name: t('options.connect.signOut'), exact: true }).click();
  await page
    .getByRole('button', { name: t('options.connect.signOut'), exact: true })
    .last()
    .click();
  await page.getByText(t('options.connect.signedOut')).waitFor();
  await page.close();
  await signIn(extension, org.url, org.members.alice.token);
}

/** Runs in an extension page: overwrites every cached thanks and customer with rows of no known shape. */
async function spoilRows(): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const name = names.find((one) => one.startsWith('sidekind-member'));
  if (!name) throw new Error('no cache');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise((resolve, reject) => {
    const work = db.transaction(['recognitions', 'customers'], 'readwrite');
    for (const store of ['recognitions', 'customers']) {
      const cursor = work.objectStore(store).openCursor();
      cursor.onsuccess = () => {
        const at = cursor.result;
        if (!at) return;
        at.update({ ...at.value, recognition: 7, customer: { surveys: 'none' } });
        at.continue();
      };
    }
    work.oncomplete = resolve;
    work.onerror = () => reject(work.error);
  });
  db.close();
}

/** Runs in an extension page: the token becomes one that the org never made. */
async function spoilToken(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('sidekind-device');
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise((resolve) => {
    const work = db.transaction('connection', 'readwrite');
    const store = work.objectStore('connection');
    const row = store.get('current');
    row.onsuccess = () => store.put({ ...row.result, token: 'skt_revoked' });
    work.oncomplete = resolve;
  });
  db.close();
}
