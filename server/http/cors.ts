import type { MiddlewareHandler } from 'hono';
import { SCHEMA_HEADER, SCHEMA_VERSION } from '../../utils/org-api/contract/common.ts';

const SCHEMA = SCHEMA_HEADER.toLowerCase();

/**
 * Any origin may ask, because nothing here is answered on the strength of a cookie: who asks is said by the
 * bearer token alone. An extension's origin differs per browser and install, so a list could not be kept.
 */
const ANY_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': `etag, retry-after, date, ${SCHEMA}`,
};

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'Access-Control-Allow-Headers': `authorization, content-type, if-none-match, if-match, ${SCHEMA}, idempotency-key`,
  'Access-Control-Max-Age': '7200',
};

/**
 * `no-store`: clients keep their ETags themselves, so neither a proxy nor a browser's disk has to hold what is
 * about people, and signing out leaves nothing behind.
 */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  [SCHEMA_HEADER]: String(SCHEMA_VERSION),
};

export function setHeaders(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined) {
      return new Response(null, { status: 204, headers: { ...ANY_ORIGIN, ...ALWAYS, ...PREFLIGHT } });
    }
    await next();
    for (const [name, value] of Object.entries({ ...ANY_ORIGIN, ...ALWAYS })) c.res.headers.set(name, value);
    return undefined;
  };
}
