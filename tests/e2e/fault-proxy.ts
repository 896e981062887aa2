import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * What goes wrong with one request. `before`: the org API never hears of it. `after`: it has answered, and
 * nobody hears of that. `hold-…` waits for `release`.
 */
export type Fault =
  | { kind: 'lose-before' | 'lose-after' | 'hold-before' | 'hold-after' }
  | { kind: 'portal' }
  | { kind: 'answer'; status: number; headers?: Record<string, string>; body?: unknown };

export interface SeenRequest {
  method: string;
  path: string;
  at: number;
  /** What the org API itself answered; missing when it was not asked. */
  status?: number;
}

export interface FaultProxy {
  url: string;
  /** Requests whose method and path match `aim`, the newest last. */
  seen: SeenRequest[];
  /** What befalls every request that `aim` matches from now on; `undefined` for nothing. */
  fault: Fault | undefined;
  /** Only these are harmed; by default the sending of thanks. */
  aim: (method: string, path: string) => boolean;
  /** Whether pulls are lost as well, so that nobody hears in that way what the org has kept. */
  losesPulls: boolean;
  /** Lets go of what is held: forwarded, or answered. */
  release(): void;
  stop(): Promise<void>;
}

const isSendOfThanks = (method: string, path: string) =>
  method === 'PUT' && path.startsWith('/v1/recognitions/');

/** A network between a browser and the real org API that fails on demand. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  let held: (() => void)[] = [];
  const holding = () => new Promise<void>((resolve) => held.push(resolve));
  const proxy: FaultProxy = {
    url: '',
    seen: [],
    fault: undefined,
    aim: isSendOfThanks,
    losesPulls: false,
    release: () => {
      for (const go of held) go();
      held = [];
    },
    stop: async () => {
      proxy.release();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = request;
    const isAimedAt = proxy.aim(method, path);
    const fault = isAimedAt ? proxy.fault : undefined;
    const entry: SeenRequest = { method, path, at: Date.now() };
    if (proxy.losesPulls && path.startsWith('/v1/sync')) return void response.destroy();
    if (isAimedAt) proxy.seen.push(entry);
    if (fault?.kind === 'lose-before') return void response.destroy();
    if (fault?.kind === 'portal') return portal(response);
    if (fault?.kind === 'answer') return answer(response, fault);
    if (fault?.kind === 'hold-before') await holding();
    const upstream = await forward(target, request, response);
    entry.status = upstream.status;
    if (fault?.kind === 'lose-after') return void response.destroy();
    if (fault?.kind === 'hold-after') await holding();
    response.writeHead(upstream.status, Object.fromEntries(upstream.headers));
    for await (const chunk of upstream.body ?? []) response.write(chunk);
    response.end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  proxy.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return proxy;
}

const HOP_BY_HOP = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'];

async function forward(target: string, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url: path = '/' } = request;
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    HOP_BY_HOP.includes(name) || value === undefined ? [] : [[name, String(value)]],
  );
  const body = ['GET', 'HEAD', 'OPTIONS'].includes(method) ? null : await text(request);
  const leaving = new AbortController();
  response.on('close', () => leaving.abort());
  const answered = await fetch(target + path, {
    method,
    headers,
    body,
    redirect: 'manual',
    signal: leaving.signal,
  });
  return answered;
}

function portal(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' });
  response.end('<!doctype html><title>Welcome to Café Wi-Fi</title><h1>Accept our terms</h1>');
}

function answer(response: ServerResponse, { status, headers = {}, body }: Fault & { kind: 'answer' }): void {
  response.writeHead(status, {
    'Content-Type': 'application/problem+json',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'retry-after, date',
    ...headers,
  });
  response.end(JSON.stringify(body ?? { type: 'about:blank', title: 'On purpose', status }));
}
