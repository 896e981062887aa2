import type { SenderKind } from './background-request.ts';

/** As much of a message's sender as tells what it is. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * What sent a message. A tab proves nothing: frames and pages of ours have one too. `extension` is our own
 * id and origin; content scripts carry the page's URL.
 */
export function senderKind(
  sender: Sender,
  extension: { id: string; origin: string },
): SenderKind | undefined {
  if (sender.id !== extension.id || sender.url === undefined) return undefined;
  const url = URL.parse(sender.url);
  if (!url) return undefined;
  if (originOf(url) !== extension.origin) {
    return sender.tab && sender.frameId === 0 && /^https?:$/.test(url.protocol) ? 'content' : undefined;
  }
  if (url.pathname === '/sidebar.html') return 'sidebar';
  const isTopLevel = sender.frameId === undefined || sender.frameId === 0;
  return isTopLevel ? 'page' : undefined;
}

/** `URL.origin` is `null` for schemes the browser does not know as tuples. */
function originOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}
