import type { DraftRow } from '../../utils/db/rows.ts';
import { isBlank } from '../../utils/recognitions/blank.ts';
import type { DraftContent } from '../../utils/recognitions/drafts.ts';
import type { DraftKey, ThanksDoor } from './thanks-door.ts';

/** After the last change so long is waited before it is saved, in milliseconds. */
const PAUSE = 300;

/**
 * How what stands on the screen is kept. `failed`: the browser does not keep it. `lost`: the draft was thrown
 * away elsewhere; the text stays here, and the next change makes a new draft of it.
 */
export type Keeping = 'opening' | 'pending' | 'kept' | 'failed' | 'lost';

export interface Held {
  content: DraftContent | undefined;
  keeping: Keeping;
  /** Another window sent it. */
  isSentElsewhere: boolean;
}

export interface DraftKeeper {
  now: () => Held;
  subscribe: (changed: () => void) => () => void;
  change: (part: Partial<DraftContent>) => void;
  /** Saves at once; the draft as it is kept then, `undefined` if it is not. */
  flush: () => Promise<DraftRow | undefined>;
  /** From here on the draft is being sent: that it goes is no loss. Undone by `ending(false)`. */
  ending: (isEnding: boolean) => void;
  /** Stops watching, keeps what is worth keeping and throws away what holds nothing. */
  close: () => Promise<void>;
}

type Door = Pick<ThanksDoor, 'openDraft' | 'saveDraft' | 'discardDraft' | 'watchDraft' | 'wasSent'>;

/** Keeps one composer's draft in the local database, and follows what other windows do to it. */
export function keepDraft(door: Door, ticketKey: string, first: () => Promise<DraftContent>): DraftKeeper {
  const editor = crypto.randomUUID();
  const listeners = new Set<() => void>();
  let held: Held = { content: undefined, keeping: 'opening', isSentElsewhere: false };
  let row: DraftKey | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let isEnding = false;
  let isClosed = false;
  let unwatch = () => {};
  /** One save after the other. */
  let saving: Promise<void> = begin();

  function hold(part: Partial<Held>) {
    held = { ...held, ...part };
    for (const changed of listeners) changed();
  }

  async function begin() {
    const content = await first();
    if (isClosed) return;
    hold({ content });
    try {
      const opened = await door.openDraft(ticketKey, editor, content);
      row = opened;
      hold({ content: isDirty ? held.content : contentOf(opened), keeping: isDirty ? 'pending' : 'kept' });
      watch();
    } catch {
      hold({ keeping: 'failed' });
    }
  }

  function watch() {
    unwatch();
    if (!isClosed) unwatch = door.watchDraft(ticketKey, (draft) => void follow(draft));
  }

  async function follow(draft: DraftRow | null) {
    if (isClosed || isEnding || row === undefined) return;
    if (draft?.id !== row.id) return await lose();
    const isTheirs = draft.editor !== editor;
    if (isTheirs && !isDirty) hold({ content: contentOf(draft), keeping: 'kept' });
  }

  async function lose() {
    const lost = row;
    if (lost === undefined) return;
    row = undefined;
    const isSentElsewhere = await door.wasSent(lost.id).catch(() => false);
    hold({ keeping: 'lost', isSentElsewhere });
  }

  async function save() {
    const { content } = held;
    if (!isDirty || content === undefined || held.isSentElsewhere) return;
    isDirty = false;
    try {
      if (row === undefined) {
        row = await door.openDraft(ticketKey, editor, content);
        watch();
      }
      if ((await door.saveDraft(row, editor, content)) === 'gone') await lose();
      else hold({ keeping: isDirty ? 'pending' : 'kept' });
    } catch {
      isDirty = true;
      hold({ keeping: 'failed' });
    }
  }

  function saveNow(): Promise<void> {
    clearTimeout(timer);
    saving = saving.then(save);
    return saving;
  }

  return {
    now: () => held,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    change: (part) => {
      if (held.content === undefined) return;
      isDirty = true;
      const keeping = held.keeping === 'failed' ? 'failed' : 'pending';
      hold({ content: { ...held.content, ...part }, keeping });
      clearTimeout(timer);
      timer = setTimeout(() => void saveNow(), PAUSE);
    },
    flush: async () => {
      await saveNow();
      const { content } = held;
      if (row === undefined || content === undefined || isDirty) return undefined;
      return { ticketKey, id: row.id, editor, updatedAt: Date.now(), ...content };
    },
    ending: (now) => {
      isEnding = now;
    },
    close: async () => {
      isClosed = true;
      unwatch();
      if (isEnding) return;
      await saveNow();
      if (row && held.content && isBlank(held.content)) await door.discardDraft(row).catch(() => {});
    },
  };
}

function contentOf({ recipients, message, coreValueIds, quote, visibility, ticket }: DraftRow): DraftContent {
  return { recipients, message, coreValueIds, quote, visibility, ticket };
}
