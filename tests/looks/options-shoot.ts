/** Pictures of the options page: `node tests/looks/options-shoot.ts [part of a name …]`, into `tests/.results/looks/`. */
import type { Page } from 'playwright';
import { type Shot, takePictures } from './take-pictures.ts';

const ADDRESS = 'Address of your org’s Sidekind';

const SHOTS: Shot[] = [
  { state: 'newcomer' },
  { state: 'newcomer', name: 'newcomer-dark', query: 'appearance=dark' },
  { state: 'newcomer', name: 'newcomer-narrow', width: 360 },
  { state: 'newcomer', name: 'newcomer-wrong', act: typeWrongToken },
  { state: 'newcomer', name: 'newcomer-address', act: typeWrongAddress },
  { state: 'connected' },
  { state: 'forbidden', act: refuse },
  { state: 'ready' },
  { state: 'ready', name: 'ready-dark', query: 'appearance=dark' },
  { state: 'ready', name: 'ready-rtl', query: 'dir=rtl' },
  { state: 'ready', name: 'ready-narrow', width: 320 },
  { state: 'ready', name: 'ready-asked', act: askBoth },
  { state: 'ready', name: 'ready-asked-dark', query: 'appearance=dark', act: askBoth },
  { state: 'ready', name: 'ready-erased', act: erase },
  { state: 'broken' },
  { state: 'refused' },
  { state: 'refused', name: 'refused-other', act: tryOther },
  { state: 'recognised', act: (page) => page.getByText('People you recognised by name (').click() },
  { state: 'learned' },
  { state: 'learned', name: 'learned-dark', query: 'appearance=dark' },
  { state: 'learned', name: 'learned-rtl', query: 'dir=rtl' },
  { state: 'unsent', act: leave },
  { state: 'unsent', name: 'unsent-dark', query: 'appearance=dark', act: leave },
  { state: 'unsent', name: 'unsent-rtl', query: 'dir=rtl', act: leave },
  { state: 'unsent', name: 'unsent-narrow', width: 360, act: leave },
  { state: 'unsent', name: 'unsent-sent', act: sendFirst },
  { state: 'refused', name: 'refused-unsent', act: leave },
];

await takePictures({ page: 'options', ready: '[data-section="about"]', shots: SHOTS });

async function typeWrongToken(page: Page) {
  await page.getByLabel(ADDRESS).fill('sidekind.harbourpine.example');
  await page.getByLabel('Your token').fill('bad');
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByText('does not know this token').waitFor();
}

async function typeWrongAddress(page: Page) {
  await page.getByLabel(ADDRESS).fill('www.example.com');
  await page.getByLabel('Your token').focus();
  await page.getByText('not a Sidekind').waitFor();
  await page.getByRole('button', { name: 'Switch on' }).click();
}

async function refuse(page: Page) {
  await page.getByLabel('Its address').fill('acme.zendesk.com/agent/tickets/12');
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByText('did not give the permission').waitFor();
}

async function askBoth(page: Page) {
  await page.getByText('Add another helpdesk').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Erase everything here' }).click();
}

async function erase(page: Page) {
  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByText('Erased:').waitFor();
}

async function leave(page: Page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Erase everything here' }).click();
}

async function sendFirst(page: Page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('could not be sent').waitFor();
}

async function tryOther(page: Page) {
  await page.getByLabel('Your new token').fill('other');
  await page.getByRole('button', { name: 'Use a new token' }).click();
  await page.getByText('belongs to somebody else').waitFor();
}
