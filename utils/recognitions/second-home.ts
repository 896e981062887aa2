import type { OutboxRow } from '../db/rows.ts';

/**
 * Where unsent thanks are kept a second time, apart from the database, so that losing that loses no thanks. Any
 * of these may reject, and then nothing more than the second copy is missing.
 */
export interface SecondHome {
  keep(rows: readonly OutboxRow[]): Promise<void>;
  drop(ids: readonly string[]): Promise<void>;
  /** Everything that is there and parses, whoever it belongs to. */
  all(): Promise<OutboxRow[]>;
}
