import type { DraftRow } from '../../utils/db/rows.ts';
import type { MemberCard } from '../../utils/org-api/contract/member.ts';
import type { Visibility } from '../../utils/org-api/contract/recognition.ts';
import type { DraftContent } from '../../utils/recognitions/drafts.ts';
import type { Sent } from '../../utils/recognitions/send-thanks.ts';

/** What a press on a button is worth, as far as this frame can tell. */
export type Verdict =
  /** A person's own press on a button that stood there in plain sight. */
  | 'proven'
  /** A page's script made it. */
  | 'untrusted'
  /** The button has not stood there long enough. */
  | 'too-soon'
  /** Something lies over the button. */
  | 'covered'
  /** This browser cannot tell what lies over a frame. */
  | 'unprovable';

/** Watches one button from when it is drawn. */
export interface VisibleProof {
  judge: (event: Event) => Verdict;
  stop: () => void;
}

export type DraftKey = Pick<DraftRow, 'ticketKey' | 'id'>;

/**
 * Everything the composer and the thanks on their way do beyond the screen. All of them may reject when the
 * browser keeps nothing, except where they say so.
 */
export interface ThanksDoor {
  openDraft: (ticketKey: string, editor: string, content: DraftContent) => Promise<DraftRow>;
  saveDraft: (draft: DraftKey, editor: string, content: DraftContent) => Promise<'saved' | 'gone'>;
  discardDraft: (draft: DraftKey) => Promise<void>;
  /** Calls back with each change of the draft, `null` when there is none; returns how to stop. */
  watchDraft: (ticketKey: string, changed: (draft: DraftRow | null) => void) => () => void;
  /** Whether a draft that is gone was sent, by whichever window. */
  wasSent: (draftId: string) => Promise<boolean>;
  /** Whom the member last let see their thanks; `private` for the first ones. */
  lastVisibility: () => Promise<Visibility>;
  confirmMember: (key: string, member: MemberCard) => Promise<void>;
  /** Never rejects. */
  send: (draft: DraftRow) => Promise<Sent>;
  /** Opens the window where no page can lie over what is to be sent; `false` if it did not open. */
  openConfirm: (ticketKey: string) => Promise<boolean>;
  undo: (draftId: string) => Promise<'undone' | 'too-late'>;
  edit: (draftId: string) => Promise<'editing' | 'gone'>;
  discard: (draftId: string) => Promise<void>;
  /** A person asked for what waits to be tried now. */
  sendNow: () => void;
  proofOf: (button: HTMLElement) => VisibleProof;
}
