import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { panelOf } from '../browser/extension.ts';
import { findChromium, NO_CHROMIUM } from '../browser/find-chromium.ts';
import { sendThanks } from '../e2e/thanks/write-thanks.ts';
import { expectOnPanel } from './check-panel.ts';
import { type DemoFolder, keepPorts, openDemoFolder } from './demo-folder.ts';
import { type DemoWindow, openDemoWindow } from './demo-window.ts';
import { startDemoHelpdesk } from './helpdesk/server.ts';
import { fillDemoOrg, startOrgProcess } from './org-process.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    /** Everything in a temporary folder and on free ports, and gone afterwards. */
    fresh: { type: 'boolean', default: false },
  },
});

/** Who sits where, and what their panel has to show. */
const WINDOWS = [
  {
    login: 'alice',
    path: '/agent/tickets/1',
    shows: ['Maria Fernández', '5 customer messages', 'You stayed with a furious customer', 'CSAT 1 of 5'],
  },
  {
    login: 'mira',
    path: '/agent/tickets/2',
    shows: ['Zoë Müller-Åkesson', 'Thank you for sitting beside me during that call', 'NPS'],
  },
] as const;

/** What was started, newest last; stopped in the opposite order, and nothing else is. */
const started: { stop(): Promise<void> }[] = [];
let stopping: Promise<void> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stopAll().then(() => process.exit(130)));
}

try {
  await main();
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  await stopAll();
  process.exit(1);
}

async function main(): Promise<void> {
  if (!findChromium()) throw new Error(NO_CHROMIUM);
  if (
    !values.headless &&
    process.platform === 'linux' &&
    !process.env.DISPLAY &&
    !process.env.WAYLAND_DISPLAY
  ) {
    throw new Error('There is no display to open a window on. Try: npm start -- --headless');
  }
  say('Building the extension …');
  build();
  const folder = await openDemoFolder(values.fresh);
  if (values.fresh) started.push({ stop: async () => folder.remove() });
  say(folder.isFirstRun ? 'Filling the demo org …' : 'Opening the demo org from before …');
  const helpdeskOrigin = `http://127.0.0.1:${folder.ports.helpdesk}`;
  const members = await fillDemoOrg(folder.orgData, helpdeskOrigin);
  keepPorts(folder);
  const log = join(folder.path, 'org-api.log');
  const org = await startOrgProcess(folder.orgData, folder.ports.orgApi, log);
  started.push(org);
  started.push(await startDemoHelpdesk({ port: folder.ports.helpdesk }));
  say('Opening two browsers …');
  const windows = await openWindows(folder, helpdeskOrigin, org.url, members);
  if (values.headless) return await checkAndEnd(windows);
  explain(helpdeskOrigin, org.url, folder, members.sam.token);
  await Promise.all(windows.map(({ browser }) => browser.context.waitForEvent('close', { timeout: 0 })));
  say('Both windows are closed.');
  await stopAll();
  process.exit(0);
}

function build(): void {
  const done = spawnSync('wxt', ['build'], {
    // Anything else builds the development version of React.
    env: { ...process.env, NODE_ENV: 'production' },
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`The extension could not be built.\n${done.stdout}${done.stderr}`);
}

async function openWindows(
  folder: DemoFolder,
  helpdesk: string,
  orgApi: string,
  members: Awaited<ReturnType<typeof fillDemoOrg>>,
): Promise<DemoWindow[]> {
  const windows: DemoWindow[] = [];
  for (const { login, path } of WINDOWS) {
    const { token } = members[login];
    const profile = folder.profileOf(login);
    mkdirSync(profile, { recursive: true });
    const window = await openDemoWindow({
      login,
      token,
      profile,
      path,
      helpdesk,
      orgApi,
      isHeadless: values.headless,
    });
    started.push({ stop: () => window.browser.context.close() });
    windows.push(window);
  }
  return windows;
}

/** Without a display: looks at both panels, keeps a picture of each, and ends. */
async function checkAndEnd(windows: DemoWindow[]): Promise<void> {
  const pictures = join(root, 'tests/.results/start');
  mkdirSync(pictures, { recursive: true });
  for (const [index, { login, shows }] of WINDOWS.entries()) {
    const window = windows[index];
    if (!window) continue;
    const picture = join(pictures, `${login}.png`);
    try {
      await expectOnPanel(window.page, window.browser, shows);
    } finally {
      await window.page.screenshot({ path: picture });
    }
    say(`${login}'s panel shows what it should: ${picture}`);
  }
  await thankLive(windows, pictures);
  await stopAll();
  process.exit(0);
}

/** Mira thanks Alice from the ticket that Alice has open, and it arrives on Alice's panel by itself. */
async function thankLive([alice, mira]: DemoWindow[], pictures: string): Promise<void> {
  if (!alice || !mira) return;
  const message = `Thank you for staying with Maria until it was right (${new Date().toISOString()}).`;
  await mira.page.goto(alice.page.url());
  const panel = await panelOf(mira.page, mira.browser);
  await sendThanks(panel, message, ['Alice']);
  const sentAt = Date.now();
  await expectOnPanel(alice.page, alice.browser, [message]);
  const picture = join(pictures, 'thanks.png');
  await alice.page.screenshot({ path: picture });
  const seconds = Math.round((Date.now() - sentAt) / 1000);
  say(`Mira's thanks stand on Alice's panel, ${seconds} s after Send (ten of them to undo): ${picture}`);
}

function explain(helpdesk: string, orgApi: string, folder: DemoFolder, adminToken: string): void {
  say(`
Two windows are open: Alice Nguyen (agent) and Mira Okafor (team lead), each with the panel beside a ticket.

Try it: in Mira's window open ${helpdesk}/agent/tickets/1, press Thank, write a line, send. You have ten seconds to undo;
then it stands on Alice's panel by itself.

  demo helpdesk   ${helpdesk}   (sign in as anyone: the login page lists them)
  org API         ${orgApi}   (what it can do: ${orgApi}/openapi.json)
  data            ${folder.path}   (delete it to begin anew)

To be the admin: in either window open Sidekind's options (right-click the toolbar icon), sign out, and connect to
${orgApi} with Sam Lindqvist's token:
  ${adminToken}

Ctrl-C, or closing both windows, stops everything. The next npm start goes on where you left.`);
}

function say(text: string): void {
  if (!stopping) console.log(text);
}

/** A second signal waits for what the first one began. */
async function stopAll(): Promise<void> {
  stopping ??= stopStarted();
  await stopping;
}

async function stopStarted(): Promise<void> {
  for (const one of started.toReversed()) await one.stop().catch(() => {});
}
