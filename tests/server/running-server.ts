import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

type Env = Record<string, string>;

function start(args: string[], env: Env): { child: ChildProcess; text: { out: string; err: string } } {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env.PATH, ...env } });
  const text = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    text.out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  return { child, text };
}

/** Runs `npm run server` with these arguments to its end. */
export async function runMain(args: string[], env: Env): Promise<Run> {
  const { child, text } = start(args, env);
  await once(child, 'close');
  return { code: child.exitCode, ...text };
}

export interface RunningServer {
  url: string;
  pid: number;
  log(): string;
  /** Ends it with a signal and answers its exit code, `null` when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a server on a free port and waits until it says where it runs. */
export async function startServer(env: Env): Promise<RunningServer> {
  const { child, text } = start([], { PORT: '0', ...env });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /running at (http:\S+)/.exec(text.out)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The server ended: ${text.err}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    log: () => text.err,
    end: async (signal) => {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      const ended = hasEnded ? undefined : once(child, 'close');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
