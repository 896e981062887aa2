import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Nonce } from '../messages/messages.ts';

/**
 * Which panel belongs to which tab, in the background's session storage: it survives the background's death
 * and no page can read it. A frame shows nothing until its nonce is found here.
 */
const Registered = z.object({ nonce: Nonce, origin: z.string() });

const keyOf = (tabId: number) => `panel:${tabId}`;

export async function registerPanel(tabId: number, nonce: string, origin: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { nonce, origin } });
}

/** Whether our content script in that very tab, on that origin, made this nonce. */
export async function isRegistered(tabId: number, nonce: string, origin: string): Promise<boolean> {
  const key = keyOf(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const registered = Registered.safeParse(stored[key]).data;
  return registered?.nonce === nonce && registered.origin === origin;
}

export async function forgetPanel(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Forgets the panels of all origins but these; answers which tabs had one. */
export async function forgetPanelsExcept(origins: readonly string[]): Promise<number[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const gone = Object.entries(stored).flatMap(([key, value]) => {
    const [, tabId] = /^panel:(\d+)$/.exec(key) ?? [];
    const { data } = Registered.safeParse(value);
    return tabId !== undefined && data && !origins.includes(data.origin) ? [Number(tabId)] : [];
  });
  await browser.storage.session.remove(gone.map(keyOf));
  return gone;
}
