import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { matchPattern, Site, sameSite } from '../helpdesks/site.ts';
import { Layout } from '../messages/messages.ts';

/**
 * Settings of this computer, in the browser's own local storage. Content scripts can read it, so nothing
 * secret is ever kept here.
 */
const KEYS = {
  sites: 'sites',
  pending: 'pendingSite',
  appearance: 'appearance',
  layouts: 'layouts',
} as const;

export const Appearance = z.object({
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  side: z._default(z.enum(['start', 'end']), 'end'),
});
export type Appearance = z.infer<typeof Appearance>;

const SiteList = z.array(Site);
const SiteLayouts = z.record(z.string(), z.partial(Layout));
type SiteLayout = Partial<Layout>;

async function read<Schema extends z.ZodMiniType>(
  key: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  return schema.safeParse(stored[key]).data;
}

/** The helpdesks that are switched on. */
export async function sites(): Promise<Site[]> {
  return (await read(KEYS.sites, SiteList)) ?? [];
}

/**
 * Switches a helpdesk on. Must be called straight from a click: the browser asks for the right to that one
 * origin. What is to be switched on is saved first, because Firefox closes a popup while it asks, and then
 * the background completes it.
 */
export async function switchOn(site: Site): Promise<boolean> {
  const saved = browser.storage.local.set({ [KEYS.pending]: site });
  const granted = await browser.permissions.request({ origins: [patternOf(site)] });
  await saved;
  if (granted) await completeSwitchOn();
  else await browser.storage.local.remove(KEYS.pending);
  return granted;
}

/** Adds the site that waits for its permission, if the browser has granted it. */
export async function completeSwitchOn(): Promise<void> {
  const site = await read(KEYS.pending, Site);
  if (!site || !(await isPermitted(site))) return;
  const others = (await sites()).filter((other) => !sameSite(other, site));
  await browser.storage.local.set({ [KEYS.sites]: [...others, site] });
  await browser.storage.local.remove(KEYS.pending);
}

/** Takes out the sites whose permission was taken back in the browser's own settings. */
export async function dropForbiddenSites(): Promise<void> {
  const all = await sites();
  const permitted = await Promise.all(all.map(isPermitted));
  const left = all.filter((_site, index) => permitted[index]);
  if (left.length < all.length) await browser.storage.local.set({ [KEYS.sites]: left });
}

/** Switches a helpdesk off and gives the permission back, unless another site needs it. */
export async function switchOff(site: Site): Promise<void> {
  const left = (await sites()).filter((other) => !sameSite(other, site));
  await browser.storage.local.set({ [KEYS.sites]: left });
  const pattern = patternOf(site);
  if (left.every((other) => patternOf(other) !== pattern)) {
    await browser.permissions.remove({ origins: [pattern] });
  }
}

export async function isPermitted(site: Site): Promise<boolean> {
  return await browser.permissions.contains({ origins: [patternOf(site)] });
}

export function patternOf(site: Site): string {
  return matchPattern(site.origin, import.meta.env.BROWSER);
}

export async function appearance(): Promise<Appearance> {
  return (await read(KEYS.appearance, Appearance)) ?? Appearance.parse({});
}

export async function saveAppearance(next: Appearance): Promise<void> {
  await browser.storage.local.set({ [KEYS.appearance]: next });
}

const DEFAULT_WIDTH = 344;

/** How the panel stands on a site: what was chosen there, else what was chosen for all. */
export async function layoutOf(site: Site): Promise<Layout> {
  const [{ side }, layouts] = await Promise.all([appearance(), read(KEYS.layouts, SiteLayouts)]);
  const own = layouts?.[layoutKey(site)] ?? {};
  return {
    side: own.side ?? side,
    isCollapsed: own.isCollapsed ?? false,
    width: own.width ?? DEFAULT_WIDTH,
  };
}

export async function saveLayout(site: Site, change: SiteLayout): Promise<void> {
  const layouts = (await read(KEYS.layouts, SiteLayouts)) ?? {};
  const key = layoutKey(site);
  await browser.storage.local.set({ [KEYS.layouts]: { ...layouts, [key]: { ...layouts[key], ...change } } });
}

function layoutKey({ origin, basePath }: Site): string {
  return origin + basePath;
}

type Changed = 'sites' | 'appearance' | 'layouts';

/** Calls back when that setting changes, from wherever; returns how to stop. */
export function watchSetting(setting: Changed, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEYS[setting] in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function eraseSettings(): Promise<void> {
  const patterns = (await sites()).map(patternOf);
  await browser.storage.local.clear();
  if (patterns.length > 0) await browser.permissions.remove({ origins: patterns });
}
