import { AsyncLocalStorage } from 'node:async_hooks';
import type { DBCore, DBCoreTable } from 'dexie';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import type { SecondHome } from '../../utils/recognitions/second-home.ts';
import type { MemoryHome } from '../sync/memory-home.ts';
import type { RealTime } from './real-time.ts';

/** Whose code is running: a fetch has no other way to tell. */
export const running = new AsyncLocalStorage<Life>();

/** What comes at the n-th point: the context is killed, or the disk fails to commit what it writes there. */
export interface Fate {
  at: number;
  how: 'die' | 'fail';
}

/**
 * One context of the browser: a tab's frame, or one run of the background. A point is reached before and after
 * every effect (a transaction that writes, a call of the second home, a request), and after every single write
 * inside a transaction. Once it is dead nothing of it has any effect: a transaction that is open is aborted.
 */
export class Life {
  isDead = false;
  points = 0;
  /** Its disk did not take something, so it may have forgotten what it was told. */
  hasFailed = false;
  fate: Fate | undefined;
  readonly name: string;
  readonly time: RealTime;
  readonly #open = new Set<IDBTransaction>();

  constructor(name: string, time: RealTime) {
    this.name = name;
    this.time = time;
  }

  /** What is to come, counted from here. */
  meets(fate: Fate | undefined): void {
    this.fate = fate && { ...fate, at: this.points + fate.at };
  }

  die(): void {
    this.isDead = true;
    for (const transaction of this.#open) abort(transaction);
  }

  /** `fail` only where something is written: elsewhere there is nothing to fail. */
  reach(): Fate['how'] | undefined {
    this.points += 1;
    if (this.points !== this.fate?.at) return undefined;
    return this.fate.how;
  }

  /** Whether it dies here, or did before. */
  diesHere(): boolean {
    if (!this.isDead && this.reach() === 'die') this.die();
    return this.isDead;
  }

  /** A connection of its own to this database. */
  async open(name: string): Promise<MemberDatabase> {
    const db = new MemberDatabase(name);
    db.use({ stack: 'dbcore', name: 'life', create: (core) => this.#watched(core) });
    await db.open();
    return db;
  }

  #watched(core: DBCore): DBCore {
    return {
      ...core,
      transaction: (stores, mode, options) => {
        if (mode === 'readwrite' && this.diesHere()) throw new Error(`${this.name} is dead`);
        const transaction = core.transaction(stores, mode, options);
        if (transaction instanceof IDBTransaction) this.#follow(transaction, mode);
        return transaction;
      },
      table: (name) => this.#watchedTable(core.table(name)),
    };
  }

  #follow(transaction: IDBTransaction, mode: IDBTransactionMode): void {
    this.time.begin();
    this.#open.add(transaction);
    const end = () => {
      this.time.end();
      this.#open.delete(transaction);
    };
    // Added first, so it runs before the code that waits for this hears of it.
    transaction.addEventListener('complete', () => {
      end();
      if (mode === 'readwrite') this.diesHere();
    });
    transaction.addEventListener('abort', end);
  }

  #watchedTable(table: DBCoreTable): DBCoreTable {
    return {
      ...table,
      mutate: (request) =>
        table.mutate(request).then((result) => {
          const how = this.isDead ? undefined : this.reach();
          const { trans } = request;
          // Before the next request and before the commit, but after whatever goes on without waiting for it.
          if (how === 'fail') this.hasFailed = true;
          if (how) setImmediate(() => (how === 'die' ? this.die() : abort(trans)));
          return result;
        }),
    };
  }

  /** The second home as seen from here: it takes a moment, and does nothing for the dead. */
  atHome(home: MemoryHome): SecondHome {
    const ask = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
      await this.time.moment();
      if (this.diesHere()) return await never();
      const answer = await work();
      await this.time.moment();
      return this.diesHere() ? await never() : answer;
    };
    return {
      keep: (rows) => ask(() => home.keep(rows)),
      drop: (ids) => ask(() => home.drop(ids)),
      all: () => ask(() => home.all()),
    };
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

export function never(): Promise<never> {
  return new Promise(() => {});
}
