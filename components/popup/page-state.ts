import { pathBelow, type Site, siteOf } from '../../utils/helpdesks/site.ts';
import { recognisedAt, siteAt, webAddress } from '../../utils/helpdesks/site-at.ts';
import type { PopupDoor, PopupHelpdesk } from './popup-door.ts';

/** What the page in front is to us. */
export type PageState =
  | { kind: 'not-connected' }
  | { kind: 'no-page' }
  | { kind: 'on'; site: Site; isTicket: boolean }
  | { kind: 'known'; site: Site; helpdesk: PopupHelpdesk; isTicket: boolean }
  | { kind: 'unknown'; url: URL };

export async function readPage(door: PopupDoor): Promise<PageState> {
  const [address, isConnected, sites] = await Promise.all([door.pageUrl(), door.isConnected(), door.sites()]);
  if (!isConnected) return { kind: 'not-connected' };
  const url = address === undefined ? undefined : webAddress(address);
  if (url === undefined) return { kind: 'no-page' };
  const on = siteOf(url, sites);
  if (on !== undefined) return { kind: 'on', site: on, isTicket: isTicket(url, on, door.helpdesks) };
  const helpdesk = recognisedAt(url, door.helpdesks);
  const site = helpdesk && siteAt(url, helpdesk);
  if (helpdesk === undefined || site === undefined) return { kind: 'unknown', url };
  return { kind: 'known', site, helpdesk, isTicket: isTicket(url, site, door.helpdesks) };
}

/** Where a helpdesk lives on a page that it does not know by itself: at the top of that address. */
export function chosenSite(url: URL, helpdesk: PopupHelpdesk): Site | undefined {
  return siteAt(new URL(url.origin), helpdesk);
}

function isTicket(url: URL, site: Site, helpdesks: readonly PopupHelpdesk[]): boolean {
  const path = pathBelow(url, site);
  const helpdesk = helpdesks.find(({ id }) => id === site.adapter);
  return path !== undefined && helpdesk?.ticketId(url, path) !== undefined;
}
