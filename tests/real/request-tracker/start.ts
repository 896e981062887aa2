import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { LIBRARY, missingHere, NotInstalled, SERVER, SETUP } from './install.ts';
import { PASSWORD, seed } from './seed.ts';
import { siteConfig } from './site-config.ts';

export interface StartOptions {
  /** 0 or left out: a free one. */
  port?: number;
  /** Everything is kept in here; delete it to start afresh. A folder that was seeded before is used again. */
  dataFolder: string;
  /** Where it lives below the origin: `''` or `/rt`. */
  basePath?: string;
}

export interface RequestTracker {
  origin: string;
  basePath: string;
  /** Ends the server and its workers. The data folder stays. */
  stop(): Promise<void>;
}

/** How long the server may take to answer for the first time, in milliseconds. */
const PATIENCE = 60_000;

/** Starts a seeded Request Tracker on 127.0.0.1; throws `NotInstalled` where the packages are missing. */
export async function startRequestTracker(options: StartOptions): Promise<RequestTracker> {
  const missing = missingHere();
  if (missing) throw new NotInstalled(missing);
  const { dataFolder, basePath = '' } = options;
  const port = options.port || (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  for (const name of ['conf.d', 'mason', 'sessions', 'tmp']) {
    mkdirSync(join(dataFolder, name), { recursive: true });
  }
  writeFileSync(join(dataFolder, 'RT_SiteConfig.pm'), siteConfig({ dataFolder, port, basePath }));
  const env = environment(dataFolder);
  if (!existsSync(join(dataFolder, 'seeded'))) await fill(dataFolder, env);
  const log = openSync(join(dataFolder, 'server.log'), 'a');
  // Two workers: the page and what it fetches afterwards; SQLite takes one writer at a time anyway.
  const args = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'];
  if (basePath) args.push('--webpath', basePath);
  const server = spawn(SERVER, args, { env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const stop = () => stopGroup(server);
  try {
    await answers(server, `${origin}${basePath}/NoAuth/Login.html`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, basePath, stop };
}

function environment(dataFolder: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: dataFolder,
    LANG: 'C.UTF-8',
    TMPDIR: join(dataFolder, 'tmp'),
    RT_SITE_CONFIG: join(dataFolder, 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(dataFolder, 'conf.d'),
  };
}

async function fill(dataFolder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const password = join(dataFolder, 'root-password');
  writeFileSync(password, PASSWORD, { mode: 0o600 });
  await run(SETUP, ['--action', 'init', '--skip-create', '--root-password-file', password], env);
  const script = join(import.meta.dirname, 'seed.pl');
  await run('perl', ['-I', LIBRARY, script], env, JSON.stringify(seed(Date.now())));
  writeFileSync(join(dataFolder, 'seeded'), '');
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv, input = ''): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(command, args, { env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  }
  child.on('error', reject);
  child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} failed: ${said}`))));
  child.stdin.end(input);
  return promise;
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`Request Tracker ended with ${server.exitCode}`);
    if ((await statusOf(url)) === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Request Tracker did not answer on ${url} within ${PATIENCE / 1000} s`);
}

/** Not `fetch`: tests with a document bring one that keeps to the document's origin. */
function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 30_000 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(undefined));
  });
}

/** The server leads a process group of its own, workers included. */
async function stopGroup(server: ChildProcess): Promise<void> {
  const { pid } = server;
  if (pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  // Not SIGINT: as root, the server answers that by changing the owner of the package's folders.
  signal(pid, 'SIGTERM');
  const timer = setTimeout(() => signal(pid, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
  signal(pid, 'SIGKILL');
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // The group is gone already, which is what we want.
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
