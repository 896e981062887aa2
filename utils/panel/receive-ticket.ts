import { ask } from '../ask-background.ts';
import { type FrameRequest, TicketPost } from '../messages.ts';

export interface Received {
  post: TicketPost;
  /** The only way back to the content script. */
  send: (request: FrameRequest) => void;
}

/**
 * Waits for tickets that our own content script hands in. Any page may embed this one and post to it, so a
 * post counts only if it comes from the parent, parses, and the background confirms that our script in this
 * very tab, on that origin, made the nonce.
 */
export function receiveTickets(received: (ticket: Received) => void): () => void {
  let newest = 0;
  const confirmed = new Set<string>();
  const onMessage = async (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || window.parent === window) return;
    const post = TicketPost.safeParse(event.data).data;
    const port = event.ports[0];
    if (!post || !port) return;
    newest += 1;
    const serial = newest;
    const { nonce } = post;
    const key = `${nonce} ${event.origin}`;
    const isOurs = confirmed.has(key) || (await ask({ type: 'confirm', nonce, origin: event.origin }));
    if (!isOurs) return;
    confirmed.add(key);
    if (serial === newest) received({ post, send: (request) => port.postMessage(request) });
  };
  const listener = (event: MessageEvent<unknown>) => void onMessage(event);
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}
