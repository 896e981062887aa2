import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface CommitProxy {
  /** The same database, through here. */
  url: string;
  /** Calls back once when the next commit has happened, and lets nobody hear of it. */
  atNextCommit(happened: () => void): void;
  close(): void;
}

/** What PostgreSQL says when a transaction is committed, as it goes over the wire. */
const COMMITTED = Buffer.from('COMMIT\0');

/** Stands between a server and its PostgreSQL, to end the one at the moment when only the other one knows. */
export async function startCommitProxy(databaseUrl: string): Promise<CommitProxy> {
  const url = new URL(databaseUrl);
  const upstream = { host: url.hostname, port: Number(url.port) };
  const sockets = new Set<Socket>();
  let happened: (() => void) | undefined;
  const server = createServer((client) => {
    const database = connect(upstream);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        database.destroy();
      });
    }
    client.pipe(database);
    database.on('data', (chunk: Buffer) => {
      if (happened === undefined || !chunk.includes(COMMITTED)) {
        client.write(chunk);
        return;
      }
      happened();
      happened = undefined;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0);
  return {
    url: url.href,
    atNextCommit: (callback) => {
      happened = callback;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
