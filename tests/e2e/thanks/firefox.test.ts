import { existsSync } from 'node:fs';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../utils/i18n/t.ts';
import { SCHEMA_HEADER, SCHEMA_VERSION } from '../../../utils/org-api/contract/common.ts';
import { FIREFOX_BUILD, findFirefox, NO_FIREFOX, press, typeInto, until } from '../../browser/firefox.ts';
import {
  confirm,
  eraseDatabases,
  type FirefoxDesk,
  hasBackground,
  panelSays,
  pressSend,
  sendThanks,
  stands,
  startFirefoxDesk,
  tryUntil,
  writeThanks,
} from './firefox-desk.ts';

const cannotRun = findFirefox() === undefined && process.env.CI !== 'true';
/**
 * In milliseconds. The background is suspended after 1.5 s here, on a busy machine in the middle of sending; then
 * whoever comes next waits for the lease of a minute to end.
 */
const ARRIVES_WITHIN = 150_000;

/** In a page's frame Firefox cannot tell what lies over Send, so every Send is confirmed in a window of its own. */
describe('thanks in Firefox', () => {
  beforeEach(({ skip }) => skip(cannotRun, NO_FIREFOX));
  let desk: FirefoxDesk;
  beforeAll(async () => {
    if (cannotRun) return;
    if (!existsSync(FIREFOX_BUILD)) throw new Error('There is no build to test. Run: npm run build');
    desk = await startFirefoxDesk();
  });
  afterEach(() => {
    if (cannotRun) return;
    desk.network.fault = undefined;
    desk.network.release();
    desk.network.seen.length = 0;
  });
  afterAll(async () => await desk?.end());

  const arrivesOnce = async (message: string) => {
    const kept = async () => (await desk.org.kept(message)).length;
    await expect.poll(kept, { timeout: ARRIVES_WITHIN, interval: 200 }).toBe(1);
    expect(new Set(desk.network.seen.map(({ path }) => path)).size).toBe(1);
  };

  const lastStatus = () => desk.network.seen.at(-1)?.status;

  test('written in the panel and confirmed in a window: undone once, then sent, once', async () => {
    const message = 'You told her the truth, and she thanked you for it.';
    const panel = await desk.open(1);
    await writeThanks(desk.page, panel, message);
    const own = await pressSend(desk, desk.page, panel);
    await until(
      async () => (await own.evaluate(() => document.body.textContent))?.includes(message),
      message,
    );
    await panelSays(panel, t('composer.hindrance.in-window'));
    expect(await desk.org.kept(message)).toEqual([]);
    await confirm(own);
    await desk.page.bringToFront();
    await stands(panel, 'undoable');
    await press(desk.page, t('outbox.undo'), panel);
    await panelSays(panel, t('outbox.told.undone'));
    await confirm(await pressSend(desk, desk.page, panel));
    await desk.page.bringToFront();
    await arrivesOnce(message);
    await stands(panel, 'sent');
  });

  test('thanks from somebody else are on the open panel within seconds', async () => {
    const panel = await desk.open(1);
    await panelSays(panel, t('panel.sync.up-to-date'));
    const message = 'You let me finish, and that was all it took.';
    await thankMira(message);
    const since = Date.now();
    await panelSays(panel, message);
    expect(Date.now() - since).toBeLessThan(10_000);
  });

  test('the org API is down at Send and back: they wait, and arrive once', async () => {
    const message = 'You answered when the whole house was down.';
    const panel = await desk.open(1);
    await desk.org.stop();
    await sendThanks(desk, panel, message);
    await stands(panel, 'waiting');
    await desk.org.start();
    await tryUntil(desk, panel, () => lastStatus() === 201);
    await arrivesOnce(message);
    expect(await desk.org.kept(message)).toHaveLength(1);
  });

  test('a captive portal answers, then the org’s answer is lost: sent again under the same id, kept once', async () => {
    const message = 'You wrote the summary that nobody else would have.';
    const panel = await desk.open(1);
    desk.network.fault = { kind: 'portal' };
    await sendThanks(desk, panel, message);
    await stands(panel, 'waiting');
    expect(await desk.org.kept(message)).toEqual([]);
    desk.network.fault = { kind: 'lose-after' };
    const wasAnswered = (code: number) => desk.network.seen.some(({ status }) => status === code);
    await tryUntil(desk, panel, () => wasAnswered(201));
    desk.network.fault = undefined;
    // By us, or by the browser itself, which repeats a request whose connection broke.
    await tryUntil(desk, panel, () => wasAnswered(200));
    await arrivesOnce(message);
    await stands(panel, 'sent');
  });

  test('the browser has suspended the background since Send: they arrive once, as what the sender is by then', async () => {
    const message = 'You asked the one question that mattered.';
    const panel = await desk.open(1);
    await sendThanks(desk, panel, message);
    await until(async () => !(await hasBackground(desk)) || undefined, 'the background is suspended');
    await desk.org.change('mira', { role: 'agent', team: 'Technical' });
    await arrivesOnce(message);
    expect((await desk.org.kept(message))[0]?.sender).toMatchObject({ role: 'agent' });
    await desk.org.change('mira', { role: 'lead', team: 'Orders' });
  });

  test('the token was replaced since Send: they wait for the new one, and arrive once', async () => {
    const message = 'You stayed on the line until it worked.';
    const panel = await desk.open(1);
    await sendThanks(desk, panel, message);
    const token = await desk.org.renewToken('mira');
    await stands(panel, 'waiting');
    await panelSays(panel, t('panel.sync.signed-out'));
    await desk.options.bringToFront();
    await typeInto(desk.options, t('options.token.label'), token);
    await press(desk.options, t('options.token.use'));
    await arrivesOnce(message);
    expect(desk.network.seen.map(({ status }) => status)).toEqual(expect.arrayContaining([401, 201]));
  });

  test('two tabs confirm the same draft: it is sent once, and both know', async () => {
    const message = 'You shared the fix with everyone.';
    const panel = await desk.open(1);
    await writeThanks(desk.page, panel, message);
    const second = await desk.firefox.newPage();
    const other = await desk.open(1, second);
    await writeThanks(second, other, '');
    const windows = [await pressSend(desk, second, other)];
    await desk.page.bringToFront();
    windows.push(await pressSend(desk, desk.page, panel));
    await Promise.all(windows.map(confirm));
    await desk.page.bringToFront();
    await arrivesOnce(message);
    await stands(panel, 'sent');
    expect(await desk.org.kept(message)).toHaveLength(1);
    await second.close();
  });

  test('the database is deleted after Send: the second home brings them, once', async () => {
    const message = 'You saw the pattern in twenty tickets.';
    const panel = await desk.open(1);
    await sendThanks(desk, panel, message);
    await stands(panel, 'undoable');
    await eraseDatabases(desk);
    await desk.signIn();
    await desk.open(1);
    await arrivesOnce(message);
    expect(lastStatus()).toBe(201);
  });

  async function thankMira(message: string): Promise<void> {
    const { alice, mira } = desk.org.members;
    const answer = await fetch(`${desk.org.url}/v1/recognitions/${v7()}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${alice.token}`,
        'content-type': 'application/json',
        [SCHEMA_HEADER]: String(SCHEMA_VERSION),
      },
      body: JSON.stringify({
        recipientIds: [mira.id],
        message,
        coreValueIds: [],
        quote: null,
        ticket: null,
        visibility: 'private',
        createdAt: new Date().toISOString(),
      }),
    });
    expect(answer.status).toBe(201);
  }
});
