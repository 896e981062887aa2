import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartFault } from '../db/start-fault.ts';

/** Longest path of a socket that every system takes, in bytes: macOS ends at 104, Linux at 108. */
const LONGEST = 100;

/**
 * Where the running server of a data folder listens for commands, in a folder that only the owner may enter.
 * Beside the data; where that path is too long for a socket, in the system's temporary folder. On Windows a
 * named pipe, which by default only its owner and administrators may write to.
 */
export function socketPath(dataFolder: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\sidekind-${name}`;
  const beside = join(dataFolder, 'control', 'socket');
  if (Buffer.byteLength(beside) <= LONGEST) return privately(join(dataFolder, 'control'), 'socket');
  return privately(join(tmpdir(), `sidekind-${process.getuid?.() ?? 0}`), name);
}

/** Anyone may make a folder of that name in a shared one first; then it is not ours and not to be trusted. */
function privately(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
  if (!isOurs)
    throw new StartFault(`The folder ${folder} has to belong to you alone. Remove it and try again.`);
  return join(folder, name);
}
