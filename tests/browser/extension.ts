import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright';
import { findChromium, NO_CHROMIUM } from './find-chromium.ts';

export const CHROMIUM_BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface ExtensionBrowser {
  context: BrowserContext;
  id: string;
  /** Address of one of the extension's own pages. */
  page: (name: string) => string;
}

export interface LaunchOptions {
  /** Folder that keeps the profile; a new temporary one if left out. */
  profile?: string;
  isHeadless?: boolean;
  args?: string[];
  colorScheme?: 'light' | 'dark';
}

/** Starts Chromium with our build in it, and waits until the extension runs. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sidekind-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.isHeadless ?? true,
    viewport: options.isHeadless === false ? null : { width: 1440, height: 900 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: ['--enable-automation'],
    // Playwright would close the browser and end this process before the rest could be stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      `--disable-extensions-except=${CHROMIUM_BUILD}`,
      `--load-extension=${CHROMIUM_BUILD}`,
      // Playwright switches storage partitioning off, which breaks the database of a frame of ours in a
      // page; the last flag of that name wins.
      '--disable-features=DestroyProfileOnBrowserClose',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const id = new URL(worker.url()).host;
  return { context, id, page: (name) => `chrome-extension://${id}/${name}` };
}

/**
 * Lets the browser's own permission prompt for this origin be answered with yes: headless it would hang, and
 * a demo should not ask. Grants nothing by itself.
 */
export async function allowPrompt({ context, id }: ExtensionBrowser, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`${origin}/*`)})`,
  );
  await page.close();
}

/**
 * Opens one of the extension's own pages in a new tab. Right after the installation the extension opens its
 * options itself, and Chromium takes an empty tab for that, so the two may meet in one tab.
 */
export async function openOwnPage(
  { context, page: address }: Pick<ExtensionBrowser, 'context' | 'page'>,
  name: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address(name)).catch(async () => await page.waitForURL(address(name)));
  return page;
}

/** Stops the background as the browser does when it idles. */
export async function stopBackground({ context, page: address }: ExtensionBrowser): Promise<void> {
  const page = await openOwnPage({ context, page: address }, 'options.html');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/** The panel's own document inside a helpdesk page, once it shows something. */
export async function panelOf(page: Page, extension: ExtensionBrowser, timeout = 15_000): Promise<Frame> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const frame = page
      .frames()
      .find((one) => one !== page.mainFrame() && one.url().startsWith('chrome-extension://'));
    if (frame) return frame;
    if (Date.now() > deadline) throw new Error(`No panel on ${page.url()} (extension ${extension.id})`);
    await page.waitForTimeout(50);
  }
}
