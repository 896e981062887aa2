import { type Site, sameSite } from '../helpdesks/site.ts';
import type { Layout } from '../messages.ts';
import { layoutOf, saveLayout } from '../settings.ts';

/** A drag changes the width many times a second; it is saved when it rests this long, in milliseconds. */
const REST = 300;

/** How the panel stands on the site at hand, kept in mind so that a drag need not wait for the storage. */
export function siteLayout() {
  let held: { site: Site; layout: Layout } | undefined;
  let unsaved: Partial<Layout> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    timer = undefined;
    if (held) void saveLayout(held.site, unsaved);
    unsaved = {};
  };

  return {
    async of(site: Site): Promise<Layout> {
      if (!held || !sameSite(held.site, site)) held = { site, layout: await layoutOf(site) };
      return held.layout;
    },
    change(next: Partial<Layout>): void {
      if (!held) return;
      held = { ...held, layout: { ...held.layout, ...next } };
      unsaved = { ...unsaved, ...next };
      clearTimeout(timer);
      timer = setTimeout(save, REST);
    },
    isCollapsed: () => held?.layout.isCollapsed ?? false,
    /** The next use reads it from the storage again, unless what is held is newer. */
    forget(): void {
      if (timer === undefined) held = undefined;
    },
  };
}
