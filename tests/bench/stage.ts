import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright';
import { CHROMIUM_BUILD, type ExtensionBrowser, launchExtension, panelOf } from '../browser/extension.ts';
import { signIn, switchOn } from '../browser/set-up.ts';
import { type DemoHelpdesk, startDemoHelpdesk } from '../demo/helpdesk/server.ts';
import { type OrgServer, startOrg } from '../e2e/org-server.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { noteMoments } from './moments.ts';

/** The same helpdesk three times: with Sidekind, with an empty extension frame, with no extension at all. */
export type Variant = 'ours' | 'empty' | 'bare';

/** One browser with both extensions, so that everything compared runs side by side in it. */
export interface Stage {
  context: BrowserContext;
  page: Page;
  helpdesks: Record<Variant, DemoHelpdesk>;
  /** Opens a path of the workspace with a full page load, in another tab if told; resolves at its `load`. */
  open: (variant: Variant, path: string, tab?: Page) => Promise<void>;
  /** The extension's document in the page. */
  frame: () => Promise<Frame>;
  end: () => Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const helpdesks = {
    ours: await startDemoHelpdesk(),
    empty: await startDemoHelpdesk(),
    bare: await startDemoHelpdesk(),
  };
  const org = await startOrg(helpdesks.ours.origin);
  // A copy, so that a build in the meantime changes nothing here.
  const build = mkdtempSync(join(tmpdir(), 'sidekind-build-'));
  cpSync(CHROMIUM_BUILD, build, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'sidekind-profile-'));
  const emptyExtension = writeEmptyExtension(helpdesks.empty.origin);
  const folders = [build, emptyExtension];
  const { context } = await launchExtension({
    profile,
    args: [`--disable-extensions-except=${folders.join(',')}`, `--load-extension=${folders.join(',')}`],
  });
  const end = async () => {
    await context.close();
    await org.close();
    await Promise.all(Object.values(helpdesks).map((helpdesk) => helpdesk.stop()));
    for (const folder of [...folders, profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extension = await sidekindIn(context);
    await setUp(extension, org, helpdesks.ours);
    return { ...(await openTab(extension, helpdesks)), context, helpdesks, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Ours among the extensions of this browser. */
async function sidekindIn(context: BrowserContext): Promise<ExtensionBrowser> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    for (const worker of context.serviceWorkers()) {
      const name = await worker.evaluate<unknown>('chrome.runtime.getManifest().name');
      if (name !== 'Sidekind') continue;
      const id = new URL(worker.url()).host;
      return { context, id, page: (path) => `chrome-extension://${id}/${path}` };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Sidekind did not start in this browser');
}

async function setUp(extension: ExtensionBrowser, org: OrgServer, helpdesk: DemoHelpdesk): Promise<void> {
  await signIn(extension, org.url, org.members.alice.token);
  await switchOn(extension, helpdesk.origin, 'Zendesk');
}

async function openTab(
  extension: ExtensionBrowser,
  helpdesks: Stage['helpdesks'],
): Promise<Pick<Stage, 'page' | 'open' | 'frame'>> {
  const { context } = extension;
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.addInitScript(noteMoments);
  return {
    page,
    open: async (variant, path, tab = page) => {
      // First away from what was there: taking a page and its panel down must not count for the next load.
      await tab.goto('about:blank');
      await tab.goto(`${helpdesks[variant].origin}${path}?as=alice`);
    },
    frame: () => panelOf(page, extension),
  };
}
