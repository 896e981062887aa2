import type { PopupDoor } from '../../components/popup/popup-door.ts';
import { ADAPTERS } from '../../utils/helpdesks/adapters.ts';
import type { Site } from '../../utils/helpdesks/site.ts';

export interface FakePage {
  url?: string;
  isConnected?: boolean;
  sites?: Site[];
  isForbidden?: boolean;
  hasPanel?: boolean;
}

export const ZENDESK = ADAPTERS.find(({ name }) => name === 'Zendesk')?.id ?? '';
const ON: Site = { adapter: ZENDESK, origin: 'https://acme.zendesk.com', basePath: '' };

/** A door to a tab that exists only here. */
export function fakePopupDoor(page: FakePage): PopupDoor & { calls: string[] } {
  let sites = page.sites ?? [];
  const calls: string[] = [];
  return {
    calls,
    helpdesks: ADAPTERS,
    pageUrl: async () => page.url,
    isConnected: async () => page.isConnected ?? true,
    sites: async () => sites,
    switchOn: async (site) => {
      calls.push(`switchOn ${site.adapter} ${site.origin}${site.basePath}`);
      if (page.isForbidden) return false;
      sites = [...sites, site];
      return true;
    },
    switchOff: async (site) => {
      calls.push(`switchOff ${site.origin}`);
      sites = [];
    },
    showPanel: async () => page.hasPanel ?? false,
    openOptions: async () => {
      calls.push('openOptions');
    },
  };
}

export const POPUP_STATES: Record<string, FakePage> = {
  'not-connected': { url: 'https://acme.zendesk.com/agent/dashboard', isConnected: false },
  known: { url: 'https://acme.zendesk.com/agent/dashboard' },
  forbidden: { url: 'https://acme.zendesk.com/agent/tickets/12', isForbidden: true },
  ticket: { url: 'https://acme.zendesk.com/agent/tickets/12' },
  unknown: { url: 'https://support.quite-a-long-address.example.org:8443/desk/index.html' },
  browser: { url: 'chrome://extensions/' },
  on: { url: 'https://acme.zendesk.com/agent/dashboard', sites: [ON] },
  'on-ticket': { url: 'https://acme.zendesk.com/agent/tickets/12', sites: [ON] },
};
