import type { ConnectionRow } from '../../utils/db/rows.ts';
import { ask } from '../../utils/messages/ask-background.ts';
import { steadyPointer } from './steady-pointer.ts';
import type { ThanksDoor } from './thanks-door.ts';
import { visibleProof } from './visible-proof.ts';

/** The real door. What it opens to is loaded at the first deed, so that the first card does not wait for it. */
export function liveDoor(connection: ConnectionRow): ThanksDoor {
  // From here on, long before anybody writes.
  const pointer = steadyPointer();
  const deeds = async () => (await import('./deeds.ts')).deedsOf(connection);
  return {
    openDraft: async (...asked) => await (await deeds()).openDraft(...asked),
    saveDraft: async (...asked) => await (await deeds()).saveDraft(...asked),
    discardDraft: async (draft) => await (await deeds()).discardDraft(draft),
    watchDraft: (ticketKey, changed) => stoppable(async () => (await deeds()).watchDraft(ticketKey, changed)),
    wasSent: async (draftId) => await (await deeds()).wasSent(draftId),
    lastVisibility: async () => await (await deeds()).lastVisibility(),
    confirmMember: async (key, member) => await (await deeds()).confirmMember(key, member),
    send: async (draft) => {
      try {
        const sent = await (await deeds()).send(draft);
        if (sent.ok) void ask({ type: 'sync' });
        return sent;
      } catch {
        return { ok: false, reason: 'storage' };
      }
    },
    openConfirm: (ticketKey) => ask({ type: 'open-confirm', ticketKey }),
    undo: async (draftId) => await (await deeds()).undo(draftId),
    edit: async (draftId) => await (await deeds()).edit(draftId),
    discard: async (draftId) => await (await deeds()).discard(draftId),
    sendNow: () => void ask({ type: 'sync', isAsked: true }),
    proofOf: (button) => visibleProof(button, pointer),
  };
}

function stoppable(start: () => Promise<() => void>): () => void {
  let isStopped = false;
  let stop = () => {};
  void start().then((stopIt) => {
    if (isStopped) stopIt();
    else stop = stopIt;
  });
  return () => {
    isStopped = true;
    stop();
  };
}
