import { browser } from 'wxt/browser';
import { isPermitted, patternOf, sites } from '../settings/settings.ts';

const SCRIPT = '/ticket-page.js';
const ID = 'sidekind';

/**
 * Makes the browser run our content script on the sites that are switched on, and nowhere else. Browsers
 * lose registrations (a restart with an unpacked extension, an update), so this runs at every start.
 */
export async function reconcileScripts(): Promise<void> {
  // One after the other: two at once would both register.
  reconciling = reconciling.then(reconcile, reconcile);
  await reconciling;
}

let reconciling: Promise<void> = Promise.resolve();

async function reconcile(): Promise<void> {
  const matches = await permittedPatterns();
  // Without a filter: asked for an id that is not registered, Chromium throws.
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id === ID);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: [SCRIPT], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the content script in the tabs that are open already, so that nobody has to reload. */
export async function injectIntoOpenTabs(): Promise<void> {
  const url = await permittedPatterns();
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] })],
    ),
  );
}

async function permittedPatterns(): Promise<string[]> {
  const all = await sites();
  const permitted = await Promise.all(all.map(isPermitted));
  return [...new Set(all.filter((_site, index) => permitted[index]).map(patternOf))];
}
