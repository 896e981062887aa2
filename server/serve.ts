import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import type { Db } from './db/database.ts';
import { StartFault } from './db/start-fault.ts';
import { createPokeStreams, type PokeStreams } from './pokes/poke-streams.ts';

interface Where {
  host: string;
  /** 0 for any free one. */
  port: number;
}

export interface Serving {
  /** Scheme, host and port, for example `http://127.0.0.1:4181`. */
  url: string;
  /** Answers what is under way, at most five seconds long, ends the streams and takes nothing new. */
  stop: () => Promise<void>;
}

/** Serves the org API over HTTP. Throws `StartFault` when the address is not to be had. */
export async function serve(
  db: Db,
  log: Logger,
  { host, port }: Where,
  pokes: PokeStreams = createPokeStreams(db, log),
): Promise<Serving> {
  const app = createApp({ db, log, pokes });
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!isPlainHttp(server)) throw new Error('Not an HTTP/1 server');
  server.requestTimeout = 20_000;
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 70_000;
  await listen(server, host, port);
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${at}`, stop: () => stop(server, pokes) };
}

function isPlainHttp(server: object): server is Server {
  return 'closeIdleConnections' in server && 'requestTimeout' in server;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartFault(reasonOf(error, host, port))),
    );
    server.listen(port, host, resolve);
  });
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is already in use on ${host}. Stop what uses it, or choose another one with PORT.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this process has. Choose one above 1023.`;
  return `The address ${host}, port ${port}, cannot be used (${error.code ?? 'no reason given'}). Check HOST and PORT.`;
}

function stop(server: Server, pokes: PokeStreams): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), 5_000);
    // A connection is kept alive after its last answer, also by a server that takes nothing new.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(patience);
      clearInterval(idle);
      resolve();
    });
    pokes.end();
  });
}
