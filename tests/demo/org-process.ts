import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../server/db/database.ts';
import { type DemoOrg, seedDemoOrg } from './org/seed-demo-org.ts';

const root = join(import.meta.dirname, '../..');

export interface OrgProcess {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Fills the folder with the demo org, if it is not there yet, and makes a token for each member. */
export async function fillDemoOrg(dataFolder: string, helpdeskOrigin: string): Promise<DemoOrg['members']> {
  const { db, close } = await openDatabase({ dataFolder });
  try {
    return (await seedDemoOrg(db, { helpdeskOrigin, now: new Date() })).members;
  } finally {
    await close();
  }
}

/** Starts the org API as its own process, as an organisation would run it, and waits until it answers. */
export async function startOrgProcess(
  dataFolder: string,
  port: number,
  logFile: string,
): Promise<OrgProcess> {
  const child = spawn(process.execPath, [join(root, 'server/main.ts')], {
    env: {
      ...process.env,
      SIDEKIND_DATA: dataFolder,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child, logFile);
  return { url, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function answers(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const isUp = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`The org API did not start. Its log says why: ${logFile}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(patience);
}
