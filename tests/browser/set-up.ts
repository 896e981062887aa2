import type { Page } from 'playwright';
import { t } from '../../utils/i18n/t.ts';
import { allowPrompt, type ExtensionBrowser, openOwnPage } from './extension.ts';

/** Connects to the org API as a person would: on the options page. Throws with what the page says. */
export async function signIn(extension: ExtensionBrowser, apiUrl: string, token: string): Promise<void> {
  const page = await openOwnPage(extension, 'options.html');
  const signOut = page.getByRole('button', { name: t('options.connect.signOut'), exact: true });
  const address = page.getByLabel(t('options.connect.address'));
  await signOut.or(address).first().waitFor();
  if (await address.isVisible()) {
    await address.fill(apiUrl);
    await page.getByLabel(t('options.connect.token')).fill(token);
    await page.getByRole('button', { name: t('options.connect.connect'), exact: true }).click();
    await signOut.waitFor().catch(() => saysInstead(page, 'sign in'));
  }
  await page.close();
}

/** Pastes another token for the same member, where the one before is no longer accepted. */
export async function takeNewToken(extension: ExtensionBrowser, token: string): Promise<void> {
  const page = await openOwnPage(extension, 'options.html');
  await page.getByLabel(t('options.token.label')).fill(token);
  await page.getByRole('button', { name: t('options.token.use'), exact: true }).click();
  await page.getByText(t('options.token.taken')).waitFor();
  await page.close();
}

/** Switches a helpdesk on, on the options page, answering the browser's prompt with yes. */
export async function switchOn(
  extension: ExtensionBrowser,
  address: string,
  helpdesk: string,
): Promise<void> {
  const { origin } = new URL(address);
  await allowPrompt(extension, origin);
  const page = await openOwnPage(extension, 'options.html');
  const sites = page.getByRole('list', { name: t('options.sites.list') });
  const isOn = sites.getByText(address.replace(/^https:\/\//, ''), { exact: true });
  const field = page.getByLabel(t('options.sites.address'));
  // Once a helpdesk is on, the form for another one is folded away.
  const fold = page.getByText(t('options.sites.addAnother'));
  await field.or(fold).first().waitFor({ state: 'attached' });
  if (!(await isOn.isVisible())) {
    if (!(await field.isVisible())) await fold.click();
    await field.fill(address);
    await page.getByLabel(t('options.sites.helpdesk'), { exact: true }).selectOption({ label: helpdesk });
    await page.getByRole('button', { name: t('options.sites.switchOn'), exact: true }).click();
    await isOn.waitFor().catch(() => saysInstead(page, 'switch the helpdesk on'));
  }
  await page.close();
}

async function saysInstead(page: Page, what: string): Promise<never> {
  throw new Error(`Could not ${what}. The options page says:\n${await page.locator('body').textContent()}`);
}
