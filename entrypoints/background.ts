import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { eraseFormerMembers } from '../utils/db/member-database.ts';
import { answerRequest, releaseToolbar } from '../utils/messages/answer-request.ts';
import { forgetPanel } from '../utils/panel/nonces.ts';
import { injectIntoOpenTabs, reconcileScripts } from '../utils/panel/registered-scripts.ts';
import { completeSwitchOn, dropForbiddenSites, watchSetting } from '../utils/settings/settings.ts';
import { ensurePullAlarm, PULL, PUSH } from '../utils/sync/alarms.ts';
import { push, sync } from '../utils/sync/sync.ts';
import { showBadge } from '../utils/sync/toolbar-badge.ts';

// Every listener is registered at once: a browser that wakes the background for an event asks only then.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (answer: unknown) => void) => {
      answerRequest(message, sender).then(
        (answer) => sendResponse(answer),
        (error: unknown) => {
          console.error('A request failed', error);
          sendResponse({ ok: false });
        },
      );
      return true;
    },
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PULL) report(sync());
    if (name === PUSH) report(push());
  });
  // For itself this does nothing: it has the browser start us, and a start sends what was left.
  browser.runtime.onStartup.addListener(() => report(ensurePullAlarm()));
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) report(browser.tabs.sendMessage(id, { type: 'toggle' }));
  });
  browser.permissions.onAdded.addListener(() => report(completeSwitchOn()));
  browser.permissions.onRemoved.addListener(() => report(dropForbiddenSites()));
  browser.tabs.onRemoved.addListener((tabId) => report(forgetPanel(tabId)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') report(browser.runtime.openOptionsPage());
    else report(injectIntoOpenTabs());
  });
  watchSetting('sites', () => {
    report(reconcileScripts().then(injectIntoOpenTabs));
    report(releaseToolbar());
  });
  report(reconcileScripts());
  report(ensurePullAlarm());
  report(eraseFormerMembers());
  report(showBadge());
  report(push());
});

function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('The background could not finish its work', error));
}
