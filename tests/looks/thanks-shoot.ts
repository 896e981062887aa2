/** Pictures of the page of thanks: `node tests/looks/thanks-shoot.ts [part of a name …]`, into `tests/.results/looks/`. */
import type { Page } from 'playwright';
import { type Shot, takePictures } from './take-pictures.ts';
import { THANKS_STATES } from './thanks-states.ts';

const SHOTS: Shot[] = [
  ...Object.keys(THANKS_STATES).map((state) => ({ state })),
  { state: 'some', name: 'some-dark', query: 'appearance=dark' },
  { state: 'some', name: 'some-rtl', query: 'dir=rtl' },
  { state: 'some', name: 'some-narrow', width: 360 },
  { state: 'some', name: 'some-wide', width: 1200 },
  { state: 'some', name: 'some-wide-rtl', width: 1200, query: 'dir=rtl' },
  { state: 'some', name: 'some-who-sees', act: (page) => page.getByText('Who can see what').click() },
  { state: 'many', name: 'many-wide', width: 1200, isOneScreen: true },
  { state: 'long', name: 'long-narrow', width: 320 },
  { state: 'on-the-way', name: 'on-the-way-dark', query: 'appearance=dark', act: discard },
  { state: 'on-the-way', name: 'on-the-way-narrow', width: 360 },
  { state: 'some', name: 'search', act: (page) => page.getByLabel('Search').fill('østerg') },
  { state: 'some', name: 'search-nothing', act: searchInVain },
  { state: 'not-signed-in', name: 'not-signed-in-dark', query: 'appearance=dark' },
];

await takePictures({ page: 'thanks', ready: 'h1', shots: SHOTS });

async function discard(page: Page) {
  await page.getByRole('button', { name: 'Discard…' }).click();
}

async function searchInVain(page: Page) {
  await page.getByLabel('Received').check();
  await page.getByLabel('Search').fill('zeppelin');
  await page.getByText('Nothing with').waitFor();
}
