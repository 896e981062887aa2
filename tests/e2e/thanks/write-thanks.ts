import type { Frame } from 'playwright';
import { t } from '../../../utils/i18n/t.ts';
import { type ExtensionBrowser, openOwnPage } from '../../browser/extension.ts';

/** Opens the composer as a person does; ready to be typed in. */
export async function openComposer(panel: Frame): Promise<void> {
  const thank = panel.getByRole('button', { name: /^(Thank |Go on with your thanks)/ });
  await thank.click();
  await panel.getByRole('textbox', { name: t('composer.message') }).waitFor();
}

/** Thanks for whoever is offered first, written and kept, but not sent. */
export async function writeThanks(panel: Frame, message: string, to?: readonly string[]): Promise<void> {
  await openComposer(panel);
  if (to) await chooseOnly(panel, to);
  await panel.getByRole('textbox', { name: t('composer.message') }).fill(message);
  await panel.getByText(t('composer.kept')).waitFor();
}

async function chooseOnly(panel: Frame, names: readonly string[]): Promise<void> {
  for (const box of await panel.locator('.composer').getByRole('checkbox').all()) {
    const name =
      (await box.getAttribute('aria-label')) ?? (await box.locator('xpath=..').textContent()) ?? '';
    if (await box.isEnabled()) await box.setChecked(names.some((wanted) => name.includes(wanted)));
  }
}

/** Presses Send once the browser has seen the button for long enough, and waits until it is said to be queued. */
export async function pressSend(panel: Frame): Promise<void> {
  const composer = panel.locator('.composer');
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    await sendButton(panel)
      .click({ timeout: 2000 })
      .catch(() => undefined);
    const isClosed = await composer.waitFor({ state: 'detached', timeout: 1500 }).then(
      () => true,
      () => false,
    );
    if (isClosed) return await panel.locator('[data-outbox]').first().waitFor();
  }
  throw new Error(`Nothing was queued. The panel shows:\n${await panel.locator('body').textContent()}`);
}

export function sendButton(panel: Frame) {
  return panel.locator('.composer .button-thanks');
}

export async function sendThanks(panel: Frame, message: string, to?: readonly string[]): Promise<void> {
  await writeThanks(panel, message, to);
  await pressSend(panel);
}

type Kind = 'undoable' | 'on-its-way' | 'waiting' | 'sent' | 'refused';

/** Waits until thanks on their way stand so. */
export async function stands(panel: Frame, kind: Kind, timeout = 30_000): Promise<void> {
  await panel.locator(`[data-outbox="${kind}"]`).first().waitFor({ timeout });
}

/** Deletes every database of the extension, as a browser short of room or a cleaner does. */
export async function eraseDatabases(extension: ExtensionBrowser): Promise<void> {
  const page = await openOwnPage(extension, 'options.html');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name ?? '');
        deleting.addEventListener('success', () => resolve());
        deleting.addEventListener('error', () => reject(deleting.error ?? new Error('not deleted')));
      });
    }
  });
  await page.close();
}
