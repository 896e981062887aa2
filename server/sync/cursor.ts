import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { RowType } from '../../utils/org-api/contract/sync.ts';
import type { Caller } from '../auth.ts';

/**
 * How far a client came. In the log: everything up to `rev` when `after` is `null`, else within `rev` up to
 * `after`. In time: `aged` is where it stands among the recognitions that pass out of sight with the days.
 */
export const SyncCursor = z.object({
  v: z.literal(1),
  epoch: z.string(),
  scope: z.string(),
  /** Where the log stood when this client began from nothing: it was never told what was deleted before. */
  start: z.int().min(0),
  rev: z.int().min(0),
  after: z.object({ type: RowType, id: z.uuid() }).nullable(),
  aged: z.object({ at: z.iso.datetime(), id: z.guid() }),
  /** When it was handed out, in milliseconds since 1970. */
  issued: z.number(),
});
export type SyncCursor = z.infer<typeof SyncCursor>;

/** What decides what a caller may see; another one of these is another working set. */
export function scopeOf({ orgId, memberId, role, teamId }: Caller): string {
  return digest([orgId, memberId, role, teamId]).slice(0, 22);
}

/** Weak, over where the client stands, so that it stays the same while nothing in its scope changes. */
export function etagOf({ epoch, scope, rev, after, aged }: SyncCursor): string {
  return `W/"${digest([epoch, scope, rev, after, aged]).slice(0, 22)}"`;
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** Packs a payload so that a client can only hand it back. */
export function sealCursor(payload: object, secret: string): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${body}.${macOf(body, secret)}`;
}

/** The payload, or `undefined` when it is not one that we sealed for this purpose. */
export function openCursor<Payload extends z.ZodType>(
  sealed: string,
  secret: string,
  payload: Payload,
): z.output<Payload> | undefined {
  const [body, mac] = sealed.split('.');
  if (body === undefined || mac === undefined) return undefined;
  const given = Buffer.from(mac);
  const right = Buffer.from(macOf(body, secret));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const read = payload.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return read.success ? read.data : undefined;
}

function macOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}
