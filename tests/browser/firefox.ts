import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { manifest } from '../../utils/build/manifest.ts';

export const FIREFOX_BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

export const NO_FIREFOX =
  'No Firefox was found. Install it (Debian: apt install firefox-esr), or name one in SIDEKIND_FIREFOX.';

/** Pinned, so that the extension's pages have an address that is known beforehand. */
const UUID = '11111111-2222-4333-8444-555555555555';
const EXTENSION_ID = manifest('firefox').browser_specific_settings?.gecko?.id ?? '';
/** After so long without work the background is suspended, in milliseconds. */
const IDLE = 1500;
const PATIENCE = 15_000;

/** Path of a Firefox, or `undefined`. */
export function findFirefox(): string | undefined {
  const named = process.env.SIDEKIND_FIREFOX;
  if (named !== undefined && existsSync(named)) return named;
  return PLACES.find((place) => existsSync(place));
}

/**
 * Starts Firefox without a window and with our build in it. Permission prompts are answered with yes, and an
 * idle background is suspended after 1.5 seconds.
 */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(NO_FIREFOX);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1440, height: 900 },
    // Without it the driver may not open an extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': IDLE,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return browser;
}

/** Opens one of the extension's own pages in a new tab in front. */
export async function openOwnPage(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `moz-extension://${UUID}/${name}`;
  // The driver is never told that such a page has loaded.
  await page.goto(address, { timeout: 500 }).catch(() => undefined);
  await until(async () => (await page.evaluate(() => location.href)) === address || undefined, address);
  return page;
}

/** The tabs and windows that show this page of the extension now. */
export async function ownPagesOf(browser: Browser, name: string): Promise<Page[]> {
  const found: Page[] = [];
  for (const page of await browser.pages()) {
    const href = await hrefOf(page.mainFrame()).catch(() => '');
    if (href.startsWith(`moz-extension://${UUID}/${name}`)) found.push(page);
  }
  return found;
}

/** The panels in a page. A frame's own word is asked, because the driver takes them for empty pages. */
export async function panelsOf(page: Page): Promise<Frame[]> {
  const found: Frame[] = [];
  for (const frame of page.frames()) {
    const href = await hrefOf(frame).catch(() => '');
    if (frame !== page.mainFrame() && href.startsWith(`moz-extension://${UUID}/sidebar.html`)) {
      found.push(frame);
    }
  }
  return found;
}

async function hrefOf(frame: Frame): Promise<string> {
  return await frame.evaluate(() => location.href);
}

/** Waits until the panel in the page shows this; fails with what it shows instead. */
export async function shows(page: Page, expected: string | RegExp): Promise<void> {
  let text = '';
  const isShown = async () => {
    const [panel] = await panelsOf(page);
    text = (await panel?.evaluate(() => document.body.textContent).catch(() => '')) ?? 'no panel';
    return (typeof expected === 'string' ? text.includes(expected) : expected.test(text)) || undefined;
  };
  await until(isShown, '').catch(() => {
    throw new Error(`The panel does not show ${String(expected)}. It shows:\n${text}`);
  });
}

/** Waits for what has this name for assistive technology. */
export async function named(where: Page | Frame, name: string, role?: string): Promise<ElementHandle> {
  const selector = `::-p-aria([name="${name}"]${role === undefined ? '' : `[role="${role}"]`})`;
  return await until(async () => (await where.$(selector)) ?? undefined, selector);
}

/** Types into the field of this name. */
export async function typeInto(
  page: Page,
  name: string,
  text: string,
  where: Page | Frame = page,
): Promise<void> {
  const field = await named(where, name);
  await field.focus();
  await page.keyboard.type(text);
}

/** Presses the button of this name with the keyboard, which counts as a deed of the person in front. */
export async function press(page: Page, name: string, where: Page | Frame = page): Promise<void> {
  const button = await named(where, name, 'button');
  await button.focus();
  await page.keyboard.press('Enter');
}

/** Waits until there is an answer; fails with what it waited for. */
export async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
