import type { Browser, Frame, Page } from 'puppeteer-core';
import { t } from '../../../utils/i18n/t.ts';
import {
  launchFirefox,
  named,
  openOwnPage,
  ownPagesOf,
  panelsOf,
  press,
  shows,
  typeInto,
  until,
} from '../../browser/firefox.ts';
import { startDemoHelpdesk } from '../../demo/helpdesk/server.ts';
import { type FaultProxy, startFaultProxy } from '../fault-proxy.ts';
import { type OrgServer, startOrg } from '../org-server.ts';

export interface FirefoxDesk {
  org: OrgServer;
  network: FaultProxy;
  firefox: Browser;
  /** The extension's options page, kept open to look into the extension. */
  options: Page;
  page: Page;
  /** Loads a ticket with a full page load; the panel that is up to date with the org. */
  open(ticketId: number, page?: Page): Promise<Frame>;
  /** In a new tab, which stays. */
  signIn(): Promise<Page>;
  end(): Promise<void>;
}

/** Mira, a lead who may thank everybody, with a network to the org API that fails on demand. */
export async function startFirefoxDesk(): Promise<FirefoxDesk> {
  const helpdesk = await startDemoHelpdesk();
  const org = await startOrg(helpdesk.origin);
  const network = await startFaultProxy(org.url);
  const firefox = await launchFirefox();
  const signIn = async () => {
    const options = await openOwnPage(firefox, 'options.html');
    await typeInto(options, t('options.connect.address'), network.url);
    await typeInto(options, t('options.connect.token'), org.members.mira.token);
    await press(options, t('options.connect.connect'));
    await named(options, t('options.connect.signOut'), 'button');
    return options;
  };
  const options = await signIn();
  await typeInto(options, t('options.sites.address'), helpdesk.origin);
  await options.select('select', 'zendesk');
  await press(options, t('options.sites.switchOn'));
  await named(options, t('options.sites.list'), 'list');
  const page = await firefox.newPage();
  return {
    org,
    network,
    firefox,
    options,
    page,
    signIn,
    open: async (ticketId, on = page) => {
      await on.bringToFront();
      await on.goto(`${helpdesk.origin}/agent/tickets/${ticketId}?as=mira`);
      await shows(on, 'Maria Fernández');
      return await panelIn(on);
    },
    end: async () => {
      await firefox.close();
      await network.stop();
      await org.close();
      await helpdesk.stop();
    },
  };
}

async function panelIn(page: Page): Promise<Frame> {
  return await until(async () => (await panelsOf(page))[0], 'a panel');
}

/** Thanks for Alice, written in the panel and kept there. */
export async function writeThanks(page: Page, panel: Frame, message: string): Promise<void> {
  await press(page, await nameMatching(panel, /^(Thank |Go on with your thanks)/), panel);
  await typeInto(page, t('composer.message'), message, panel);
  await until(async () => (await chooseOnlyAlice(panel)) || undefined, 'Alice alone is chosen');
  await panelSays(panel, t('composer.kept'));
}

/** Presses Send in the panel, which cannot be proven here, and answers the window that it leads to. */
export async function pressSend({ firefox }: FirefoxDesk, page: Page, panel: Frame): Promise<Page> {
  const before = await ownPagesOf(firefox, 'confirm-send.html');
  await press(page, await nameMatching(panel, /^Send to /), panel);
  return await until(
    async () => (await ownPagesOf(firefox, 'confirm-send.html')).find((one) => !before.includes(one)),
    'a window to confirm in',
  );
}

/** Confirms in that window as a person does who has read it, and waits until it says that it is queued. */
export async function confirm(own: Page): Promise<void> {
  const isDone = async () => {
    const text = (await own.evaluate(() => document.body.textContent)) ?? '';
    if ([t('confirm.done'), t('confirm.gone')].some((word) => text.includes(word))) return true;
    // Not by its name: it may be gone with the next look.
    const send = await own.$('.button-thanks');
    await send?.focus();
    if (send) await own.keyboard.press('Enter');
    return undefined;
  };
  // Once it has said so it closes by itself, and the driver does not always notice.
  const isClosed = (error: unknown) => String(error).includes('no such frame') || own.isClosed() || undefined;
  await until(async () => await isDone().catch(isClosed), 'thanks confirmed');
}

export async function sendThanks(desk: FirefoxDesk, panel: Frame, message: string): Promise<void> {
  await writeThanks(desk.page, panel, message);
  await confirm(await pressSend(desk, desk.page, panel));
  await desk.page.bringToFront();
}

/** Presses “Try again” whenever it is there, until this is so: they may go by themselves meanwhile. */
export async function tryUntil(
  { page }: FirefoxDesk,
  panel: Frame,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  await until(async () => {
    if (await isSo()) return true;
    const again = await panel.$(`::-p-aria([name="${t('outbox.tryAgain')}"][role="button"])`);
    await again?.focus().then(
      () => page.keyboard.press('Enter'),
      () => undefined,
    );
    return undefined;
  }, 'thanks that are tried again');
}

/** Waits until thanks on their way stand so in the panel. */
export async function stands(panel: Frame, kind: string): Promise<void> {
  await until(async () => (await panel.$(`[data-outbox="${kind}"]`)) ?? undefined, `thanks that are ${kind}`);
}

export async function panelSays(panel: Frame, expected: string): Promise<void> {
  await until(
    async () => (await panel.evaluate(() => document.body.textContent))?.includes(expected) || undefined,
    expected,
  );
}

async function nameMatching(where: Page | Frame, pattern: RegExp): Promise<string> {
  return await until(async () => {
    const texts = await where.$$eval('button', (buttons) =>
      buttons.map(({ textContent }) => textContent ?? ''),
    );
    return texts.find((text) => pattern.test(text));
  }, String(pattern));
}

async function chooseOnlyAlice(panel: Frame): Promise<boolean> {
  return await panel.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.recipient input:enabled')];
    const isAlice = (box: HTMLInputElement) => box.closest('label')?.textContent?.includes('Alice') === true;
    const wrong = boxes.filter((box) => box.checked !== isAlice(box));
    for (const box of wrong) box.click();
    return wrong.length === 0 && boxes.some(isAlice);
  });
}

/** Whether the extension's background runs now; the browser suspends it when it idles. */
export async function hasBackground({ options }: FirefoxDesk): Promise<boolean> {
  return await options.evaluate(async () => {
    const { runtime } = Reflect.get(globalThis, 'browser');
    return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length > 0;
  });
}

/** Deletes every database of the extension, as a browser short of room or a cleaner does. */
export async function eraseDatabases({ options }: FirefoxDesk): Promise<void> {
  await options.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name ?? '');
        deleting.addEventListener('success', resolve);
        deleting.addEventListener('error', () => reject(deleting.error ?? new Error(`${name} stays`)));
      });
    }
  });
}
