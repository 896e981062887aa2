import { browser } from 'wxt/browser';
import { ask } from '../ask-background.ts';
import { FrameRequest, type Layout, type TicketPost } from '../messages.ts';
import { removeEarlierPanel } from './earlier-panel.ts';
import { pageMargin, panelWidth } from './frame-layout.ts';
import { roomMaker } from './make-room.ts';

/** A frame that is mounted before the page has loaded holds the page's `load` event back. In ms. */
const LONGEST_WAIT_FOR_LOAD = 3000;
/** A page that keeps throwing us out wins: so many mounts a minute, then none. */
const MOUNTS_A_MINUTE = 3;

/** How the helpdesk at hand gives the panel its room; see `Adapter`. */
export interface PageRoom {
  how: 'margin' | 'overlay';
  style: string;
}

export interface PanelFrame {
  /** Shows the panel with this; mounts it if need be. */
  show(content: Pick<TicketPost, 'ref' | 'ticket'>, layout: Layout, room: PageRoom): void;
  hide(): void;
  /** Gives the page its due share of a window that changed its size. */
  fit(): void;
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
  const registered = ask({ type: 'panel', nonce });
  const room = roomMaker(document);
  if (removeEarlierPanel(document)) room.clear();
  let frame: { host: HTMLElement; iframe: HTMLIFrameElement } | undefined;
  let shown: { content: Pick<TicketPost, 'ref' | 'ticket'>; layout: Layout; room: PageRoom } | undefined;
  let isMounting = false;
  let isLoaded = false;
  let mounts: number[] = [];

  const post = async () => {
    if (!frame || !isLoaded || !shown || !(await registered)) return;
    const { content, layout } = shown;
    const message: TicketPost = { type: 'sidekind:ticket', nonce, layout, ...content };
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const request = FrameRequest.safeParse(data).data;
      if (request) onRequest(request);
    };
    frame.iframe.contentWindow?.postMessage(message, frameOrigin(), [channel.port2]);
  };

  const draw = () => {
    if (!shown) {
      frame?.host.style.setProperty('display', 'none', 'important');
      return room.undo();
    }
    if (!frame?.host.isConnected) return;
    const { layout } = shown;
    place(frame.host, layout);
    const margin = pageMargin(shown.room.how, layout, window.innerWidth);
    room.make({ side: layout.side, margin, style: shown.room.style });
  };

  const mount = async () => {
    if (isMounting) return;
    isMounting = true;
    await pageLoaded();
    isMounting = false;
    if (!shown || frame?.host.isConnected) return;
    const now = Date.now();
    mounts = mounts.filter((at) => now - at < 60_000);
    if (mounts.length >= MOUNTS_A_MINUTE) return room.undo();
    mounts.push(now);
    isLoaded = false;
    frame = build(() => {
      isLoaded = true;
      void post();
    });
    document.documentElement.append(frame.host);
    draw();
  };

  return {
    show(content, layout, pageRoom) {
      shown = { content, layout, room: pageRoom };
      if (frame?.host.isConnected) {
        draw();
        void post();
      } else void mount();
    },
    hide() {
      shown = undefined;
      draw();
    },
    fit: draw,
    heal() {
      if (shown && !frame?.host.isConnected) void mount();
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

function build(onLoad: () => void) {
  const host = document.createElement('div');
  const iframe = document.createElement('iframe');
  iframe.src = browser.runtime.getURL('/sidebar.html');
  iframe.title = 'Sidekind';
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

async function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise<void>((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST_WAIT_FOR_LOAD);
  });
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
