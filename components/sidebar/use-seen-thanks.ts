import { useEffect } from 'react';
import type { ThanksReceived } from '../../utils/db/queries.ts';
import { ask } from '../../utils/messages/ask-background.ts';

/** On screen this long, thanks are no longer new, in milliseconds. */
const LOOK = 5000;

/** Lets new thanks be noted as seen once they stood on screen for a moment. */
export function useSeenThanks(thanks: ThanksReceived | undefined, isShown: boolean): void {
  const hasNew = isShown && thanks !== undefined && thanks.unseen > 0;
  useEffect(() => {
    if (!hasNew) return undefined;
    const timer = setInterval(() => {
      if (isOnScreen()) void ask({ type: 'thanks-seen' });
    }, LOOK);
    return () => clearInterval(timer);
  }, [hasNew]);
}

/** A frame that its page does not show counts as visible, and yet nothing in it has a place. */
function isOnScreen(): boolean {
  return document.visibilityState === 'visible' && document.documentElement.getClientRects().length > 0;
}
