import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../utils/i18n/t.ts';
import { panelOf } from '../../browser/extension.ts';
import { startDesk, startTwoPeople, type TwoPeople } from '../two-people.ts';
import { cannotRun, shows } from '../world.ts';
import { killBrowser } from './kill-browser.ts';
import { openComposer, pressSend, sendButton, sendThanks, stands, writeThanks } from './write-thanks.ts';

const DAY = 86_400_000;

describe('thanks, when the computer itself fails', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let both: TwoPeople;
  const profile = mkdtempSync(join(tmpdir(), 'sidekind-mira-'));
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    both = await startTwoPeople(profile);
    await shows(await both.mira.open(1), t('panel.sync.up-to-date'));
  });
  afterAll(async () => {
    await both?.end();
    rmSync(profile, { recursive: true, force: true });
  });

  const arrivesOnce = async (message: string) => {
    await expect.poll(() => both.org.kept(message), { timeout: 100_000, interval: 500 }).toHaveLength(1);
  };

  test('a draft outlives a killed browser, word for word, and so do thanks that were queued', async () => {
    const panel = await both.mira.open(1);
    const queued = 'You rang them back after hours.';
    await sendThanks(panel, queued, ['Alice']);
    const draft = 'You noticed what nobody had asked';
    await writeThanks(await both.mira.open(2), draft);
    killBrowser(profile);
    await expect.poll(() => both.mira.extension.context.pages(), { timeout: 20_000 }).toHaveLength(0);
    both.mira = await startDesk('mira', { ...both, apiUrl: both.network.url, profile });
    await arrivesOnce(queued);
    const again = await both.mira.open(2);
    await openComposer(again);
    const kept = await again.getByRole('textbox', { name: t('composer.message') }).inputValue();
    expect(kept).toBe(draft);
    expect(await both.org.kept(draft)).toHaveLength(0);
  });

  test('two tabs and a second window send the same draft at once: one of them does, the org has it once', async () => {
    const { page, extension } = both.mira;
    const first = await both.mira.open(1);
    const message = 'You asked the one question that helped.';
    await writeThanks(first, message, ['Alice']);
    const [tab, window] = [await extension.context.newPage(), await newWindow(page)];
    const panels: Frame[] = [first];
    for (const other of [tab, window]) {
      await other.goto(page.url());
      const panel = await panelOf(other, extension);
      await openComposer(panel);
      await expect
        .poll(() => panel.getByRole('textbox', { name: t('composer.message') }).inputValue())
        .toBe(message);
      panels.push(panel);
    }
    await Promise.all(panels.map(untilPressed));
    await arrivesOnce(message);
    expect(new Set(both.network.seen.map(({ path }) => path)).size).toBeGreaterThan(0);
    await tab.close();
    await window.close();
    expect(await both.org.kept(message)).toHaveLength(1);
  });

  test('the disk is full: nothing is said to be queued, the words stay on screen, and go once there is room', async () => {
    const panel = await both.mira.open(1);
    const message = 'You turned a complaint into a thank-you.';
    await writeThanks(panel, message, ['Alice']);
    await panel.evaluate(fillDisk);
    await expect
      .poll(async () => {
        await sendButton(panel).click();
        return await panel.locator('.send-problem').allTextContents();
      })
      .toContain(t('composer.hindrance.full'));
    expect(await panel.locator('[data-outbox="undoable"]').count()).toBe(0);
    const field = panel.getByRole('textbox', { name: t('composer.message') });
    expect(await field.inputValue()).toBe(message);
    await panel.evaluate(emptyDisk);
    await pressSend(panel);
    await arrivesOnce(message);
  });

  test.each([
    ['ahead', 2],
    ['behind', -2],
  ])(
    'the clock is two days %s: they wait out their ten seconds, arrive once, with the time it was',
    async (_, days) => {
      const { page, extension } = both.mira;
      const message = `You were right about the invoice, by ${days} days.`;
      for (const worker of extension.context.serviceWorkers()) await worker.evaluate(shiftClock, days * DAY);
      const panel = await both.mira.open(1);
      await shows(panel, 'Maria Fernández');
      await writeThanks(panel, message, ['Alice']);
      await panel.evaluate(shiftClock, days * DAY);
      both.network.seen.length = 0;
      const pressedAt = Date.now();
      await pressSend(panel);
      await arrivesOnce(message);
      expect((both.network.seen[0]?.at ?? 0) - pressedAt).toBeGreaterThan(9000);
      const [kept] = await both.org.kept(message);
      expect(Math.abs(Date.parse(kept?.createdAt ?? '') - Date.now())).toBeLessThan(120_000);
      for (const worker of extension.context.serviceWorkers()) await worker.evaluate(shiftClock, 0);
      await page.reload();
    },
  );

  test('whoever they are for has left: refused with the reason, written anew to somebody else, sent', async () => {
    const panel = await both.mira.open(1);
    const message = 'You showed me the shortcut.';
    await sendThanks(panel, message, ['Priya']);
    await both.org.change('priya', { isActive: false });
    await stands(panel, 'refused');
    expect(await both.org.kept(message)).toHaveLength(0);
    await panel.getByRole('button', { name: t('outbox.edit') }).click();
    const composer = panel.locator('.composer');
    await composer.getByRole('checkbox', { name: 'Priya Raman' }).uncheck();
    await composer.getByRole('checkbox', { name: 'Alice Nguyen' }).check();
    await pressSend(panel);
    await arrivesOnce(message);
    await both.org.change('priya', { isActive: true });
  });
});

/** Presses Send until the composer is closed, by this press or because another tab was faster. */
async function untilPressed(panel: Frame): Promise<void> {
  const composer = panel.locator('.composer');
  for (let tries = 0; tries < 10 && (await composer.isVisible()); tries += 1) {
    await sendButton(panel)
      .click({ timeout: 1500 })
      .catch(() => undefined);
    await composer.waitFor({ state: 'detached', timeout: 1500 }).catch(() => undefined);
  }
  expect(await composer.isVisible()).toBe(false);
}

async function newWindow(page: Page): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  const opened = page.context().waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  return await opened;
}

/** From now on every write of this page fails as it does on a full disk. */
function fillDisk(): void {
  Reflect.set(globalThis, 'addBefore', Reflect.get(IDBObjectStore.prototype, 'add'));
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
}

function emptyDisk(): void {
  IDBObjectStore.prototype.add = Reflect.get(globalThis, 'addBefore');
}

/** Puts the clock of one of the extension's contexts off by so many milliseconds; 0 puts it right again. */
function shiftClock(by: number): void {
  const real: () => number = Reflect.get(globalThis, 'realNow') ?? Date.now;
  const RealDate: DateConstructor = Reflect.get(globalThis, 'RealDate') ?? Date;
  Reflect.set(globalThis, 'realNow', real);
  Reflect.set(globalThis, 'RealDate', RealDate);
  Reflect.set(
    globalThis,
    'Date',
    new Proxy(RealDate, {
      construct: (target, args) =>
        args.length === 0 ? new RealDate(real() + by) : Reflect.construct(target, args),
      get: (target, name) => (name === 'now' ? () => real() + by : Reflect.get(target, name)),
    }),
  );
}
