import type { Page } from 'playwright';
import { composerStates } from './composer-states.ts';

const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'composer-quotes': async (page) => await page.getByText('Add the customer’s own words').click(),
  'composer-values': async (page) => {
    await page.getByText('What they mean').click();
    await page.getByRole('button', { name: 'Own it' }).click();
  },
  'composer-unmatched': async (page) => await page.getByRole('radio', { name: 'Private' }).focus(),
  'composer-not-kept': async (page) => await page.keyboard.type('You stayed with her. Thank you.'),
  'composer-paused': async (page) => {
    await page.keyboard.type('x');
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  },
  'composer-covered': press,
  'composer-in-window': press,
  'composer-full': press,
};

async function press(page: Page): Promise<void> {
  await page.locator('.send-bar .button-thanks').click();
  await page.locator('.send-problem').waitFor();
}

/** Brings a state to where it is looked at: opens the composer, and does in it what its name says. */
export async function takeSteps(page: Page, state: string): Promise<void> {
  if (state.startsWith('differ-')) {
    await page.locator('.differ summary').click();
    return;
  }
  if (state === 'reading-cues') {
    for (const one of ['.why > summary', '.model-card > summary']) await page.locator(one).first().click();
    return;
  }
  if (composerStates[state] === undefined) return;
  await page.locator('.thank .button-thanks').click();
  await page.locator('.composer-message').waitFor();
  await STEPS[state]?.(page);
}
