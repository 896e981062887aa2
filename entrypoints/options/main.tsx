import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { OptionsDoor } from '../../components/options/options-door.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { connection } from '../../utils/db/device-database.ts';
import { eraseDatabases, exportStored, storedHere } from '../../utils/db/stored-here.ts';
import { ADAPTERS } from '../../utils/helpdesks/adapters.ts';
import { ask } from '../../utils/messages/ask-background.ts';
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
  signOut: eraseDatabases,
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

followAppearance();
const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage door={door} />);
