import { existsSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import {
  CHROMIUM_BUILD,
  type ExtensionBrowser,
  type LaunchOptions,
  launchExtension,
  panelOf,
} from '../browser/extension.ts';
import { findChromium, NO_CHROMIUM } from '../browser/find-chromium.ts';
import { signIn, switchOn } from '../browser/set-up.ts';
import { type DemoHelpdesk, startDemoHelpdesk } from '../demo/helpdesk/server.ts';
import { type OrgServer, startOrg } from './org-server.ts';

/** Why the browser tests cannot run here, for `skip`; `undefined` when they can. In CI they have to. */
export const cannotRun = findChromium() === undefined && process.env.CI !== 'true' ? NO_CHROMIUM : undefined;

export interface World {
  helpdesk: DemoHelpdesk;
  org: OrgServer;
  extension: ExtensionBrowser;
  page: Page;
  /** Opens a ticket with a full page load. */
  open(ticketId: number | string): Promise<Frame>;
  end(): Promise<void>;
}

/** Demo helpdesk, demo org and Chromium with our build: signed in as Alice, the helpdesk switched on. */
export async function startWorld(options: LaunchOptions & { isSignedIn?: boolean } = {}): Promise<World> {
  if (!existsSync(CHROMIUM_BUILD)) throw new Error('There is no build to test. Run: npm run build');
  const helpdesk = await startDemoHelpdesk();
  const org = await startOrg(helpdesk.origin);
  const extension = await launchExtension(options);
  if (options.isSignedIn !== false) await signIn(extension, org.url, org.members.alice.token);
  await switchOn(extension, helpdesk.origin, 'Zendesk');
  const page = await extension.context.newPage();
  return {
    helpdesk,
    org,
    extension,
    page,
    open: async (ticketId) => {
      await page.goto(`${helpdesk.origin}/agent/tickets/${ticketId}?as=alice`);
      return await panelOf(page, extension);
    },
    end: async () => {
      await extension.context.close();
      await org.close();
      await helpdesk.stop();
    },
  };
}

/** The text of the panel, once it holds `expected`; fails with what it shows instead. */
export async function shows(frame: Frame, expected: string | RegExp, timeout = 15_000): Promise<void> {
  const deadline = Date.now() + timeout;
  let text = '';
  while (Date.now() < deadline) {
    text =
      (await frame
        .locator('body')
        .textContent()
        .catch(() => '')) ?? '';
    if (typeof expected === 'string' ? text.includes(expected) : expected.test(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The panel does not show ${expected}. It shows:\n${text}`);
}

export async function textOf(frame: Frame): Promise<string> {
  return (await frame.locator('body').textContent()) ?? '';
}
