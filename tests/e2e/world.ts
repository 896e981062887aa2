import { existsSync } from 'node:fs';
import { pino } from 'pino';
import type { Frame, Page } from 'playwright';
import { v7 } from 'uuid';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { type Serving, serve } from '../../server/serve.ts';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
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
import { type DemoOrg, seedDemoOrg } from '../demo/org/seed-demo-org.ts';

/** Why the browser tests cannot run here, for `skip`; `undefined` when they can. In CI they have to. */
export const cannotRun = findChromium() === undefined && process.env.CI !== 'true' ? NO_CHROMIUM : undefined;

export interface OrgServer {
  url: string;
  members: DemoOrg['members'];
  /** Mira thanks Alice, privately. */
  thank(message: string): Promise<void>;
  stop(): Promise<void>;
  /** Answers again at the same address, with the same data. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The real org API on an embedded database in memory, with the demo org in it. */
export async function startOrg(helpdeskOrigin: string, requestTrackerOrigin?: string): Promise<OrgServer> {
  const database: Database = await openDatabase({ memory: true });
  const origins = requestTrackerOrigin ? { requestTrackerOrigin } : {};
  const { members, orgId } = await seedDemoOrg(database.db, { helpdeskOrigin, ...origins, now: new Date() });
  const log = pino({ level: 'silent' });
  let serving: Serving | undefined = await serve(database.db, log, { host: '127.0.0.1', port: 0 });
  const { url } = serving;
  const stop = async () => {
    await serving?.stop();
    serving = undefined;
  };
  return {
    url,
    members,
    thank: async (message) => {
      await writeRecognition(database.db, orgId, thanksFromMira(members, message));
    },
    stop,
    start: async () => {
      serving ??= await serve(database.db, log, { host: '127.0.0.1', port: Number(new URL(url).port) });
    },
    close: async () => {
      await stop();
      await database.close();
    },
  };
}

function thanksFromMira(members: DemoOrg['members'], message: string): Recognition {
  return {
    id: v7(),
    sender: { kind: 'member', id: members.mira.id, name: 'Mira Okafor', role: 'lead' },
    recipients: [{ id: members.alice.id, name: 'Alice Nguyen' }],
    message,
    coreValueIds: [],
    quote: null,
    ticket: null,
    visibility: 'private',
    createdAt: new Date().toISOString(),
    via: 'api',
  };
}

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
