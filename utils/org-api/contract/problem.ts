import { z } from 'zod';

/** Every answer that is not 2xx or 304 is one of these (RFC 9457, `application/problem+json`). */
export const Problem = z
  .object({
    type: z.string().max(300),
    title: z.string().max(300),
    status: z.int().min(400).max(599),
    detail: z.string().max(2000).optional(),
    instance: z.string().max(300).optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string().max(300),
          code: z.string().max(100),
          detail: z.string().max(500).optional(),
        }),
      )
      .max(100)
      .optional(),
    retryable: z.boolean().optional(),
    /** Lowest and highest contract version spoken here; with `schema-unsupported`. */
    min: z.int().optional(),
    max: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** Stable kinds of problem, as the last part of `type` (`tag:sidekind,2026:problem/<kind>`). */
export const PROBLEM_KINDS = [
  'not-signed-in',
  'not-permitted',
  'not-found',
  'method-not-allowed',
  'invalid-request',
  'too-large',
  'not-json',
  'cursor-reset',
  'id-reused',
  'stale-id',
  'erased',
  'recognition-refused',
  'schema-unsupported',
  'too-many-requests',
  'unavailable',
  'internal',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

const PREFIX = 'tag:sidekind,2026:problem/';

export function problemType(kind: ProblemKind): string {
  return PREFIX + kind;
}

/** The kind behind a problem's `type`, or `undefined` for a `type` that is not ours. */
export function problemKind(type: string): ProblemKind | undefined {
  return PROBLEM_KINDS.find((kind) => PREFIX + kind === type);
}
