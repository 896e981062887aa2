import type { Page } from 'playwright';
import { type ExtensionBrowser, launchExtension } from '../browser/extension.ts';
import { signIn, switchOn } from '../browser/set-up.ts';

export interface DemoWindow {
  browser: ExtensionBrowser;
  page: Page;
}

export interface WindowOptions {
  login: string;
  token: string;
  profile: string;
  isHeadless: boolean;
  helpdesk: string;
  orgApi: string;
  /** Path in the helpdesk to open. */
  path: string;
}

/** A browser of its own for one person: signed in to the org and to the helpdesk, which is switched on. */
export async function openDemoWindow(options: WindowOptions): Promise<DemoWindow> {
  const { login, token, profile, isHeadless, helpdesk, orgApi, path } = options;
  const browser = await launchExtension({ profile, isHeadless });
  const { context } = browser;
  await signIn(browser, orgApi, token);
  await switchOn(browser, helpdesk, 'Zendesk');
  const page = await context.newPage();
  await page.goto(`${helpdesk}${path}?as=${login}`);
  // What the browser opened by itself: an empty tab, and the options on the first run.
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  return { browser, page };
}
