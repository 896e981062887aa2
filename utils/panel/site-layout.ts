import { type Site, sameSite } from '../helpdesks/site.ts';
import type { Layout } from '../messages/messages.ts';
import { layoutOf, saveLayout } from '../settings/settings.ts';

/** A drag changes the width many times a second; it is saved when it rests this long, in milliseconds. */
const REST = 300;

/** How the panel stands on the site at hand, kept in mind so that a drag need not wait for the storage. */
export function siteLayout() {
  let held: { site: Site; layout: Layout } | undefined;
  let isStale = false;
  let unsaved: Partial<Layout> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    clearTimeout(timer);
    if (held && Object.keys(unsaved).length > 0) void saveLayout(held.site, unsaved);
    unsaved = {};
  };

  return {
    async of(site: Site): Promise<Layout> {
      if (held && !sameSite(held.site, site)) {
        save();
        held = undefined;
      }
      if (held && !isStale) return held.layout;
      isStale = false;
      const stored = await layoutOf(site);
      held = { site, layout: { ...stored, ...unsaved } };
      return held.layout;
    },
    /** The layout after the change; `undefined` if it was never read. */
    change(next: Partial<Layout>): Layout | undefined {
      if (!held) return undefined;
      held = { ...held, layout: { ...held.layout, ...next } };
      unsaved = { ...unsaved, ...next };
      clearTimeout(timer);
      if (next.width === undefined) save();
      else timer = setTimeout(save, REST);
      return held.layout;
    },
    isCollapsed: () => held?.layout.isCollapsed ?? false,
    /** The next use reads it from the storage again; what is not saved yet stays. */
    forget(): void {
      isStale = true;
    },
  };
}
