import type { ThanksDoor, Verdict } from '../../components/composer/thanks-door.ts';
import type { DraftRow } from '../../utils/db/rows.ts';
import type { DraftContent } from '../../utils/recognitions/drafts.ts';
import type { Sent } from '../../utils/recognitions/send-thanks.ts';
import { id, NOW } from './builders.ts';

export interface PretendDoor extends ThanksDoor {
  /** What was asked for, in order. */
  asked: string[];
  /** What is kept now. */
  draft: () => DraftRow | null;
  /** Another window changes, sends or throws away the draft. */
  elsewhere: (draft: DraftRow | null) => void;
}

interface Behaviour {
  draft?: DraftRow | null;
  verdict?: Verdict;
  sent?: Sent;
  /** The browser keeps nothing. */
  isBroken?: boolean;
  wasSent?: boolean;
}

export function draftWith(content: Partial<DraftContent>): DraftRow {
  return {
    ticketKey: 'zendesk http://127.0.0.1:4000 4021',
    id: id(700),
    editor: 'before',
    updatedAt: NOW,
    ticket: null,
    recipients: [],
    message: '',
    coreValueIds: [],
    quote: null,
    visibility: 'team',
    ...content,
  };
}

/** A door that keeps one draft in memory and behaves as it is told. */
export function thanksDoor(behaviour: Behaviour = {}): PretendDoor {
  let draft = behaviour.draft ?? null;
  const watching = new Set<(draft: DraftRow | null) => void>();
  const asked: string[] = [];
  const keep = (next: DraftRow | null) => {
    draft = next;
    for (const changed of watching) changed(next);
  };
  const note = (what: string) => {
    asked.push(what);
    if (behaviour.isBroken) throw new Error('nothing is kept');
  };
  return {
    asked,
    draft: () => draft,
    elsewhere: keep,
    openDraft: async (ticketKey, editor, content) => {
      note('open');
      draft ??= { ...draftWith(content), ticketKey, editor };
      return draft;
    },
    saveDraft: async ({ ticketKey, id: draftId }, editor, content) => {
      note('save');
      if (draft?.id !== draftId) return 'gone';
      keep({ ticketKey, id: draftId, editor, updatedAt: NOW, ...content });
      return 'saved';
    },
    discardDraft: async () => {
      note('discard');
      keep(null);
    },
    watchDraft: (_ticketKey, changed) => {
      watching.add(changed);
      return () => {
        watching.delete(changed);
      };
    },
    wasSent: async () => behaviour.wasSent ?? false,
    lastVisibility: async () => 'team',
    confirmMember: async (_key, member) => note(`confirm ${member.name}`),
    send: async (given) => {
      asked.push(`send to ${given.recipients.map(({ name }) => name).join(', ')}: ${given.message}`);
      const sent = behaviour.sent ?? { ok: true, draftId: given.id, ids: [id(701)] };
      if (sent.ok) keep(null);
      return sent;
    },
    openConfirm: async () => {
      asked.push('open confirm');
      return true;
    },
    undo: async (draftId) => {
      note(`undo ${draftId}`);
      return 'undone';
    },
    edit: async (draftId) => {
      note(`edit ${draftId}`);
      return 'editing';
    },
    discard: async (draftId) => note(`discard ${draftId}`),
    sendNow: () => {
      asked.push('send now');
    },
    proofOf: () => ({ judge: () => behaviour.verdict ?? 'proven', stop: () => {} }),
  };
}
