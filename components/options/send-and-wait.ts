import type { UnsentThanks } from '../../utils/recognitions/unsent.ts';
import type { OptionsDoor } from './options-door.ts';

/** Longest wait for an outcome, in milliseconds: the time to undo, and some for the org to answer. */
const PATIENCE = 30_000;
const BETWEEN = 500;

/** Sends what is unsent, waits until each is sent or has a reason, and answers what is left. */
export async function sendAndWait(door: Pick<OptionsDoor, 'unsent' | 'sendUnsent'>): Promise<UnsentThanks[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    await door.sendUnsent();
    const left = await door.unsent();
    const undecided = left.flatMap(({ problem, rows }) => (problem === undefined ? rows : []));
    if (undecided.length === 0 || Date.now() >= end) return left;
    const undoneBy = Math.min(...undecided.map(({ notBefore }) => notBefore));
    await after(Math.min(Math.max(undoneBy - Date.now(), BETWEEN), end - Date.now()));
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
