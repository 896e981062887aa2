import { Agent, type IncomingMessage, request } from 'node:http';

const CONNECTIONS = 16;
const SECONDS = 1.5;

export interface Figure {
  perSecond: number;
  p50: number;
  p99: number;
}

const COLUMNS = ['database', 'what', 'API/s', 'p50 ms', 'p99 ms', 'bare/s', 'p50 ms', 'p99 ms', 'ratio'];
const row = (cells: string[]) =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 11 : 22) : cell.padStart(10))).join('');
export const HEADER = row(COLUMNS);

/** One line of the table; the ratio is the bare query's rate over the API's. */
export function line(name: string, what: string, api: Figure, bare: Figure): string {
  const figures = [api, bare].flatMap(({ perSecond, p50, p99 }) => [
    perSecond.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
  ]);
  return row([name, what, ...figures, (bare.perSecond / api.perSecond).toFixed(2)]);
}

/** As much work as 16 callers get done side by side, after a short while to warm up. Milliseconds. */
export async function run(work: () => Promise<unknown>): Promise<Figure> {
  const times: number[] = [];
  const worker = async (until: number, keep: boolean) => {
    while (performance.now() < until) {
      const startedAt = performance.now();
      await work();
      if (keep) times.push(performance.now() - startedAt);
    }
  };
  const all = (seconds: number, keep: boolean) => {
    const until = performance.now() + seconds * 1000;
    return Promise.all(Array.from({ length: CONNECTIONS }, () => worker(until, keep)));
  };
  await all(0.3, false);
  const startedAt = performance.now();
  await all(SECONDS, true);
  const elapsed = (performance.now() - startedAt) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / elapsed, p50: share(times, 0.5), p99: share(times, 0.99) };
}

export function share(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

export function connections(): Agent {
  return new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
}

interface Ask {
  agent: Agent;
  token: string;
  headers?: Record<string, string>;
  /** Sent as JSON with PUT. */
  put?: unknown;
}

export interface Answer {
  text: string;
  etag: string;
}

/** One request over a connection that is kept; anything but success is an error. */
export function ask(url: string, { agent, token, headers = {}, put }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { authorization: `Bearer ${token}`, ...headers };
    const asked = put === undefined ? { headers: all } : { method: 'PUT', headers: { ...all, ...JSON_BODY } };
    const sent = request(url, { agent, ...asked }, (response) => {
      textOf(response)
        .then((text) => {
          const status = response.statusCode ?? 0;
          if (![200, 201, 304].includes(status)) reject(new Error(`Answered ${status}: ${text}`));
          else resolve({ text, etag: response.headers.etag ?? '' });
        })
        .catch(reject);
    });
    sent.on('error', reject);
    sent.end(put === undefined ? undefined : JSON.stringify(put));
  });
}

const JSON_BODY = { 'content-type': 'application/json' };

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) text += String(chunk);
  return text;
}
