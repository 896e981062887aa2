import type { StatusRow, SyncState } from '../db/rows.ts';
import type { Outcome } from '../org-api/client.ts';

export type Failure = Exclude<Outcome<unknown>, { kind: 'ok' } | { kind: 'not-modified' }>;

/** Wait after a server that is busy but names no time, in milliseconds. */
const BUSY_WAIT = 30_000;
/** Longest pause that a server may ask for, in milliseconds. */
const LONGEST_PAUSE = 24 * 60 * 60 * 1000;

/** Whether the server asked not to be called yet. `now` in milliseconds since 1970. */
export function isPaused(status: StatusRow, now: number): boolean {
  return pausedUntil(status, now) > now;
}

/** Until when the server asked not to be called, in milliseconds since 1970; 0 when it may be. */
export function pausedUntil({ notBefore = 0 }: StatusRow, now: number): number {
  // An end that lies further ahead than any may was set by a clock that has since been put back.
  return now < notBefore && notBefore - now <= LONGEST_PAUSE ? notBefore : 0;
}

/** The status row after a failed call. */
export function afterFailure(before: StatusRow, failure: Failure): StatusRow {
  const now = Date.now();
  const pause = pauseAfter(failure);
  // Two calls may have been under way: the longer of two pauses holds.
  const notBefore = pause > 0 ? Math.max(now + pause, pausedUntil(before, now)) : before.notBefore;
  return { ...before, ...stateOf(failure), triedAt: new Date(now).toISOString(), notBefore };
}

/** How long whoever answered asks not to be called, in milliseconds. */
export function pauseAfter(failure: Failure): number {
  if (failure.kind === 'unreachable') return 0;
  const isBusy = failure.kind === 'problem' && failure.problem.status === 429;
  return Math.min(failure.retryAfter ?? (isBusy ? BUSY_WAIT : 0), LONGEST_PAUSE);
}

/** What a failed call means to the member. `detail` is the server's own sentence, if it gave one. */
export function stateOf(failure: Failure): { state: SyncState; detail: string | undefined } {
  if (failure.kind === 'unreachable') {
    return { state: navigator.onLine === false ? 'offline' : 'unreachable', detail: undefined };
  }
  if (failure.kind === 'not-ours') return { state: 'not-ours', detail: undefined };
  const { problem, problemKind } = failure;
  return { state: stateOfProblem(problem.status, problemKind), detail: problem.detail ?? problem.title };
}

function stateOfProblem(status: number, kind: string | undefined): SyncState {
  if (kind === 'schema-unsupported') return 'outdated';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-permitted';
  if (status === 429) return 'busy';
  return status >= 500 ? 'unreachable' : 'refused';
}
