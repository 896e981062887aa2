import { ask } from '../messages/ask-background.ts';
import type { FrameRequest } from '../messages/messages.ts';
import { TicketPost } from '../messages/ticket-post.ts';

export interface Received {
  post: TicketPost;
  /** The only way back to the content script. */
  send: (request: FrameRequest) => void;
}

export interface TicketInbox {
  /** The last ticket that was confirmed. */
  newest: () => Received | undefined;
  /** Calls back for each one; returns how to stop. */
  subscribe: (changed: () => void) => () => void;
}

/**
 * Takes the tickets that our own content script hands in. Any page may embed this one and post to it, so a
 * post counts only if it comes from the parent, parses, and the background confirms that our script in this
 * very tab, on that origin, made the nonce. Call it while the page's script first runs: the content script
 * posts on the frame's `load` event, before React has had time to listen.
 */
export function receiveTickets(): TicketInbox {
  let newest: Received | undefined;
  let serial = 0;
  const confirmed = new Set<string>();
  const listeners = new Set<() => void>();

  const onMessage = async (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || window.parent === window) return;
    const post = TicketPost.safeParse(event.data).data;
    const port = event.ports[0];
    if (!post || !port) return;
    serial += 1;
    const mine = serial;
    const { nonce } = post;
    const key = `${nonce} ${event.origin}`;
    const isOurs = confirmed.has(key) || (await ask({ type: 'confirm', nonce, origin: event.origin }));
    if (!isOurs) return;
    confirmed.add(key);
    if (mine !== serial) return;
    newest = { post, send: (request) => port.postMessage(request) };
    for (const changed of listeners) changed();
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => void onMessage(event));

  return {
    newest: () => newest,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
