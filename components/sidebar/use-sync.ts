import { useEffect } from 'react';
import { ask } from '../../utils/messages/ask-background.ts';
import { listenForPokes } from '../../utils/sync/poke-stream.ts';

/** Between two pulls that a panel asks for while it can be seen, in milliseconds. */
const EVERY = 60_000;

/**
 * Asks for what is new: at once for each ticket, each minute while the panel can be seen, when the org API says
 * that there is something, and when the network is back. The customer is looked up as soon as their key is known.
 * Returns what a person calls who wants it now.
 */
export function useSync(
  who: string | undefined,
  customerKey: string | undefined,
  ticketKey?: string,
): () => void {
  useEffect(() => {
    if (who === undefined) return undefined;
    // `ticketKey` is not used: another ticket is a reason to ask.
    void ticketKey;
    whileSeen({ type: 'sync' });
    return undefined;
  }, [who, ticketKey]);

  useEffect(() => {
    if (who === undefined || customerKey === undefined) return undefined;
    const lookUp = () => whileSeen({ type: 'look-up', customerKey });
    lookUp();
    return again(lookUp);
  }, [who, customerKey]);

  useEffect(() => {
    if (who === undefined) return undefined;
    const pull = () => whileSeen({ type: 'sync' });
    const isBack = () => whileSeen({ type: 'sync', isAsked: true });
    const stop = [again(pull), listenForPokes(pull)];
    window.addEventListener('online', isBack);
    return () => {
      for (const end of stop) end();
      window.removeEventListener('online', isBack);
    };
  }, [who]);

  return () => void ask({ type: 'sync', customerKey, isAsked: true });
}

function whileSeen(request: Parameters<typeof ask>[0]): void {
  if (document.visibilityState === 'visible') void ask(request);
}

/** Each minute, and when the panel can be seen again. */
function again(work: () => void): () => void {
  const timer = setInterval(work, EVERY);
  document.addEventListener('visibilitychange', work);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', work);
  };
}
