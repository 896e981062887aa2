import { browser } from 'wxt/browser';

/**
 * Takes out the panel that an earlier copy of our script left on the page; whether there was one. An update
 * cuts that copy off from the extension: Chromium lets it run on until it notices, Firefox ends it at once,
 * and there its panel would stay for good.
 */
export function removeEarlierPanel({ documentElement }: Document): boolean {
  const earlier = [...documentElement.children].filter(isPanel);
  for (const panel of earlier) panel.remove();
  return earlier.length > 0;
}

/** By its name and path: the host of its address is another one after an update in Chromium. */
function isPanel(element: Element): boolean {
  const frame = element instanceof HTMLElement ? rootOf(element)?.querySelector('iframe') : undefined;
  const url = frame ? URL.parse(frame.src) : null;
  return (
    (frame?.ariaLabel ?? frame?.title) === 'Sidekind' &&
    /-extension:$/.test(url?.protocol ?? '') &&
    url?.pathname === '/sidebar.html'
  );
}

/** The closed shadow root of an element. Browsers show it to extensions, each in its own way. */
function rootOf(element: HTMLElement): ShadowRoot | undefined {
  const root: unknown =
    import.meta.env.BROWSER === 'firefox'
      ? Reflect.get(element, 'openOrClosedShadowRoot')
      : browser.dom?.openOrClosedShadowRoot(element);
  return root instanceof ShadowRoot ? root : undefined;
}
