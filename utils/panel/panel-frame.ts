import { browser } from 'wxt/browser';
import { ask } from '../messages/ask-background.ts';
import { FrameRequest, type Layout } from '../messages/messages.ts';
import type { TicketPost } from '../messages/ticket-post.ts';
import { removeEarlierPanel } from './earlier-panel.ts';
import { pageMargin, panelWidth } from './frame-layout.ts';
import { roomMaker } from './make-room.ts';

/** A page that keeps throwing us out wins: so many mounts a minute, then none. */
const MOUNTS_A_MINUTE = 3;

/** How the helpdesk at hand gives the panel its room; see `Adapter`. */
export interface PageRoom {
  how: 'margin' | 'overlay';
  style: string;
}

type Content = Pick<TicketPost, 'ref' | 'ticket'>;

interface Shown {
  content: Content;
  layout: Layout;
  room: PageRoom;
}

export interface PanelFrame {
  /** Shows the panel with this; mounts it if need be. */
  show(content: Content, layout: Layout, room: PageRoom): void;
  /** Follows a drag of the panel's edge, of which the panel itself knows. */
  widen(layout: Layout): void;
  hide(): void;
  /** Gives the page its due share of a window that changed its size. */
  fit(): void;
  /** Leaves the whole page to the printer for the time being. */
  standAside(isAside: boolean): void;
  /** Mounts again if the page threw the panel out. */
  heal(): void;
  remove(): void;
}

/**
 * The panel in the page: an extension page in a frame in a closed shadow root. The page can neither read it
 * nor hear what is typed in it; all it can do is remove it.
 */
export function panelFrame(onRequest: (request: FrameRequest) => void): PanelFrame {
  const nonce = newNonce();
  const room = roomMaker(document);
  if (removeEarlierPanel(document)) room.clear();
  let registered: Promise<boolean> | undefined;
  let frame: { host: HTMLElement; iframe: HTMLIFrameElement } | undefined;
  let shown: Shown | undefined;
  /** What the frame was told last. */
  let told: { content: Content; layout: Layout } | undefined;
  let isLoaded = false;
  let isAside = false;
  let mounts: number[] = [];

  /** Tells the background of this panel; once more if it could not be reached. */
  const register = () => {
    registered ??= ask({ type: 'panel', nonce }).then((isRegistered) => {
      if (!isRegistered) registered = undefined;
      return isRegistered;
    });
    return registered;
  };

  const post = async (content: Content, layout: Layout) => {
    if (!frame || !isLoaded || !(await register())) return;
    told = { content, layout };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const request = FrameRequest.safeParse(data).data;
      if (request) onRequest(request);
    };
    const message: TicketPost = { type: 'sidekind:ticket', nonce, layout: asFrameSees(layout), ...content };
    frame.iframe.contentWindow?.postMessage(message, frameOrigin(), [port2]);
  };

  const tell = () => {
    if (shown && !isTold(told, shown)) void post(shown.content, shown.layout);
  };

  const draw = () => {
    if (!shown || isAside) {
      frame?.host.style.setProperty('display', 'none', 'important');
      return room.undo();
    }
    if (!frame?.host.isConnected) return;
    const { layout } = shown;
    place(frame.host, layout);
    const margin = pageMargin(shown.room.how, layout, window.innerWidth);
    room.make({ side: layout.side, margin, style: shown.room.style });
  };

  const mount = () => {
    const now = Date.now();
    mounts = mounts.filter((at) => now - at < 60_000);
    if (mounts.length >= MOUNTS_A_MINUTE) return room.undo();
    mounts.push(now);
    // Anew each time: another page in this tab may have had its panel meanwhile.
    registered = undefined;
    void register();
    isLoaded = false;
    told = undefined;
    frame = build(() => {
      isLoaded = true;
      told = undefined;
      tell();
    });
    document.documentElement.append(frame.host);
    draw();
  };

  return {
    show(content, layout, pageRoom) {
      shown = { content, layout, room: pageRoom };
      if (frame?.host.isConnected) {
        draw();
        tell();
      } else mount();
    },
    widen(layout) {
      if (!shown) return;
      shown = { ...shown, layout };
      if (told) told = { ...told, layout };
      draw();
    },
    hide() {
      shown = undefined;
      draw();
      // Or it would show this ticket for a moment when it comes back with another one.
      if (told) void post({}, told.layout);
    },
    fit: draw,
    standAside(next) {
      isAside = next;
      draw();
    },
    heal() {
      if (!shown) return;
      if (frame?.host.isConnected) room.heal();
      else mount();
    },
    remove() {
      shown = undefined;
      // A newer copy of ours has thrown this one out: the room is its own by now.
      if (frame && !frame.host.isConnected) return;
      room.undo();
      frame?.host.remove();
    },
  };
}

function isTold(told: { content: Content; layout: Layout } | undefined, { content, layout }: Shown): boolean {
  if (told?.content.ref !== content.ref || told?.content.ticket !== content.ticket) return false;
  const { side, isCollapsed, width } = told?.layout ?? {};
  return side === layout.side && isCollapsed === layout.isCollapsed && width === layout.width;
}

/** The panel's own page runs from left to right: where the helpdesk's does not, its start is our end. */
function asFrameSees(layout: Layout): Layout {
  if (getComputedStyle(document.documentElement).direction !== 'rtl') return layout;
  return { ...layout, side: layout.side === 'start' ? 'end' : 'start' };
}

function build(onLoad: () => void) {
  const host = document.createElement('div');
  const iframe = document.createElement('iframe');
  iframe.src = browser.runtime.getURL('/sidebar.html');
  // Not `title`: browsers show that as a tooltip over everything in the frame.
  iframe.setAttribute('aria-label', 'Sidekind');
  iframe.addEventListener('load', onLoad);
  setStyles(iframe, { all: 'initial', display: 'block', width: '100%', height: '100%', border: '0' });
  host.attachShadow({ mode: 'closed' }).append(iframe);
  return { host, iframe };
}

function place(host: HTMLElement, layout: Layout): void {
  const other = layout.side === 'start' ? 'inset-inline-end' : 'inset-inline-start';
  setStyles(host, {
    all: 'initial',
    position: 'fixed',
    'inset-block': '0',
    [`inset-inline-${layout.side}`]: '0',
    [other]: 'auto',
    width: `${panelWidth(layout)}px`,
    'max-width': '100vw',
    'z-index': '2147483646',
    display: 'block',
    'color-scheme': 'normal',
  });
}

function setStyles(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/**
 * Origin of the frame's page. On Chromium the address that a page sees is made anew for each session, and
 * yet the origin stays the extension's.
 */
function frameOrigin(): string {
  if (import.meta.env.BROWSER === 'firefox') return new URL(browser.runtime.getURL('/sidebar.html')).origin;
  return `chrome-extension://${browser.runtime.id}`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
