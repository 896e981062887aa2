import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

export interface RequestState {
  requestId: string;
  /** The route's pattern; a path or a query can name a person. */
  route: string;
}

/**
 * One line per request: method, pattern of the route, status, duration, id. Nothing that came from the client
 * is written but the method, and that only when it is a known one.
 */
export function logRequests(log: Logger): MiddlewareHandler<{ Variables: RequestState }> {
  return async (c, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    c.set('route', 'none');
    await next();
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    const method = METHODS.has(c.req.method) ? c.req.method : 'other';
    log.info({ requestId, method, route: c.get('route'), status: c.res.status, ms }, 'request');
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * What may be said of an error: its kind, its code and where it came from. Messages of a database quote the
 * values they failed on.
 */
export function errorFacts(error: unknown, code: string): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  return { kind: error.name, code, at: at.map((line) => line.trim()) };
}
