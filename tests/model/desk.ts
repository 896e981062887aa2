import type { DraftRow } from '../../utils/db/rows.ts';
import { type DraftContent, openDraft } from '../../utils/recognitions/drafts.ts';
import { sendThanks, UNDO_FOR } from '../../utils/recognitions/send-thanks.ts';
import { discardRefused, editRefused, undoThanks } from '../../utils/recognitions/take-back.ts';
import type { Browser, Tab } from './browser.ts';
import type { Click, Ledger } from './ledger.ts';
import { type Life, running } from './life.ts';
import type { Name } from './org.ts';
import type { RealTime } from './real-time.ts';
import type { Rules } from './rules.ts';
import type { Send, TakeBack } from './steps.ts';

interface Parts {
  time: RealTime;
  ledger: Ledger;
  rules: Rules;
  ids: Record<Name, string>;
  alice: Browser;
}

/** What Alice does with her hands, and what she is told: that goes into the ledger. */
export class Desk {
  /** What was said and is not so. */
  readonly faults: string[] = [];
  readonly #time: RealTime;
  readonly #ledger: Ledger;
  readonly #rules: Rules;
  readonly #ids: Record<Name, string>;
  readonly #alice: Browser;
  readonly #clicked: { click: Click; life: Life }[] = [];
  #words = 0;
  #underWay = 0;

  constructor({ time, ledger, rules, ids, alice }: Parts) {
    this.#time = time;
    this.#ledger = ledger;
    this.#rules = rules;
    this.#ids = ids;
    this.#alice = alice;
  }

  async send({ ticket, how, to, isPrivate, wakes, fate }: Send): Promise<void> {
    const first = await this.#alice.tab(0);
    first.life.meets(undefined);
    const second = how === 'two-tabs' ? await this.#alice.tab(1) : first;
    const draft = await this.#type(first, `ticket ${ticket}`, { to, isPrivate });
    first.life.meets(fate);
    this.click(first, draft, this.#alice, wakes);
    if (how !== 'once') this.click(second, draft, this.#alice, wakes);
  }

  /** What stands in the composer, typed now if nothing does. */
  async #type(
    tab: Tab,
    ticketKey: string,
    { to, isPrivate }: Pick<Send, 'to' | 'isPrivate'>,
  ): Promise<DraftRow> {
    const known = await this.#alice.draft(ticketKey);
    if (known) return known;
    const { Ben, Cleo } = this.#ids;
    const both = [
      { id: Ben, name: 'Ben' },
      { id: Cleo, name: 'Cleo' },
    ];
    this.#words += 1;
    const content: DraftContent = {
      recipients: both.filter(({ name }) => to === 'both' || name === to),
      message: `Thanks, number ${this.#words}.`,
      coreValueIds: [],
      quote: null,
      visibility: isPrivate ? 'private' : 'team',
      ticket: null,
    };
    return await openDraft(tab.db, ticketKey, tab.life.name, content);
  }

  click({ life, db, home }: Tab, draft: DraftRow, browser: Browser, wakes: boolean): void {
    const click = this.#ledger.click(draft, browser.connection.me.member.id, this.#time.now());
    this.#goOn(async () => {
      const { connection } = browser;
      const sent = await running.run(life, () => sendThanks({ db, home, connection }, draft));
      if (life.isDead) click.said = 'cut';
      else if (!sent.ok) click.said = 'no';
      else await this.#queued(click, sent.ids, browser);
      if (wakes && !life.isDead) void browser.ask((background) => background.sync(false));
    });
    this.#clicked.push({ click, life });
  }

  /** Whoever was killed in the middle of a click got no answer, and gets none. */
  noteKilled(): void {
    for (const { click, life } of this.#clicked.splice(0))
      if (life.isDead && click.said === 'nothing yet') click.said = 'cut';
  }

  /** S3: what is said to be queued is read from the disk by somebody else. */
  async #queued(click: Click, ids: string[], browser: Browser): Promise<void> {
    click.said = 'ok';
    const rows = await browser.rowsOnDisk(ids);
    for (const row of rows) if (row) this.#ledger.enter(click, row);
    const isTakenBack = this.#ledger.touched.has(click.draftId);
    if (ids.length === 0 || (rows.includes(undefined) && !isTakenBack))
      this.faults.push(`S3: ${click.message} was said to be queued, and is not on the disk`);
  }

  /** Something that takes real time, and that nobody waits for. */
  #goOn(work: () => Promise<void>): void {
    this.#underWay += 1;
    work()
      .catch(() => {})
      .finally(() => {
        this.#underWay -= 1;
      });
  }

  async takeBack({ do: what, tab: which, nth, fate }: TakeBack): Promise<void> {
    const draftId = this.#ledger.draftIdsOf(this.#ids.Alice)[nth];
    const click = draftId && this.#ledger.last(draftId);
    if (draftId === undefined || !click) return;
    const { life, db, home } = await this.#alice.tab(which);
    const isSure = this.#canBeUndone(click, fate !== undefined);
    life.meets(fate);
    this.#ledger.touched.add(draftId);
    const take = { undo: undoThanks, edit: editRefused, discard: discardRefused }[what];
    this.#goOn(async () => {
      const said = await running.run(life, () => take({ db, home }, draftId));
      if (life.isDead) return;
      if (said === 'undone') click.isUndone = true;
      else if (what === 'undo' && isSure) this.faults.push(`Undo: too late for ${click.message}, at once`);
    });
  }

  /** Nothing is under way that may come before it. */
  #canBeUndone(click: Click, hasFate: boolean): boolean {
    const entries = this.#ledger.entriesOf(click);
    const isOpen = entries.length > 0 && entries.every(({ ended, isAway }) => !ended && !isAway);
    const isInTime = this.#time.now() < click.at + UNDO_FOR && !this.#rules.hasJumpedSince(click.at);
    return click.said === 'ok' && isOpen && isInTime && !hasFate && this.#underWay === 0;
  }
}
