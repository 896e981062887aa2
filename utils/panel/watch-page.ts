/** How often the page is looked at, in milliseconds: only while it is visible, and only what is cheap. */
const BEAT = 1000;

/**
 * Calls `moved` when the URL may have changed and `beat` once a second while the page can be seen. Listens
 * to what browsers tell, and looks by itself besides, because an app may move without telling anybody.
 */
export function watchPage(
  signal: AbortSignal,
  { moved, beat }: { moved: () => void; beat: () => void },
): void {
  for (const name of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(name, moved, { signal });
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', moved, { signal });
  const look = () => {
    if (document.visibilityState === 'hidden') return;
    moved();
    beat();
  };
  document.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, BEAT);
  signal.addEventListener('abort', () => clearInterval(timer));
}
