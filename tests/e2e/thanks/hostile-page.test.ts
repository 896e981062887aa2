import type { Frame } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../utils/i18n/t.ts';
import { SENDERS } from '../../../utils/messages/background-request.ts';
import { cannotRun, shows } from '../world.ts';
import { COVERS, embedAndForge, hideAndShow, pressByScript, uncover } from './hostile-attacks.ts';
import {
  askAsContentScript,
  countPresses,
  type HostileDesk,
  placeOfSend,
  standsInSight,
  startHostileDesk,
} from './hostile-desk.ts';
import { openComposer, pressSend, sendButton, stands, writeThanks } from './write-thanks.ts';

const WORDS = 'You stayed calm when nobody else did, and it worked.';
const SECRETS = [WORDS, 'Maria', 'Alice', 'Harbour & Pine'];
/** Longer than a button has to stand in plain sight, in milliseconds. */
const LONG_ENOUGH = 800;

/** Every press here is a real one of the browser's own, unless its test says otherwise. */
describe('a hostile page around thanks that are being written', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let desk: HostileDesk;
  let panel: Frame;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    desk = await startHostileDesk();
    panel = await desk.open(1);
    await writeThanks(panel, WORDS, ['Alice']);
  });
  afterEach(async () => await desk?.page.evaluate(uncover));
  afterAll(async () => await desk?.end());

  const message = () => panel.getByRole('textbox', { name: t('composer.message') });
  const nothingIsSent = async () => {
    expect(await desk.kept('outbox')).toEqual([]);
    expect((await desk.kept('drafts')).map((draft) => draft.message)).toContain(WORDS);
    expect(await desk.org.kept(WORDS)).toEqual([]);
  };
  const inPlainSight = async () => {
    await desk.page.bringToFront();
    await standsInSight(panel, true);
    await desk.page.waitForTimeout(LONG_ENOUGH);
  };

  test.each(Object.entries(COVERS))('%s: a press sends nothing, and it says why', async (_name, cover) => {
    await inPlainSight();
    const presses = await countPresses(panel);
    await desk.page.evaluate(cover);
    await standsInSight(panel, false);
    const { x, y } = await placeOfSend(desk.page, panel);
    await desk.page.mouse.click(x, y);
    await desk.page.mouse.click(x, y, { clickCount: 2, delay: 30 });
    await shows(panel, t('composer.hindrance.covered'));
    expect(await presses()).toBe(3);
    await message().press('ControlOrMeta+Enter');
    await nothingIsSent();
  });

  test('moved under the pointer right before a press: nothing is sent', async () => {
    await inPlainSight();
    const { x, y } = await placeOfSend(desk.page, panel);
    await desk.page.mouse.move(x, y - 100, { steps: 3 });
    await desk.page.mouse.move(x - 500, y);
    await desk.page.waitForTimeout(LONG_ENOUGH);
    const presses = await countPresses(panel);
    await desk.page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (host instanceof HTMLElement) host.style.setProperty('transform', 'translate(-500px)', 'important');
    });
    // As soon as the browser itself leads a press there.
    while ((await presses()) === 0) await desk.page.mouse.click(x - 500, y);
    await shows(panel, t('composer.hindrance.too-soon'));
    await nothingIsSent();
  });

  test('scripted presses, keys, commands and messages: nothing is sent, and nothing changes', async () => {
    await inPlainSight();
    await desk.page.evaluate(pressByScript, await placeOfSend(desk.page, panel));
    // What no page can do: a script inside of the panel itself.
    await sendButton(panel).evaluate((button: HTMLElement) => button.click());
    await message().dispatchEvent('keydown', { key: 'Enter', ctrlKey: true });
    await nothingIsSent();
    expect(await message().inputValue()).toBe(WORDS);
    expect(await panel.evaluate(() => innerWidth)).toBe(344);
  });

  test('the keyboard stolen at the third key: it says so, and the rest goes nowhere', async () => {
    await desk.page.evaluate(() => {
      const field = document.createElement('input');
      field.className = 'evil';
      document.body.append(field);
    });
    await message().press('End');
    for (const key of 'abc') await desk.page.keyboard.press(key);
    await desk.page.evaluate(() => document.querySelector<HTMLInputElement>('input.evil')?.focus());
    await shows(panel, t('composer.paused'));
    await desk.page.keyboard.type('de');
    await desk.page.keyboard.press('ControlOrMeta+Enter');
    await desk.page.keyboard.press('Enter');
    expect(await desk.kept('outbox')).toEqual([]);
    expect(await message().inputValue()).toBe(`${WORDS}abc`);
    await panel.getByText(t('composer.paused')).click();
    for (let times = 0; times < 3; times += 1) await desk.page.keyboard.press('Backspace');
    await expect.poll(() => message().inputValue()).toBe(WORDS);
    await panel.getByText(t('composer.kept')).waitFor();
    await nothingIsSent();
  });

  test('hidden and shown a hundred times while somebody writes: every letter stays', async () => {
    await message().fill(WORDS.slice(0, -10));
    for (const letter of WORDS.slice(-10)) {
      await desk.page.evaluate(hideAndShow, 10);
      await message().press(letter === ' ' ? 'Space' : letter);
    }
    expect(await message().inputValue()).toBe(WORDS);
    await panel.getByText(t('composer.kept')).waitFor();
    await nothingIsSent();
  });

  test('it embeds our pages itself, by both addresses: they show nothing and do nothing', async () => {
    const known = `chrome-extension://${desk.extension.id}`;
    const changing = new URL(
      await panel.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.getURL('sidebar.html')),
    );
    expect(changing.host).not.toBe(desk.extension.id);
    const ticket = new URLSearchParams({ ticket: `zendesk ${desk.origin} 1` });
    const pages = ['sidebar.html', `confirm-send.html?${ticket}`, 'thanks.html', 'options.html'];
    for (const base of [known, `chrome-extension://${changing.host}`]) {
      for (const name of pages) await desk.page.evaluate(embedAndForge, `${base}/${name}`);
    }
    const embedded = desk.page.frames().filter((frame) => frame !== panel && frame !== desk.page.mainFrame());
    expect(embedded).toHaveLength(8);
    // Only what the browser let in runs at all, and is refused by the background like its forged tickets before.
    const answers = await Promise.all(embedded.map((frame) => frame.evaluate(askToConfirm, desk.origin)));
    expect(answers.filter(Boolean)).toEqual([{ ok: false }]);
    for (const frame of embedded) {
      const text =
        (await frame
          .locator('body')
          .textContent({ timeout: 2000 })
          .catch(() => '')) ?? '';
      expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    }
    await shows(panel, t('composer.title'));
    await nothingIsSent();
  });

  test('its own script world asks the background for everything: refused', async () => {
    const ticketKey = `zendesk ${desk.origin} 1`;
    const requests = [
      { type: 'confirm', nonce: '0'.repeat(32), origin: desk.origin },
      { type: 'sync', isAsked: true },
      { type: 'look-up', customerKey: 'k1.x' },
      { type: 'resolve', participants: [{ email: 'alice.nguyen@harbourpine.example' }] },
      { type: 'open-options' },
      { type: 'open-thanks' },
      { type: 'open-confirm', ticketKey },
      { type: 'thanks-seen' },
      { type: 'poke-stream' },
    ];
    const others = Object.keys(SENDERS).filter((type) => type !== 'panel');
    expect(new Set(requests.map(({ type }) => type))).toEqual(new Set(others));
    const tabs = desk.extension.context.pages().length;
    expect(await askAsContentScript(desk, requests)).toEqual(requests.map(({ type }) => type));
    expect(desk.extension.context.pages()).toHaveLength(tabs);
    expect(await desk.page.evaluate(() => typeof Reflect.get(globalThis, 'chrome')?.runtime)).toBe(
      'undefined',
    );
  });

  test('it turns to another ticket before the press: nothing is sent, and the draft waits on its own', async () => {
    await inPlainSight();
    const { x, y } = await placeOfSend(desk.page, panel);
    await desk.page.evaluate(() => history.pushState({}, '', '/agent/tickets/2'));
    await shows(panel, 'Zoë');
    await desk.page.mouse.click(x, y);
    await desk.page.mouse.click(x, y);
    await nothingIsSent();
    const written = (await desk.kept('drafts')).filter((draft) => draft.message !== '');
    expect(written.map(({ ticketKey }) => ticketKey)).toEqual([`zendesk ${desk.origin} 1`]);
    await desk.page.evaluate(() => history.pushState({}, '', '/agent/tickets/1'));
    await shows(panel, 'Maria Fern');
    await openComposer(panel);
    expect(await message().inputValue()).toBe(WORDS);
  });

  test('what it does to its own body does not touch the panel: the same press sends, and can be undone', async () => {
    await desk.page.evaluate(() => document.body.style.setProperty('opacity', '0.01'));
    await standsInSight(panel, true);
    await pressSend(panel);
    expect((await desk.kept('outbox')).map(({ body }) => body?.message)).toEqual([WORDS]);
    await panel.getByRole('button', { name: t('outbox.undo') }).click();
    await message().waitFor();
    await nothingIsSent();
  });

  test('it covers the panel, and they are confirmed in a window of its own: sent once', async () => {
    await inPlainSight();
    await desk.page.evaluate(COVERS['an element over the panel that lets presses through'] ?? uncover);
    await standsInSight(panel, false);
    const { x, y } = await placeOfSend(desk.page, panel);
    await desk.page.mouse.click(x, y);
    const opening = desk.extension.context.waitForEvent('page');
    await panel.getByRole('button', { name: t('composer.confirmElsewhere') }).click();
    const own = await opening;
    await own.getByText(WORDS).waitFor();
    await nothingIsSent();
    const send = own.locator('.button-thanks');
    while (!(await own.getByText(t('confirm.done')).isVisible()))
      await send.dblclick({ timeout: 1000 }).catch(() => {});
    expect(await desk.kept('outbox')).toHaveLength(1);
    await desk.page.evaluate(uncover);
    await stands(panel, 'sent');
    expect(await desk.org.kept(WORDS)).toHaveLength(1);
  });
});

/** In an embedded page of ours; `undefined` where there is none. */
async function askToConfirm(origin: string): Promise<unknown> {
  const request = { type: 'confirm', nonce: 'a'.repeat(32), origin };
  return await Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage(request);
}
