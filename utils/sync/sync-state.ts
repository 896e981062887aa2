import type { SyncState } from '../db/rows.ts';
import type { Outcome } from '../org-api/client.ts';

type Failure = Exclude<Outcome<unknown>, { kind: 'ok' } | { kind: 'not-modified' }>;

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
