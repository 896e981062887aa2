/** Longest wait for a page whose `load` event does not come, in milliseconds. */
const LONGEST = 3000;

/**
 * Ends when the page has loaded. Nothing of ours begins before that: a frame mounted earlier holds the page's
 * `load` event back, and requests made earlier take the place of the page's own.
 */
export async function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise<void>((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, LONGEST);
  });
}
