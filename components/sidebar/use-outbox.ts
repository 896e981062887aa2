import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { OutboxRow } from '../../utils/db/rows.ts';

/** Thanks that arrived are said to be sent for so long, in milliseconds. */
const SAID_FOR = 6000;
/** After the undo time is over, so long is waited before the background is asked, in milliseconds. */
const AFTER_UNDO = 50;

/**
 * The outbox as the panel shows it: rows that left it because they arrived stay for a moment as `sent`. Asks
 * for a push when the undo time of one is over.
 */
export function useOutbox(rows: OutboxRow[] | undefined, push: () => void): OutboxRow[] | undefined {
  const before = useRef<readonly OutboxRow[]>([]);
  const [arrived, setArrived] = useState<readonly OutboxRow[]>([]);
  const ask = useEffectEvent(push);

  useEffect(() => {
    if (rows === undefined) return;
    const here = new Set(rows.map(({ id }) => id));
    const gone = before.current.filter((row) => !here.has(row.id) && hasArrived(row, Date.now()));
    before.current = rows;
    if (gone.length === 0) return;
    const asSent = gone.map((row): OutboxRow => ({ ...row, state: 'sent', problem: undefined }));
    setArrived((known) => [...known, ...asSent]);
    const ids = new Set(gone.map(({ id }) => id));
    setTimeout(() => setArrived((known) => known.filter(({ id }) => !ids.has(id))), SAID_FOR);
  }, [rows]);

  const next = nextPush(rows ?? []);
  useEffect(() => {
    if (next === undefined) return undefined;
    const timer = setTimeout(() => ask(), Math.max(0, next - Date.now()) + AFTER_UNDO);
    return () => clearTimeout(timer);
  }, [next]);

  return rows && [...arrived, ...rows];
}

/** A row can be undone only before `notBefore`, and discarded only when it is dead. */
function hasArrived({ state, notBefore }: OutboxRow, now: number): boolean {
  return state === 'sent' || state === 'sending' || (state === 'queued' && now >= notBefore);
}

/** When the undo time of the next untried row is over, in milliseconds since 1970. */
function nextPush(rows: readonly OutboxRow[]): number | undefined {
  const times = rows.flatMap(({ state, attempts, notBefore }) =>
    state === 'queued' && attempts === 0 ? [notBefore] : [],
  );
  return times.length === 0 ? undefined : Math.min(...times);
}
