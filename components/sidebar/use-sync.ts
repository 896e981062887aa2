import { useEffect } from 'react';
import { ask } from '../../utils/messages/ask-background.ts';

/** Between two pulls that a panel asks for while it can be seen, in milliseconds. */
const EVERY = 60_000;

/** Asks for what is new at once, each minute while the panel can be seen, and when the network is back. */
export function useSync(who: string | undefined, customerKey: string | undefined): () => void {
  useEffect(() => {
    if (who === undefined) return undefined;
    const request = () => {
      if (document.visibilityState === 'visible') void ask({ type: 'sync', customerKey });
    };
    request();
    const timer = setInterval(request, EVERY);
    window.addEventListener('online', request);
    document.addEventListener('visibilitychange', request);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', request);
      document.removeEventListener('visibilitychange', request);
    };
  }, [who, customerKey]);
  return () => void ask({ type: 'sync', customerKey });
}
