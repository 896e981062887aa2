import type { Fault } from '../../ticket.ts';
import type { Answer, HelpdeskIo } from '../adapter.ts';

/** Longest wait for one answer of the helpdesk, in milliseconds. */
const PATIENCE = 10_000;
/** Longest answer that is read, in UTF-16 units. */
const MAX_ANSWER = 8_000_000;

interface IoParts {
  url: URL;
  page: Document;
  origin: string;
  basePath: string;
  /** Most requests for this reading. */
  budget: number;
  signal: AbortSignal;
}

/** The adapter's door to the helpdesk: GET only, same origin only, the agent's own session, a hard cap. */
export function helpdeskIo({ origin, basePath, budget, ...rest }: IoParts): HelpdeskIo {
  let left = budget;
  const get = async (path: string, accept: string): Promise<Answer<string>> => {
    if (left <= 0) return { ok: false, fault: 'rate-limited' };
    left -= 1;
    const url = new URL(basePath + path, origin);
    if (url.origin !== origin) return { ok: false, fault: 'shape-changed' };
    return await request(url, accept, rest.signal);
  };
  return {
    ...rest,
    text: (path) => get(path, 'text/html'),
    json: async (path) => {
      const answer = await get(path, 'application/json');
      return answer.ok ? parseJson(answer.value) : answer;
    },
  };
}

async function request(url: URL, accept: string, signal: AbortSignal): Promise<Answer<string>> {
  try {
    const response = await fetch(url, {
      headers: { Accept: accept },
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const fault = faultOf(response, accept);
    if (fault) return { ok: false, fault };
    const value = await response.text();
    return value.length > MAX_ANSWER ? { ok: false, fault: 'too-large' } : { ok: true, value };
  } catch {
    return { ok: false, fault: 'offline' };
  }
}

function faultOf(response: Response, accept: string): Fault | undefined {
  if (response.status === 401) return 'signed-out';
  if (response.status === 403) return 'forbidden';
  if (response.status === 404 || response.status === 410) return 'not-found';
  if (response.status === 429) return 'rate-limited';
  if (response.status >= 500) return 'offline';
  if (!response.ok) return 'shape-changed';
  const isJson = /[/+]json\b/i.test(response.headers.get('content-type') ?? '');
  if (accept !== 'application/json' || isJson) return undefined;
  // A helpdesk that has lost the session sends a browser on to its login page, with status 200.
  return response.redirected ? 'signed-out' : 'shape-changed';
}

function parseJson(body: string): Answer<unknown> {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return { ok: false, fault: 'shape-changed' };
  }
}
