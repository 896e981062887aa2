import type { Page } from 'playwright';
import { type ExtensionBrowser, panelOf } from '../browser/extension.ts';

/** Waits until the panel shows every one of these texts; throws with what it shows instead. */
export async function expectOnPanel(
  page: Page,
  browser: ExtensionBrowser,
  texts: readonly string[],
): Promise<void> {
  const frame = await panelOf(page, browser);
  for (const text of texts) {
    const found = frame.getByText(text).first();
    await found.waitFor({ timeout: 20_000 }).catch(async () => {
      const shown = await frame.locator('body').textContent();
      throw new Error(`The panel does not show “${text}”. It shows:\n${shown}`);
    });
  }
}
