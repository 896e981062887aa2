import { connection, saveConnection } from '../db/device-database.ts';
import { memberDatabase } from '../db/member-database.ts';
import { eraseDatabases } from '../db/stored-here.ts';
import { call, type Outcome } from '../org-api/client.ts';
import { SCHEMA_VERSION } from '../org-api/contract/common.ts';
import { Me, Probe } from '../org-api/contract/org.ts';
import { unsentThanks } from '../recognitions/unsent.ts';
import { forgetFailures } from './settle.ts';

export type ConnectProblem =
  | 'bad-address'
  | 'not-https'
  | 'unreachable'
  | 'not-ours'
  | 'outdated'
  | 'wrong-token'
  | 'not-permitted'
  | 'storage'
  /** Somebody else, or another address, while thanks of who is signed in are unsent: they would be lost. */
  | 'unsent';

export type Probed = { ok: true; apiUrl: string; name: string } | { ok: false; reason: ConnectProblem };
export type Connected = { ok: true; me: Me } | { ok: false; reason: ConnectProblem };

/** The address of an org API as we keep it, or why it cannot be one. `http:` only on this computer. */
export function orgApiUrl(
  text: string,
): { ok: true; apiUrl: string } | { ok: false; reason: ConnectProblem } {
  const typed = text.trim();
  // Chromium takes a space in a host's name for a part of it.
  if (/\s/.test(typed)) return { ok: false, reason: 'bad-address' };
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || url.username || url.password || url.hash || url.search)
    return { ok: false, reason: 'bad-address' };
  // Not `[::1]`: a content policy cannot name it, so the browser would never let us ask there.
  const isLoopback = ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (url.protocol === 'http:' && !isLoopback) return { ok: false, reason: 'not-https' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, reason: 'bad-address' };
  return { ok: true, apiUrl: url.origin + url.pathname.replace(/\/+$/, '') };
}

/** Whether an org API that we can speak with answers at this address. Nothing is saved. */
export async function probe(address: string): Promise<Probed> {
  const url = orgApiUrl(address);
  if (!url.ok) return url;
  const { apiUrl } = url;
  const outcome = await call({ apiUrl }, '/.well-known/sidekind', Probe);
  if (outcome.kind !== 'ok') return { ok: false, reason: reasonOf(outcome) };
  const [min, max] = outcome.value.schema;
  if (SCHEMA_VERSION < min || SCHEMA_VERSION > max) return { ok: false, reason: 'outdated' };
  return { ok: true, apiUrl, name: outcome.value.name };
}

/**
 * Probes, asks who the token belongs to, and only then saves both on this computer. The same member at the same
 * address, with a new token for example, finds everything as it was; ask for a `sync` after that.
 */
export async function connect(address: string, token: string): Promise<Connected> {
  const probed = await probe(address);
  if (!probed.ok) return probed;
  const { apiUrl } = probed;
  const trimmed = token.trim();
  // A header cannot carry other characters; what holds them is no token of ours.
  if (!/^[\x21-\x7e]{1,500}$/.test(trimmed)) return { ok: false, reason: 'wrong-token' };
  const outcome = await call({ apiUrl, token: trimmed }, '/v1/me', Me);
  if (outcome.kind !== 'ok') return { ok: false, reason: reasonOf(outcome) };
  return await keep(apiUrl, trimmed, outcome.value);
}

async function keep(apiUrl: string, token: string, me: Me): Promise<Connected> {
  try {
    const before = await connection();
    const isOther = before && (before.apiUrl !== apiUrl || before.me.member.id !== me.member.id);
    if (isOther && (await unsentThanks()).length > 0) return { ok: false, reason: 'unsent' };
    if (isOther) await eraseDatabases();
    const row = { key: 'current' as const, apiUrl, token, me, connectedAt: new Date().toISOString() };
    await saveConnection(row);
    // With this token the org API may take what it did not take with the one before.
    if (before && !isOther) await forgetFailures(memberDatabase(row));
    return { ok: true, me };
  } catch {
    return { ok: false, reason: 'storage' };
  }
}

function reasonOf(outcome: Exclude<Outcome<unknown>, { kind: 'ok' }>): ConnectProblem {
  if (outcome.kind === 'unreachable') return 'unreachable';
  if (outcome.kind !== 'problem') return 'not-ours';
  if (outcome.problemKind === 'schema-unsupported') return 'outdated';
  if (outcome.problem.status === 401) return 'wrong-token';
  if (outcome.problem.status === 403) return 'not-permitted';
  return outcome.problem.status >= 500 ? 'unreachable' : 'not-ours';
}
