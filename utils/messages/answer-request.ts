import { browser } from 'wxt/browser';
import { connection } from '../db/device-database.ts';
import { memberDatabase } from '../db/member-database.ts';
import { noteThanksSeen } from '../db/unseen-thanks.ts';
import { siteOf } from '../helpdesks/site.ts';
import { forgetPanelsExcept, isRegistered, registerPanel } from '../panel/nonces.ts';
import { sites } from '../settings/settings.ts';
import { lookUp, pokeStream, resolve, sync } from '../sync/sync.ts';
import { showBadge } from '../sync/toolbar-badge.ts';
import { BackgroundRequest, SENDERS } from './background-request.ts';
import type { BackgroundAnswer } from './messages.ts';
import { type Sender, senderKind } from './sender-kind.ts';

/** Does what a message asks for, if its sender may ask for it. */
export async function answerRequest(message: unknown, sender: Sender): Promise<BackgroundAnswer> {
  const request = BackgroundRequest.safeParse(message).data;
  if (!request) return REFUSED;
  // Not `getURL`: for a page with a dynamic address it answers another host than senders have.
  const { protocol, host } = self.location;
  const kind = senderKind(sender, { id: browser.runtime.id, origin: `${protocol}//${host}` });
  if (!kind || !SENDERS[request.type].includes(kind)) return REFUSED;
  switch (request.type) {
    case 'panel':
      return { ok: await openPanel(sender, request.nonce) };
    case 'confirm':
      return { ok: await confirmPanel(sender, request.nonce, request.origin) };
    case 'sync':
      await sync(request);
      await showBadge();
      return DONE;
    case 'look-up':
      await lookUp(request.customerKey);
      return DONE;
    case 'resolve':
      await resolve(request.participants);
      return DONE;
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return DONE;
    case 'open-thanks':
      await browser.tabs.create({ url: pageUrl('/thanks.html') });
      return DONE;
    case 'open-confirm': {
      const url = pageUrl(`/confirm-send.html?${new URLSearchParams({ ticket: request.ticketKey })}`);
      await browser.windows.create({ type: 'popup', url, ...CONFIRM_SIZE });
      return DONE;
    }
    case 'thanks-seen':
      await noteAllSeen();
      return DONE;
    case 'poke-stream':
      return answerWith(await pokeStream());
  }
}

const DONE: BackgroundAnswer = { ok: true };
const REFUSED: BackgroundAnswer = { ok: false };
/** In CSS pixels. */
const CONFIRM_SIZE = { width: 420, height: 640 };

function answerWith(address: string | undefined): BackgroundAnswer {
  return address === undefined ? REFUSED : { ok: true, address };
}

/** Not `getURL`, which knows only the pages there are when this is type-checked. */
function pageUrl(path: string): string {
  return new URL(path, self.location.href).href;
}

async function noteAllSeen(): Promise<void> {
  const row = await connection();
  if (row) await noteThanksSeen(memberDatabase(row));
  await showBadge();
}

async function openPanel({ tab, url }: Sender, nonce: string): Promise<boolean> {
  const page = url === undefined ? undefined : URL.parse(url);
  if (tab?.id === undefined || !page || !siteOf(page, await sites())) return false;
  await registerPanel(tab.id, nonce, page.origin);
  // From now on the toolbar icon shows and hides the panel of this tab.
  await browser.action.setPopup({ tabId: tab.id, popup: '' });
  return true;
}

async function confirmPanel({ tab }: Sender, nonce: string, origin: string): Promise<boolean> {
  if (tab?.id === undefined || !(await sites()).some((site) => site.origin === origin)) return false;
  return await isRegistered(tab.id, nonce, origin);
}

/** Where a helpdesk was switched off, the toolbar icon asks again whether to switch it on. */
export async function releaseToolbar(): Promise<void> {
  const origins = (await sites()).map(({ origin }) => origin);
  const tabs = await forgetPanelsExcept(origins);
  const { default_popup: popup = '' } = browser.runtime.getManifest().action ?? {};
  // A tab may have been closed meanwhile.
  await Promise.allSettled(tabs.map((tabId) => browser.action.setPopup({ tabId, popup })));
}
