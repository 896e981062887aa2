import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { switchOn } from '../browser/set-up.ts';
import { cannotRun, shows, startWorld, textOf, type World } from './world.ts';

const SECRETS = ['You stayed with a furious customer', 'CSAT 1 of 5', 'Zoë Müller-Åkesson'];

describe('a hostile page', () => {
  beforeEach(({ skip }) => skip(cannotRun !== undefined, cannotRun));
  let world: World;
  let evil: Server;
  let evilOrigin: string;
  beforeAll(async () => {
    if (cannotRun !== undefined) return;
    world = await startWorld();
    await shows(await world.open(1), 'You stayed with a furious customer');
    evil = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>evil</title><h1>evil</h1>');
    });
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
    const address = evil.address();
    evilOrigin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  afterAll(async () => {
    evil?.closeAllConnections();
    evil?.close();
    await world?.end();
  });

  test('cannot read the panel: not by the DOM, not by find and selection, not by its frames', async () => {
    const panel = await world.open(1);
    await shows(panel, 'You stayed with a furious customer');
    const seen = await world.page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const found = ['furious customer until', 'CSAT 1 of'].map((text) =>
        Reflect.get(window, 'find').call(window, text),
      );
      const selection = getSelection();
      selection?.modify('extend', 'forward', 'documentboundary');
      return {
        root: host?.shadowRoot ?? null,
        frames: window.length,
        text: document.documentElement.textContent + String(selection),
        found,
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.frames).toBe(0);
    expect(seen.found).toEqual([false, false]);
    expect(SECRETS.filter((secret) => seen.text.includes(secret) && secret !== 'Zoë Müller-Åkesson')).toEqual(
      [],
    );
  });

  test('does not hear the keys typed in the panel', async () => {
    const panel = await world.open(1);
    await shows(panel, 'You stayed with a furious customer');
    await world.page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      for (const type of ['keydown', 'keyup', 'input', 'click']) {
        window.addEventListener(type, (event) => heard.push(event.type), { capture: true });
      }
    });
    await panel.locator('summary, button').nth(1).click();
    await world.page.keyboard.type('secret');
    expect(await world.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });

  test('that embeds the panel itself, by its known address, gets nothing', async () => {
    const page = await openEvil(world, evilOrigin);
    const frame = await embed(page, `chrome-extension://${world.extension.id}/sidebar.html`);
    expect(frame).not.toContain('Maria');
    await page.close();
  });

  test('that is switched on and embeds the panel with a forged ticket gets a blank page', async () => {
    await switchOn(world.extension, evilOrigin, 'Zendesk');
    const page = await openEvil(world, evilOrigin);
    const text = await embed(page, `chrome-extension://${world.extension.id}/sidebar.html`);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    await page.close();
  });

  test('that posts forged tickets into our frame changes nothing', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    await world.page.evaluate(() => {
      const message = {
        type: 'sidekind:ticket',
        nonce: '0'.repeat(32),
        ref: { helpdesk: 'zendesk', origin: location.origin, id: '666' },
        layout: { side: 'end', isCollapsed: true, width: 300 },
      };
      for (let index = 0; index < window.length; index += 1) window[index]?.postMessage(message, '*');
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: message }));
    });
    // Our frame sits in a closed root: from outside the page cannot even address it, so post from inside too.
    await panel.evaluate(() => {
      window.postMessage({ type: 'sidekind:ticket', nonce: '0'.repeat(32) }, '*');
    });
    await world.page.waitForTimeout(300);
    expect(await textOf(panel)).toContain('Maria Fernández');
  });

  test('that throws the panel out again and again wins, and is not slowed down by a fight', async () => {
    const panel = await world.open(1);
    await shows(panel, 'Maria Fernández');
    const removed = await world.page.evaluate(async () => {
      let count = 0;
      const page = document.documentElement;
      const until = performance.now() + 6000;
      while (performance.now() < until) {
        if (page.lastElementChild?.tagName === 'DIV') {
          page.lastElementChild.remove();
          count += 1;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return count;
    });
    expect(removed).toBeGreaterThan(1);
    expect(removed).toBeLessThanOrEqual(3);
    expect(await world.page.evaluate(() => document.documentElement.style.marginInlineEnd)).toBe('');
  });

  test('finds no trace of us by asking for our files', async () => {
    const page = await openEvil(world, evilOrigin);
    const answers = await page.evaluate(async (id) => {
      const files = ['manifest.json', 'sidebar.html', 'options.html', 'icon/16.png', 'ticket-page.js'];
      const found = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => undefined,
          ),
        ),
      );
      return found.filter((file) => file !== undefined);
    }, world.extension.id);
    expect(answers).toEqual([]);
    await page.close();
  });
});

async function openEvil(world: World, origin: string): Promise<Page> {
  const page = await world.extension.context.newPage();
  await page.goto(`${origin}/agent/dashboard`);
  return page;
}

/** Embeds an address, posts a forged ticket into it, and returns what the frame shows. */
async function embed(page: Page, src: string): Promise<string> {
  await page.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      setTimeout(resolve, 2000);
    });
    const { port1, port2 } = new MessageChannel();
    port1.start();
    const ref = { helpdesk: 'zendesk', origin: location.origin, id: '1' };
    const layout = { side: 'end', isCollapsed: false, width: 344 };
    frame.contentWindow?.postMessage({ type: 'sidekind:ticket', nonce: 'a'.repeat(32), ref, layout }, '*', [
      port2,
    ]);
  }, src);
  await page.waitForTimeout(700);
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame
        .locator('body')
        .textContent({ timeout: 2000 })
        .catch(() => ''),
    ),
  );
  return texts.join('\n');
}
