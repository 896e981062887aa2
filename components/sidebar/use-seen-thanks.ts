import { useEffect } from 'react';
import { memberDatabase } from '../../utils/db/member-database.ts';
import type { ThanksReceived } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { noteThanksSeen } from '../../utils/db/seen-thanks.ts';

/** On screen this long, thanks are no longer new, in milliseconds. */
const LOOK = 5000;

/** Notes the newest thanks as seen once they stood on screen for a moment. */
export function useSeenThanks(
  row: ConnectionRow | null | undefined,
  thanks: ThanksReceived | undefined,
  isShown: boolean,
): void {
  const newest = isShown && thanks?.hasNew ? thanks.newest[0]?.createdAt : undefined;
  useEffect(() => {
    if (!row || newest === undefined) return undefined;
    const timer = setInterval(() => {
      // A note that cannot be kept only leaves the mark of new thanks standing.
      if (isOnScreen()) noteThanksSeen(memberDatabase(row), newest).catch(() => {});
    }, LOOK);
    return () => clearInterval(timer);
  }, [row, newest]);
}

/** A frame that its page does not show counts as visible, and yet nothing in it has a place. */
function isOnScreen(): boolean {
  return document.visibilityState === 'visible' && document.documentElement.getClientRects().length > 0;
}
