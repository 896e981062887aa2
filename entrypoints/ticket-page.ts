import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOnPage } from '../utils/panel/run-on-page.ts';

declare global {
  /** Set in our own world on the page, which the page cannot see. */
  var sidekindRuns: boolean | undefined;
}

/**
 * Our content script. It is in no manifest: the background registers it for the helpdesks that are switched
 * on, and puts it into the tabs that are open then, so a page may get it twice. A WXT content script would
 * tell a newer copy from an older one by an event on the page, which any page can forge; this needs none.
 */
export default defineUnlistedScript(() => {
  if (globalThis.sidekindRuns) return;
  globalThis.sidekindRuns = true;
  void runOnPage(() => browser.runtime?.id !== undefined);
});
