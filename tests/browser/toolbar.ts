import type { CDPSession, Page } from 'playwright';
import { z } from 'zod';
import type { ExtensionBrowser } from './extension.ts';

/** Lets a test press the extension's icon; hand it to `launchExtension`. */
export const TOOLBAR_ARGS = ['--enable-unsafe-extension-debugging'];

const PATIENCE = 15_000;

export interface Popup {
  /** Waits until the popup shows this; fails with what it shows instead. */
  shows(expected: string): Promise<void>;
  /** Presses a button as a person does: the browser may ask for permissions then. */
  press(name: string): Promise<void>;
  /** Chooses by what is shown in the only list. */
  choose(option: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the extension's icon in the toolbar while this page is in front. */
export async function pressIcon(extension: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await usingBrowser(extension, async (session) => {
    const tab = await waitFor('the tab in front', async () =>
      (await targets(session, 'tab')).find(
        ({ url, embedderData }) => embedderData?.tabActive === true && url === page.url(),
      ),
    );
    await session.send('Extensions.triggerAction', { id: extension.id, targetId: tab.targetId });
  });
}

/** Presses the icon and takes hold of the popup, which the browser shows outside of every page. */
export async function openPopup(extension: ExtensionBrowser, page: Page): Promise<Popup> {
  await pressIcon(extension, page);
  const session = await sessionOf(extension);
  const target = await waitFor('a popup', () => popupTarget(extension, session));
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const evaluate = evaluator(session, sessionId);
  return {
    shows: async (expected) => {
      let text = '';
      await waitFor('', async () => {
        text = z
          .string()
          .catch(text)
          .parse(await evaluate('document.body.innerText'));
        return text.includes(expected) || undefined;
      }).catch(() => {
        throw new Error(`The popup does not show “${expected}”. It shows:\n${text}`);
      });
    },
    press: async (name) => {
      const button = `[...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(name)})`;
      await waitFor(`the button ${name}`, async () => (await evaluate(`!!${button}`)) === true || undefined);
      await evaluate(`${button}.click()`);
    },
    choose: async (option) => {
      const list = "document.querySelector('select')";
      await waitFor('a list', async () => (await evaluate(`!!${list}`)) === true || undefined);
      await evaluate(
        `${list}.value = [...${list}.options].find(({ text }) => text === ${JSON.stringify(option)}).value`,
      );
      await evaluate(`${list}.dispatchEvent(new Event('change', { bubbles: true }))`);
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      await session.detach();
    },
  };
}

/** Keeps an extension from a folder allowed when it starts anew: the browser asks for developer mode then. */
export async function allowReload({ context }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

/** Whether a popup of ours is open. */
export async function hasPopup(extension: ExtensionBrowser): Promise<boolean> {
  return await usingBrowser(
    extension,
    async (session) => (await popupTarget(extension, session)) !== undefined,
  );
}

async function popupTarget(extension: ExtensionBrowser, session: CDPSession) {
  return (await targets(session, 'page')).find(({ url }) => url === extension.page('popup.html'));
}

const Targets = z.object({
  targetInfos: z.array(
    z.object({
      targetId: z.string(),
      url: z.string(),
      embedderData: z.object({ tabActive: z.boolean().optional() }).optional(),
    }),
  ),
});

async function targets(session: CDPSession, type: string) {
  return Targets.parse(await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
}

async function sessionOf({ context }: ExtensionBrowser): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser tells nothing about itself');
  return await browser.newBrowserCDPSession();
}

async function usingBrowser<T>(extension: ExtensionBrowser, work: (session: CDPSession) => Promise<T>) {
  const session = await sessionOf(extension);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

const Answer = z.object({
  id: z.int(),
  result: z.object({ result: z.object({ value: z.unknown() }) }).optional(),
});

/**
 * Evaluates in a target that the driver has no page for, with the rights that a click gives. No answer, after
 * a second, is `undefined`: a popup that is only being opened, or has just closed itself, gives none.
 */
function evaluator(session: CDPSession, sessionId: string) {
  let serial = 0;
  return async (expression: string): Promise<unknown> => {
    serial += 1;
    const id = serial;
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    return await new Promise((resolve, reject) => {
      const onAnswer = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== sessionId) return;
        const answer = Answer.safeParse(JSON.parse(event.message)).data;
        if (answer?.id !== id) return;
        session.off('Target.receivedMessageFromTarget', onAnswer);
        resolve(answer.result?.result.value ?? undefined);
      };
      session.on('Target.receivedMessageFromTarget', onAnswer);
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      setTimeout(resolve, 1000, undefined);
    });
  };
}

async function waitFor<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
