import { browser } from 'wxt/browser';
import { type Site, sameSite, siteOf } from '../helpdesks/site.ts';
import { ContentRequest, type FrameRequest, type Layout } from '../messages/messages.ts';
import { sites as sitesNow, watchSetting } from '../settings/settings.ts';
import { type OpenTicket, ticketFollower } from './follow-ticket.ts';
import { pageLoaded } from './page-loaded.ts';
import { type PanelFrame, panelFrame } from './panel-frame.ts';
import { siteLayout } from './site-layout.ts';
import { watchPage } from './watch-page.ts';

/**
 * Runs in a helpdesk's page: follows the ticket and keeps the panel beside it. Ends when `isAlive` no longer
 * holds: an update or removal of the extension leaves this script behind, cut off from the rest.
 */
export async function runOnPage(isAlive: () => boolean): Promise<void> {
  const ending = new AbortController();
  let [sites] = await Promise.all([sitesNow(), pageLoaded()]);
  const page = panelOfPage(() => sites);
  const refresh = async () => {
    sites = await sitesNow();
    page.follow();
    page.layOut();
  };
  const stops = [
    watchSetting('sites', () => void refresh()),
    watchSetting('appearance', page.layOut),
    watchSetting('layouts', page.layOut),
    listenToToolbar(page.toggle),
  ];
  ending.signal.addEventListener('abort', () => {
    page.end();
    try {
      for (const stop of stops) stop();
    } catch {
      // Cut off from the extension, there is nothing left to listen to.
    }
  });
  const moved = () => (isAlive() ? page.follow() : ending.abort());
  watchPage(ending.signal, { ...page, moved });
  page.follow();
}

function listenToToolbar(toggle: () => void): () => void {
  const listener = (message: unknown) => {
    if (ContentRequest.safeParse(message).success) toggle();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function panelOfPage(sites: () => readonly Site[]) {
  let frame: PanelFrame | undefined;
  let open: OpenTicket | undefined;
  /** Called for by the toolbar where there is no ticket: *For you* works without one. */
  let isCalled = false;
  const layout = siteLayout();
  let hasEnded = false;

  const siteHere = () => siteOf(new URL(location.href), sites());
  const siteToShow = () => open?.site ?? (isCalled ? siteHere() : undefined);
  const draw = async () => {
    const site = siteToShow();
    if (!site) return leave();
    const now = await layout.of(site);
    // Who moved on meanwhile has drawn what is there.
    const still = siteToShow();
    if (hasEnded || !still || !sameSite(still, site)) return;
    frame ??= panelFrame(onRequest);
    const { room: how = 'overlay', roomStyle: style = '' } = open?.adapter ?? {};
    frame.show({ ref: open?.ref, ticket: open?.ticket }, now, { how, style });
  };
  const leave = () => {
    if (siteHere()) return frame?.hide();
    // Switched off: nothing of ours stays. When it is on again, a new panel tells the background of itself.
    frame?.remove();
    frame = undefined;
    isCalled = false;
  };
  const change = (next: Partial<Layout>) => {
    layout.change(next);
    void draw();
  };
  const widen = (width: number) => {
    const now = layout.change({ width });
    if (now) frame?.widen(now);
  };
  const onRequest = (request: FrameRequest) => {
    if (request.type === 'reread') follower.reread();
    else if (request.type === 'width') widen(request.width);
    else change({ isCollapsed: request.type === 'collapse' });
  };
  const follower = ticketFollower((next) => {
    open = next;
    void draw();
  });

  return {
    follow: () => follower.follow(sites()),
    seen: () => follower.rereadIfOld(),
    resized: () => frame?.fit(),
    printing: (isPrinting: boolean) => frame?.standAside(isPrinting),
    beat: () => {
      frame?.heal();
      follower.rereadIfChanged();
    },
    layOut: () => {
      layout.forget();
      void draw();
    },
    toggle: () => {
      if (open) return change({ isCollapsed: !layout.isCollapsed() });
      isCalled = !isCalled;
      void draw();
    },
    end: () => {
      hasEnded = true;
      follower.stop();
      frame?.remove();
    },
  };
}
