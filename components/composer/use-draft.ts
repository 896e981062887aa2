import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftContent } from '../../utils/recognitions/drafts.ts';
import { type DraftKeeper, keepDraft } from './draft-keeper.ts';
import type { ThanksDoor } from './thanks-door.ts';

/** The draft of one ticket, kept while it is on the screen and saved at once when that may end. */
export function useDraft(door: ThanksDoor, ticketKey: string, first: () => Promise<DraftContent>) {
  // What the composer was opened with counts: it is never turned to another ticket.
  const [keeper] = useState<DraftKeeper>(() => keepDraft(door, ticketKey, first));
  const held = useSyncExternalStore(keeper.subscribe, keeper.now);
  useEffect(() => {
    const flush = () => void keeper.flush();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      void keeper.close();
    };
  }, [keeper]);
  return { ...held, keeper };
}
