import { type Problem, type ProblemKind, problemType } from '../../utils/org-api/contract/problem.ts';

const KINDS: Record<ProblemKind, { status: number; title: string; retryable?: boolean }> = {
  'not-signed-in': { status: 401, title: 'Not signed in, or this token is no longer valid' },
  'not-permitted': { status: 403, title: 'Your role does not permit this' },
  'not-found': { status: 404, title: 'There is no such thing here' },
  'method-not-allowed': { status: 405, title: 'This address does not answer that method' },
  'invalid-request': { status: 400, title: 'The request is not what the contract says' },
  'too-large': { status: 413, title: 'The request is too large' },
  'not-json': { status: 415, title: 'The request has to be JSON' },
  'cursor-reset': { status: 410, title: 'This cursor no longer holds; pull from the start' },
  'id-reused': { status: 422, title: 'This id belongs to something else already' },
  'stale-id': { status: 410, title: 'This id is too old to be new' },
  erased: { status: 410, title: 'It was here, and was erased' },
  'recognition-refused': { status: 422, title: 'These thanks cannot be kept' },
  'schema-unsupported': { status: 400, title: 'This version of the contract is not spoken here' },
  'too-many-requests': { status: 429, title: 'Too many requests', retryable: true },
  unavailable: { status: 503, title: 'The org API cannot reach its database', retryable: true },
  internal: { status: 500, title: 'Something went wrong in the org API', retryable: true },
};

export function statusOf(kind: ProblemKind): number {
  return KINDS[kind].status;
}

type Extra = Partial<Pick<Problem, 'detail' | 'errors' | 'min' | 'max'>>;

/** Ends a request with a problem. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(kind: ProblemKind, extra: Extra = {}, headers: Record<string, string> = {}) {
    super(kind);
    this.problem = { type: problemType(kind), ...KINDS[kind], ...extra };
    this.headers = headers;
  }
}
