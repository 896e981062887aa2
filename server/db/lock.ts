import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFault } from './start-fault.ts';

/**
 * Takes the data folder for this process until the returned function is called or the process ends, however
 * it ends. Node has no file locks of its own; SQLite has, and an exclusive transaction that never ends is
 * one: the kernel drops it with the process, so there is no stale lock to guess about after `kill -9`.
 */
export function lockFolder(dataFolder: string): () => void {
  const folder = join(dataFolder, 'lock');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pidFile = join(folder, 'pid');
  const lock = new DatabaseSync(join(folder, 'exclusive'));
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new StartFault(
      `Another process${holder(pidFile)} is already using the data folder ${dataFolder}. ` +
        'Stop that one first, or choose another folder with SIDEKIND_DATA.',
    );
  }
  writeFileSync(pidFile, String(process.pid), { mode: 0o600 });
  return () => lock.close();
}

function holder(pidFile: string): string {
  try {
    const pid = readFileSync(pidFile, 'utf8').trim();
    return /^\d+$/.test(pid) ? ` (number ${pid})` : '';
  } catch {
    return '';
  }
}
