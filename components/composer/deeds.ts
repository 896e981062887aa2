import { liveQuery } from 'dexie';
import { confirmMember } from '../../utils/db/confirm-member.ts';
import { type MemberDatabase, memberDatabase } from '../../utils/db/member-database.ts';
import { draftOf } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { discardDraft, openDraft, saveDraft } from '../../utils/recognitions/drafts.ts';
import { lastVisibility } from '../../utils/recognitions/last-visibility.ts';
import { localHome } from '../../utils/recognitions/local-home.ts';
import { sendThanks } from '../../utils/recognitions/send-thanks.ts';
import { discardRefused, editRefused, undoThanks } from '../../utils/recognitions/take-back.ts';
import { wasSent } from '../../utils/recognitions/was-sent.ts';
import type { ThanksDoor } from './thanks-door.ts';

type Deeds = Omit<ThanksDoor, 'openConfirm' | 'sendNow' | 'proofOf'>;

/** What becomes of thanks on this computer, for the member who is signed in. */
export function deedsOf(connection: ConnectionRow): Deeds {
  // Asked for each time: a database that was lifted to a new version is another instance.
  const db = (): MemberDatabase => memberDatabase(connection);
  const where = () => ({ db: db(), home: localHome });
  return {
    openDraft: (ticketKey, editor, content) => openDraft(db(), ticketKey, editor, content),
    saveDraft: (draft, editor, content) => saveDraft(db(), draft, editor, content),
    discardDraft: (draft) => discardDraft(db(), draft),
    watchDraft: (ticketKey, changed) => {
      // What cannot be read now was told by the deed before it.
      const watching = liveQuery(() => draftOf(db(), ticketKey)).subscribe({
        next: changed,
        error: () => {},
      });
      return () => watching.unsubscribe();
    },
    wasSent: (draftId) => wasSent(db(), draftId),
    lastVisibility: () => lastVisibility(db()),
    confirmMember: (key, member) => confirmMember(db(), key, member),
    send: (draft) => sendThanks({ ...where(), connection }, draft),
    undo: (draftId) => undoThanks(where(), draftId),
    edit: (draftId) => editRefused(where(), draftId),
    discard: (draftId) => discardRefused(where(), draftId),
  };
}
