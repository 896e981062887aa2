import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupDoor } from '../../components/popup/popup-door.ts';
import { connection } from '../../utils/db/device-database.ts';
import { ADAPTERS } from '../../utils/helpdesks/adapters.ts';
import type { ContentRequest } from '../../utils/messages/messages.ts';
import { followAppearance } from '../../utils/settings/follow-appearance.ts';
import { sites, switchOff, switchOn } from '../../utils/settings/settings.ts';

const TOGGLE: ContentRequest = { type: 'toggle' };

const door: PopupDoor = {
  helpdesks: ADAPTERS,
  pageUrl: async () => (await tabInFront())?.url,
  isConnected: async () => (await connection()) !== undefined,
  sites,
  switchOn,
  switchOff,
  showPanel,
  openOptions: async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  },
};

async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function showPanel(): Promise<boolean> {
  const id = (await tabInFront())?.id;
  if (id === undefined) return false;
  try {
    await browser.tabs.sendMessage(id, TOGGLE);
    return true;
  } catch {
    // Nobody listens in that tab.
    return false;
  }
}

followAppearance();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup door={door} />);
