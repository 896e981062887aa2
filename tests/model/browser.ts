import { Dexie } from 'dexie';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import { statusRow } from '../../utils/db/meta.ts';
import { draftOf, outbox, thanksOf } from '../../utils/db/queries.ts';
import type { ConnectionRow, OutboxRow } from '../../utils/db/rows.ts';
import type { SecondHome } from '../../utils/recognitions/second-home.ts';
import { type Drain, drainer } from '../../utils/sync/drain.ts';
import { oneAtATime } from '../../utils/sync/one-at-a-time.ts';
import { pull } from '../../utils/sync/pull.ts';
import { pusher } from '../../utils/sync/push.ts';
import { forgetFailures } from '../../utils/sync/settle.ts';
import { type MemoryHome, memoryHome } from '../sync/memory-home.ts';
import type { Here } from './ledger.ts';
import { Life, running } from './life.ts';
import type { RealTime } from './real-time.ts';

/** The soonest that an alarm may come, in milliseconds. */
const SOONEST = 60_000;

export interface Tab {
  life: Life;
  db: MemberDatabase;
  home: SecondHome;
}
interface Background extends Tab {
  sync: (isAsked: boolean) => Promise<void>;
  push: () => Promise<number | undefined>;
  drain: ReturnType<typeof drainer>;
}

interface Parts {
  name: string;
  time: RealTime;
  connection: ConnectionRow;
  /** A pass or a pull came to its end. */
  passed: (life: Life) => void;
}

/** One member's browser: two tabs and a background, each with its own connection to the member's database. */
export class Browser {
  home: MemoryHome = memoryHome();
  connection: ConnectionRow;
  /** Database and second home both have everything that is unsent. */
  isWhole = true;
  #background: Background | undefined;
  #tabs: Partial<Record<0 | 1, Tab>> = {};
  #look: MemberDatabase;
  #alarms = 0;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.connection = parts.connection;
    this.#look = new MemberDatabase(parts.name);
  }

  async tab(which: 0 | 1): Promise<Tab> {
    const known = this.#tabs[which];
    if (known && !known.life.isDead) return known;
    const tab = await this.#open(`tab ${which}`);
    this.#tabs[which] = tab;
    return tab;
  }

  async #open(name: string): Promise<Tab> {
    const life = new Life(name, this.#parts.time);
    const db = await life.open(this.#parts.name);
    return { life, db, home: life.atHome(this.home) };
  }

  /** The run of the background that is alive, else a new one. */
  async background(): Promise<Background> {
    if (this.#background && !this.#background.life.isDead) return this.#background;
    const tab = await this.#open('background');
    this.#background = { ...tab, ...this.#work(tab) };
    return this.#background;
  }

  /** As `utils/sync/sync.ts` puts it together, of the same parts. */
  #work({ life, db, home }: Tab): Pick<Background, 'sync' | 'push' | 'drain'> {
    const once = pusher();
    const pass: Drain['pass'] = async (isAsked) => {
      const nextAt = await once({ db, home, connection: this.connection }, { isAsked });
      if (!life.isDead) this.#passed(life);
      return nextAt;
    };
    const drain = drainer({ pass, wakeAt: async (at) => this.#wakeAt(at) });
    const bringUpToDate = oneAtATime(async () => {
      const { state: before } = await statusRow(db);
      await pull(this.connection, db);
      this.#parts.passed(life);
      const isBack = before !== 'up-to-date' && (await statusRow(db)).state === 'up-to-date';
      if (isBack && (await forgetFailures(db))) await drain(false);
    });
    const sync = async (isAsked: boolean) => {
      await Promise.all([bringUpToDate(), drain(isAsked)]);
    };
    return { sync, drain, push: () => pass(false) };
  }

  #passed(life: Life): void {
    this.isWhole = true;
    this.#parts.passed(life);
  }

  /** Like an alarm of the browser: it outlives the background. */
  #wakeAt(at: number | undefined): void {
    this.#alarms += 1;
    const number = this.#alarms;
    if (at === undefined) return;
    const ring = async () => {
      if (number === this.#alarms) await this.ask((background) => background.drain(false));
    };
    setTimeout(() => void ring(), Math.max(at - Date.now(), SOONEST));
  }

  /** Something for the background to do. What it cannot finish it does not say. */
  async ask(work: (background: Background) => Promise<unknown>): Promise<void> {
    this.#parts.time.begin();
    const background = await this.background();
    this.#parts.time.end();
    // A disk that fails rejects; the next to be woken goes on from there.
    await running.run(background.life, () => work(background)).catch(() => {});
  }

  kill(who: 'background' | 0 | 1): void {
    (who === 'background' ? this.#background : this.#tabs[who])?.life.die();
  }

  /** Nothing more comes to those who live. */
  spare(): void {
    for (const one of [this.#background, ...Object.values(this.#tabs)]) one?.life.meets(undefined);
  }

  /** The browser is ended and started again. */
  restart(): void {
    for (const who of ['background', 0, 1] as const) this.kill(who);
    this.#background?.db.close();
    for (const tab of Object.values(this.#tabs)) tab.db.close();
    this.#background = undefined;
    this.#tabs = {};
  }

  async eraseDatabase(): Promise<void> {
    this.restart();
    this.isWhole = false;
    this.#look.close();
    await Dexie.delete(this.#parts.name);
    this.#look = new MemberDatabase(this.#parts.name);
  }

  loseHome(): void {
    this.restart();
    this.home = memoryHome();
    this.isWhole = false;
  }

  /** Signs in once more, on the options page. */
  async signIn(connection: ConnectionRow): Promise<void> {
    this.connection = connection;
    await forgetFailures(this.#look);
  }

  async here(): Promise<Here> {
    const db = this.#look;
    const [shown, rows, ended, drafts] = await Promise.all([
      thanksOf(db, 'sent'),
      outbox(db),
      db.ended.toArray(),
      db.drafts.toArray(),
    ]);
    return { shown, outbox: rows, ended, drafts };
  }

  async rowsOnDisk(ids: string[]): Promise<(OutboxRow | undefined)[]> {
    return await this.#look.outbox.bulkGet(ids);
  }

  async draft(ticketKey: string) {
    return await draftOf(this.#look, ticketKey);
  }

  async stop(): Promise<void> {
    this.restart();
    this.#look.close();
    await Dexie.delete(this.#parts.name);
  }
}
