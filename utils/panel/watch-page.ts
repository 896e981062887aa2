/** How often the page is looked at, in milliseconds: only while it is visible, and only what is cheap. */
const BEAT = 1000;

export interface PageWatcher {
  /** The URL may have changed. */
  moved: () => void;
  /** Once a second while the page can be seen. */
  beat: () => void;
  /** The agent came back to this tab. */
  seen: () => void;
  resized: () => void;
  /** The page is printed from now on, or no longer. */
  printing: (isPrinting: boolean) => void;
}

/**
 * Listens to what browsers tell, and looks by itself besides, because an app may move without telling
 * anybody.
 */
export function watchPage(signal: AbortSignal, watcher: PageWatcher): void {
  const { moved, beat, seen, resized, printing } = watcher;
  for (const name of ['popstate', 'hashchange', 'pageshow']) {
    window.addEventListener(name, moved, { signal });
  }
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('resize', resized, { signal });
  window.addEventListener('beforeprint', () => printing(true), { signal });
  window.addEventListener('afterprint', () => printing(false), { signal });
  const look = () => {
    if (document.visibilityState === 'hidden') return;
    moved();
    beat();
  };
  const onVisibility = () => {
    if (document.visibilityState === 'visible') seen();
    look();
  };
  document.addEventListener('visibilitychange', onVisibility, { signal });
  const timer = setInterval(look, BEAT);
  signal.addEventListener('abort', () => clearInterval(timer));
}
