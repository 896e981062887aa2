import { liveQuery } from 'dexie';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { OptionsDoor } from '../../components/options/options-door.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { forgetAllWords, forgetWord, taughtWords } from '../../utils/corrections/forget-words.ts';
import { connection } from '../../utils/db/device-database.ts';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { syncStatus } from '../../utils/db/queries.ts';
import { eraseDatabases, exportStored, storedHere } from '../../utils/db/stored-here.ts';
import { forgetAllDrivers, forgetDriver, taughtDrivers } from '../../utils/drivers/forget-drivers.ts';
import { ADAPTERS } from '../../utils/helpdesks/adapters.ts';
import { ask } from '../../utils/messages/ask-background.ts';
import { localHome } from '../../utils/recognitions/local-home.ts';
import { forgetRecognised, recognisedPeople } from '../../utils/recognitions/recognised-people.ts';
import { signOut } from '../../utils/recognitions/sign-out.ts';
import { sendUnsentNow, textOf, unsentThanks } from '../../utils/recognitions/unsent.ts';
import { followAppearance } from '../../utils/settings/follow-appearance.ts';
import {
  appearance,
  eraseSettings,
  layoutOf,
  saveAppearance,
  saveLayout,
  sites,
  switchOff,
  switchOn,
  watchSetting,
} from '../../utils/settings/settings.ts';
import { connect, probe } from '../../utils/sync/connect.ts';

const door: OptionsDoor = {
  version: browser.runtime.getManifest().version,
  helpdesks: ADAPTERS,
  connection,
  probe,
  connect,
  bringUpToDate: () => ask({ type: 'sync' }),
  standing,
  watchStanding: (changed) => watch(standing, changed),
  signOut: () => signOut(localHome),
  unsent: unsentThanks,
  watchUnsent: (changed) => watch(unsentThanks, changed),
  sendUnsent: sendUnsentNow,
  copyUnsent: (unsent) => navigator.clipboard.writeText(unsent.map(textOf).join('\n\n* * *\n\n')),
  recognised: recognisedPeople,
  forgetRecognised,
  taughtDrivers,
  watchTaught: (changed) => watch(taughtDrivers, changed),
  forgetDriver,
  forgetAllDrivers,
  taughtWords,
  watchTaughtWords: (changed) => watch(taughtWords, changed),
  forgetWord,
  forgetAllWords,
  sites,
  switchOn,
  switchOff,
  sideOn: async (site) => (await layoutOf(site)).side,
  saveSideOn: (site, side) => saveLayout(site, { side }),
  watchSites: (changed) => watchSetting('sites', changed),
  appearance,
  saveAppearance,
  storedHere,
  exportStored,
  eraseAll: async () => {
    await eraseDatabases();
    await eraseSettings();
  },
};

async function standing() {
  const row = await connection();
  return row ? (await syncStatus(memberDatabase(row))).state : 'never';
}

function watch(query: () => Promise<unknown>, changed: () => void): () => void {
  // What fails to load says so itself.
  const watching = liveQuery(query).subscribe({ next: changed, error: () => {} });
  return () => watching.unsubscribe();
}

followAppearance();
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage door={door} />);
