import type { OutboxRow } from '../../utils/db/rows.ts';
import type { SecondHome } from '../../utils/recognitions/second-home.ts';

export interface MemoryHome extends SecondHome {
  rows: Map<string, OutboxRow>;
}

/** A second home in memory, which forgets of a row what the browser's own forgets. */
export function memoryHome(): MemoryHome {
  const rows = new Map<string, OutboxRow>();
  return {
    rows,
    keep: async (kept) => {
      for (const row of kept) rows.set(row.id, structuredClone(row));
    },
    drop: async (ids) => {
      for (const id of ids) rows.delete(id);
    },
    all: async () =>
      [...rows.values()].map((row) => ({
        ...structuredClone(row),
        state: 'queued' as const,
        attempts: 0,
        nextAttemptAt: row.notBefore,
        lease: undefined,
        problem: undefined,
      })),
  };
}
