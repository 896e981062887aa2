import { browser } from 'wxt/browser';
import type { Site } from '../helpdesks/site.ts';
import { ContentRequest, type FrameRequest, type Layout } from '../messages.ts';
import { layoutOf, saveLayout, sites as sitesNow, watchSetting } from '../settings.ts';
import { type OpenTicket, ticketFollower } from './follow-ticket.ts';
import { type PanelFrame, panelFrame } from './panel-frame.ts';
import { watchPage } from './watch-page.ts';

/** Runs in a helpdesk's page until the signal ends: follows the ticket and keeps the panel beside it. */
export async function runOnPage(signal: AbortSignal): Promise<void> {
  let sites = await sitesNow();
  let frame: PanelFrame | undefined;
  let open: OpenTicket | undefined;
  let layout: { site: Site; value: Layout } | undefined;
  /** Called for by the toolbar where there is no ticket: *For you* works without one. */
  let isCalled = false;

  const draw = async () => {
    const site = open?.site ?? (isCalled ? siteHere(sites) : undefined);
    if (!site) return frame?.hide();
    if (layout?.site !== site) layout = { site, value: await layoutOf(site) };
    if (signal.aborted) return;
    frame ??= panelFrame(onRequest);
    const { ref, ticket } = open ?? {};
    frame.show({ ref, ticket }, layout.value, open?.adapter.room ?? 'overlay');
  };

  const change = (next: Partial<Layout>) => {
    if (!layout) return;
    layout = { ...layout, value: { ...layout.value, ...next } };
    void saveLayout(layout.site, next);
    void draw();
  };

  const onRequest = (request: FrameRequest) => {
    if (request.type === 'reread') follower.reread();
    else if (request.type === 'width') change({ width: request.width });
    else change({ isCollapsed: request.type === 'collapse' });
  };

  const follower = ticketFollower((next) => {
    open = next;
    void draw();
  });

  const toggle = () => {
    if (open && layout) return change({ isCollapsed: !layout.value.isCollapsed });
    isCalled = !isCalled;
    void draw();
  };

  const onToggle = (message: unknown) => {
    if (ContentRequest.safeParse(message).success) toggle();
  };
  browser.runtime.onMessage.addListener(onToggle);

  const stopWatching = [
    watchSetting('sites', async () => {
      sites = await sitesNow();
      follower.follow(sites);
      void draw();
    }),
    watchSetting('appearance', () => {
      layout = undefined;
      void draw();
    }),
  ];

  signal.addEventListener('abort', () => {
    for (const stop of stopWatching) stop();
    browser.runtime.onMessage.removeListener(onToggle);
    follower.stop();
    frame?.remove();
  });

  watchPage(signal, {
    moved: () => follower.follow(sites),
    beat: () => {
      frame?.heal();
      follower.rereadIfChanged();
    },
  });
  document.addEventListener('visibilitychange', () => follower.rereadIfOld(), { signal });
  follower.follow(sites);
}

function siteHere(sites: readonly Site[]): Site | undefined {
  return sites.find((site) => site.origin === location.origin);
}
