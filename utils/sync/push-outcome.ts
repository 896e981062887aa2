import type { OutboxProblem } from '../db/rows.ts';
import type { Outcome } from '../org-api/client.ts';
import type { Problem } from '../org-api/contract/problem.ts';
import type { RecognitionReceipt } from '../org-api/contract/recognition.ts';
import { type Failure, stateOf } from './sync-state.ts';

/**
 * What a try to send thanks came to. `dead` was refused for good. `again` failed for these thanks; others may
 * fare better. `held` failed for whatever would be sent to this org API now: nothing goes there for a while.
 * `isCounted` is false where the thanks themselves were not even looked at.
 */
export type PushOutcome =
  | { kind: 'sent'; receipt: RecognitionReceipt }
  | { kind: 'dead'; problem: OutboxProblem }
  | { kind: 'again'; problem: OutboxProblem }
  | { kind: 'held'; problem: OutboxProblem; isCounted: boolean };

/** `id` is the recognition that was sent: only an answer that names it says that it is kept. */
export function pushOutcome(id: string, outcome: Outcome<RecognitionReceipt>): PushOutcome {
  if (outcome.kind === 'ok' && outcome.value.recognition.id === id)
    return { kind: 'sent', receipt: outcome.value };
  if (outcome.kind === 'ok' || outcome.kind === 'not-modified') return NOT_OURS;
  if (outcome.kind !== 'problem')
    return held(stateOf(outcome).state === 'offline' ? 'offline' : outcome.kind);
  return ofProblem(outcome);
}

function ofProblem({ problem, problemKind, retryAfter }: Extract<Failure, { kind: 'problem' }>): PushOutcome {
  const { status } = problem;
  const detail = detailOf(problem);
  if (problemKind === 'schema-unsupported') return held('outdated', detail, false);
  if (status === 401) return held('signed-out', detail, false);
  if (status === 429 || (status >= 500 && retryAfter !== undefined)) return held('busy', detail);
  if (status >= 500 || [408, 409, 425].includes(status))
    return { kind: 'again', problem: { kind: 'server-error', detail } };
  return { kind: 'dead', problem: { kind: refusalOf(status, problemKind), detail } };
}

function refusalOf(status: number, kind: string | undefined): OutboxProblem['kind'] {
  if (kind === 'id-reused' || kind === 'stale-id' || kind === 'erased') return kind;
  return status === 403 ? 'not-permitted' : 'refused';
}

/** The sentences about what is wrong with these thanks; failing those, the one about the whole. */
function detailOf({ errors = [], detail, title }: Problem): string {
  const details = new Set(errors.flatMap((error) => error.detail ?? []));
  return details.size > 0 ? [...details].join(' ') : (detail ?? title);
}

function held(kind: OutboxProblem['kind'], detail?: string, isCounted = true): PushOutcome {
  return { kind: 'held', problem: { kind, detail }, isCounted };
}

const NOT_OURS = held('not-ours');
