import type { Frame, Page } from 'playwright';
import { z } from 'zod';
import { type ExtensionBrowser, openOwnPage, panelOf } from '../../browser/extension.ts';
import { startDemoHelpdesk } from '../../demo/helpdesk/server.ts';
import { type OrgServer, startOrg } from '../org-server.ts';
import { startDesk } from '../two-people.ts';
import { sendButton } from './write-thanks.ts';

export interface HostileDesk {
  org: OrgServer;
  origin: string;
  extension: ExtensionBrowser;
  /** A helpdesk's page that means ill. */
  page: Page;
  /** Loads a ticket with a full page load. */
  open(ticketId: number): Promise<Frame>;
  /** The panel that is there now. */
  panel(): Promise<Frame>;
  /** What is kept on this computer, read past every one of our functions. */
  kept(store: 'drafts' | 'outbox'): Promise<Kept[]>;
  end(): Promise<void>;
}

export interface Kept {
  ticketKey: string;
  message?: string;
  body?: { message: string };
}

/** Mira, a lead who may thank everybody, with a second page of the extension open to look into the database. */
export async function startHostileDesk(): Promise<HostileDesk> {
  const helpdesk = await startDemoHelpdesk();
  const org = await startOrg(helpdesk.origin);
  const mira = await startDesk('mira', { helpdesk, org, apiUrl: org.url });
  const { extension, page } = mira;
  const glass = await openOwnPage(extension, 'options.html');
  return {
    org,
    origin: helpdesk.origin,
    extension,
    page,
    open: async (ticketId) => {
      await page.bringToFront();
      return await mira.open(ticketId);
    },
    panel: async () => await panelOf(page, extension),
    kept: async (store) => await glass.evaluate(readStore, store),
    end: async () => {
      await extension.context.close();
      await org.close();
      await helpdesk.stop();
    },
  };
}

async function readStore(store: string): Promise<Kept[]> {
  const names = (await indexedDB.databases()).map(({ name = '' }) => name);
  const name = names.find((one) => one.startsWith('sidekind-member-'));
  if (name === undefined) return [];
  const answered = async <T>(request: IDBRequest<T>) =>
    await new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error(store));
    });
  const db = await answered(indexedDB.open(name));
  const rows = await answered(db.transaction(store).objectStore(store).getAll());
  db.close();
  return rows;
}

/** Where Send is drawn in the page, in CSS pixels, wherever the page has put the panel. */
export async function placeOfSend(page: Page, panel: Frame): Promise<{ x: number; y: number }> {
  const host = await page.evaluate(() => {
    const { x, y, width } =
      document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width };
  });
  const button = await sendButton(panel).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, room: window.innerWidth };
  });
  const scale = host.width / button.room;
  return { x: host.x + button.x * scale, y: host.y + button.y * scale };
}

/** Waits until the browser itself, asked by this test, says whether Send is in plain sight. */
export async function standsInSight(panel: Frame, isExpected: boolean): Promise<void> {
  await sendButton(panel).evaluate(
    async (button, expected) =>
      await new Promise<void>((resolve, reject) => {
        const options = { threshold: [0, 1], trackVisibility: true, delay: 100 };
        const observer = new IntersectionObserver((entries) => {
          const entry = entries.at(-1);
          if (entry === undefined) return;
          const isWhole = entry.intersectionRatio > 0.98;
          if ((Reflect.get(entry, 'isVisible') === true && isWhole) !== expected) return;
          observer.disconnect();
          // Two frames later the panel's own observer has been told too.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }, options);
        observer.observe(button);
        setTimeout(reject, 10_000, new Error(`Send does not become ${expected ? 'visible' : 'covered'}`));
      }),
    isExpected,
  );
}

/** Counts from now on the trusted presses that reach Send itself, past all of our own code. */
export async function countPresses(panel: Frame): Promise<() => Promise<number>> {
  await panel.evaluate(() => {
    Reflect.set(window, 'presses', 0);
    const count = (event: MouseEvent) => {
      const isSend = event.target instanceof Element && event.target.closest('.button-thanks') !== null;
      if (event.isTrusted && isSend) Reflect.set(window, 'presses', Reflect.get(window, 'presses') + 1);
    };
    const before = Reflect.get(window, 'countPress');
    if (before) window.removeEventListener('click', before, { capture: true });
    Reflect.set(window, 'countPress', count);
    window.addEventListener('click', count, { capture: true });
  });
  return async () => await panel.evaluate(() => Reflect.get(window, 'presses'));
}

/** Asks the background for everything from where our own script runs in the page; answers what was refused. */
export async function askAsContentScript(
  { extension, page }: HostileDesk,
  requests: readonly { type: string }[],
): Promise<string[]> {
  const session = await extension.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension.id}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('Our script does not run in the page');
  const expression = `Promise.all(${JSON.stringify(requests)}.map(async (one) => {
    const answer = await chrome.runtime.sendMessage(one);
    return JSON.stringify(answer) === '{"ok":false}' ? one.type : '';
  }))`;
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return z.array(z.string()).parse(result.value);
}
