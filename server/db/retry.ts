/** What PostgreSQL says when a transaction lost against another one and may simply be run again. */
const LOST = new Set(['40001', '40P01']);
/** U+0000 inside a text; a time before the year 1. */
const UNKEEPABLE = new Set(['22021', '22007', '22008']);
const UNREACHABLE =
  /^(08...|57P0[123]|53300|ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENOENT)$/;
const GONE =
  /^(Connection terminated|timeout exceeded|Client has encountered|PGlite is clos|Cannot use a pool)/;
const ATTEMPTS = 10;

/** Runs a whole transaction again, from its first statement, for as long as it only loses against others. */
export async function withRetry<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !hasLost(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** Math.min(attempt, 6)));
    }
  }
}

export function hasLost(error: unknown): boolean {
  return causes(error).some((cause) => LOST.has(codeOf(cause)));
}

/** Whether the database is away, as opposed to a statement that is wrong. */
export function isUnreachable(error: unknown): boolean {
  return causes(error).some((cause) => UNREACHABLE.test(codeOf(cause)) || GONE.test(cause.message));
}

/** Whether the database refused a value that the contract admits. */
export function isUnkeepable(error: unknown): boolean {
  return causes(error).some((cause) => UNKEEPABLE.has(codeOf(cause)));
}

/** SQLSTATE or system error code of the innermost cause; empty when there is none. */
export function codeIn(error: unknown): string {
  return causes(error).map(codeOf).findLast(Boolean) ?? '';
}

function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let cause = error; cause instanceof Error && found.length < 10; cause = cause.cause) found.push(cause);
  return found;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
