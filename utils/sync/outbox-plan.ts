import type { OutboxRow, PushRow, StatusRow } from '../db/rows.ts';
import { allowedAt } from './back-off.ts';
import { pausedUntil } from './sync-state.ts';

/** All that says which thanks are sent next. */
export interface Plan {
  rows: readonly OutboxRow[];
  push: PushRow;
  status: StatusRow;
  /** Rows that this pass has tried. */
  tried: ReadonlySet<string>;
  /** Made by `noteUndoable`. */
  undoOver: ReadonlyMap<string, number>;
  /** A person asks: what we wait by ourselves is skipped. */
  isAsked: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** Milliseconds by a clock that nobody sets. */
  elapsed: number;
}

/**
 * The thanks that are sent next, and when some will be if none can be now (milliseconds since 1970). Those that
 * waited longest come first; thanks that failed step behind those that did not, and so keep nobody back.
 */
export function nextOf(plan: Plan): { due: OutboxRow | undefined; nextAt: number | undefined } {
  const open = plan.rows.filter(({ state, id }) => state === 'queued' && !plan.tried.has(id));
  const [due] = open
    .filter((row) => dueAt(row, plan) <= plan.now)
    .sort((a, b) => a.nextAttemptAt - b.nextAttemptAt || (a.id < b.id ? -1 : 1));
  const times = [
    ...open.map((row) => dueAt(row, plan)),
    ...plan.rows.flatMap(({ lease, state }) => (state === 'sending' && lease ? [lease.until] : [])),
  ];
  return { due, nextAt: times.length > 0 ? Math.min(...times) : undefined };
}

function dueAt(row: OutboxRow, { push, status, undoOver, isAsked, now, elapsed }: Plan): number {
  const undoable = (undoOver.get(row.id) ?? elapsed) - elapsed;
  const ours = Math.max(
    row.nextAttemptAt,
    push.nextAttemptAt,
    allowedAt(push.failedAt, row.attempts > 0, now),
  );
  return Math.max(
    row.notBefore,
    undoable > 0 ? now + Math.ceil(undoable) : 0,
    isAsked ? 0 : ours,
    pausedUntil(status, now),
  );
}

/**
 * Notes until when, by the clock that nobody sets, thanks seen for the first time can be undone: if the other
 * clock jumps ahead, they are still not sent earlier.
 */
export function noteUndoable(
  undoOver: Map<string, number>,
  { rows, now, elapsed }: Pick<Plan, 'rows' | 'now' | 'elapsed'>,
): void {
  for (const id of undoOver.keys()) if (!rows.some((row) => row.id === id)) undoOver.delete(id);
  for (const { id, notBefore } of rows)
    if (notBefore > now && !undoOver.has(id)) undoOver.set(id, elapsed + notBefore - now);
}
