import type { DraftRow, EndedRow, OutboxRow, RecognitionRow } from '../../utils/db/rows.ts';
import type { Kept } from './org.ts';

/** What a computer shows and holds: the sent thanks on screen, and the stores behind them. */
export interface Here {
  shown: RecognitionRow[];
  outbox: OutboxRow[];
  ended: EndedRow[];
  drafts: DraftRow[];
}

/** One recognition that a click made. */
interface Entry {
  id: string;
  row: Pick<OutboxRow, 'draftId' | 'apiUrl' | 'memberId' | 'body'>;
  click: Click;
  /** How its sender ended it, as far as that is on the disk. */
  ended: 'cancelled' | 'discarded' | undefined;
  /** Nothing says any more what its sender did to it: it was cut short, and the database was lost after that. */
  isUncertain: boolean;
  /** On screen only once a push or a pull has brought it back: the database was lost. */
  isAway: boolean;
}

export interface Click {
  draftId: string;
  message: string;
  /** Milliseconds by the clock that nobody sets. */
  at: number;
  memberId: string;
  /** Of two things in the same moment, which was first. */
  order: number;
  /** `ok`: "queued" was said. `cut`: whoever clicked was killed before anything was said. */
  said: 'nothing yet' | 'ok' | 'no' | 'cut';
  /** Undone, and told so. */
  isUndone: boolean;
  /** The database with its draft was lost. */
  isForgotten: boolean;
}

const NEW = { isUndone: false, isForgotten: false };

/** Everything that was clicked and what was said about it, to hold against what is there. */
export class Ledger {
  readonly clicks: Click[] = [];
  readonly entries = new Map<string, Entry>();
  /** Drafts that somebody began to take back. */
  readonly touched = new Set<string>();
  #order = 0;

  next(): number {
    this.#order += 1;
    return this.#order;
  }

  click({ id: draftId, message }: DraftRow, memberId: string, at: number): Click {
    const click: Click = { draftId, message, at, memberId, order: this.next(), said: 'nothing yet', ...NEW };
    this.clicks.push(click);
    return click;
  }

  /** Drafts that this member clicked, the last one first. */
  draftIdsOf(memberId: string): string[] {
    const mine = this.clicks.filter((click) => click.memberId === memberId);
    return [...new Set(mine.map(({ draftId }) => draftId).reverse())];
  }

  last(draftId: string): Click | undefined {
    return this.clicks.findLast((click) => click.draftId === draftId && click.said !== 'no');
  }

  entriesOf(click: Click): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.click === click);
  }

  enter(click: Click, row: OutboxRow): void {
    if (this.entries.has(row.id)) return;
    const { draftId, apiUrl, memberId, body } = row;
    const more = { click, ended: undefined, isUncertain: false, isAway: false };
    this.entries.set(row.id, { id: row.id, row: { draftId, apiUrl, memberId, body }, ...more });
  }

  /** The database is about to be lost. */
  forget(): void {
    for (const click of this.clicks) click.isForgotten = true;
    for (const entry of this.entries.values()) {
      entry.isAway = true;
      // Whoever clicked was killed, maybe before the second copy; or whoever took it back, after it was dropped.
      if (entry.click.said === 'cut' || this.touched.has(entry.row.draftId)) entry.isUncertain = true;
    }
  }

  /** What is wrong with what is here, in sentences. `memberId` is whose computer it is. */
  faultsIn(here: Here, memberId: string): string[] {
    this.#takeNote(here);
    const mine = [...this.entries.values()].filter(({ row }) => row.memberId === memberId);
    return [
      ...mine.flatMap((entry) => this.#faultsOf(entry, here)),
      ...this.clicks.flatMap((click) => (click.memberId === memberId ? this.#lostDraft(click, here) : [])),
      ...here.outbox.flatMap(({ id }) => (this.entries.has(id) ? [] : [`S1: ${id} comes from nowhere`])),
    ];
  }

  #takeNote({ outbox, ended }: Here): void {
    for (const row of outbox) {
      const click = this.last(row.draftId);
      if (click?.said === 'cut') this.enter(click, row);
    }
    for (const { id, how } of ended) {
      const entry = this.entries.get(id);
      if (entry && how !== 'sent') entry.ended = how;
    }
  }

  #faultsOf({ id, ended, click, isUncertain, isAway, row }: Entry, { shown, outbox }: Here): string[] {
    const times = shown.filter((one) => one.id === id).length;
    const waits = outbox.some((one) => one.id === id);
    if (click.isUndone && ended !== 'cancelled' && !isUncertain) return [`S1: ${id} was undone, and is not`];
    if (ended && !this.touched.has(row.draftId)) return [`S1: nobody took ${id} back, and it is ${ended}`];
    if (ended && !isAway) return times + Number(waits) > 0 ? [`S1: ${id} was ${ended}, and is here`] : [];
    if (isAway) return times > 1 || (waits && times !== 1) ? [`S15: ${id} is shown ${times} times`] : [];
    return times === 1 ? [] : [`S15: ${id} is shown ${times} times`];
  }

  /** Who is killed between click and "queued" has either the draft or the thanks. */
  #lostDraft(click: Click, { drafts, outbox }: Here): string[] {
    // What was undone after that is a draft again, which somebody else may have in hand.
    const isOver = click.isForgotten || click.isUndone;
    const isOpen = click.said === 'cut' && !isOver && this.last(click.draftId) === click;
    const isMade = [...this.entries.values()].some(
      (entry) => entry.row.draftId === click.draftId && (!entry.ended || entry.click === click),
    );
    // Its words may have been taken back into another draft that was begun on this ticket meanwhile.
    const saysIt = ({ message }: { message: string }) => message.includes(click.message);
    const isSaid = drafts.some(saysIt) || outbox.some(({ body }) => saysIt(body));
    const isThere = isMade || isSaid || drafts.some(({ id }) => id === click.draftId);
    if (!isOpen || isThere) return [];
    return [`S4: neither draft nor thanks are left of ${click.message}`];
  }

  /** What is wrong in the end, when nothing is on its way any more. */
  faultsAtTheEnd(here: Here, kept: readonly Kept[], memberId: string): string[] {
    const dead = new Set(here.outbox.filter(({ state }) => state === 'dead').map(({ id }) => id));
    const there = new Set(kept.map(({ id }) => id));
    const mine = [...this.entries.values()].filter(({ row }) => row.memberId === memberId);
    const fates = mine.flatMap(({ id, ended, isUncertain }) => {
      const isHere = dead.has(id) && here.shown.some((row) => row.id === id);
      const fate = [there.has(id) && 'kept', isHere && 'dead', ended].filter(Boolean);
      if (fate.length === 1 || (isUncertain && fate.length === 0)) return [];
      return [`S1: in the end ${id} is ${fate.join(' and ') || 'nowhere'}`];
    });
    const strange = kept.filter(({ id }) => !this.entries.has(id)).map(({ id }) => `S1: who sent ${id}?`);
    return [...fates, ...strange, ...twice(kept)];
  }
}

/** S2, over what people read: the same words never reach the same person twice. */
function twice(kept: readonly Kept[]): string[] {
  const seen = new Set<string>();
  return kept.flatMap(({ message, to }) => {
    // Words that were taken back into another draft, and so said together, may have been said alone before.
    if (message.includes('\n')) return [];
    const key = `${message} to ${to}`;
    if (seen.has(key)) return [`S2: ${key} arrived twice`];
    seen.add(key);
    return [];
  });
}
