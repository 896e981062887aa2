import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { lockFolder } from './lock.ts';
import { StartFault } from './start-fault.ts';

/**
 * Opens the embedded database inside the data folder, which only its owner may enter. The engine itself lets
 * two processes write to one folder, each blind to the other, so the lock comes first.
 */
export async function openFolder(dataFolder: string): Promise<{ client: PGlite; unlock: () => void }> {
  makePrivate(dataFolder);
  const unlock = lockFolder(dataFolder);
  try {
    return { client: await openEngine(join(dataFolder, 'postgres')), unlock };
  } catch (error) {
    unlock();
    throw error;
  }
}

function makePrivate(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  } catch {
    throw new StartFault(
      `The data folder ${folder} cannot be made or written. Choose another one with SIDEKIND_DATA.`,
    );
  }
}

async function openEngine(folder: string): Promise<PGlite> {
  const client = new PGlite(folder);
  try {
    await client.waitReady;
    await client.query('select 1');
    return client;
  } catch {
    const version = engineVersion(folder);
    throw new StartFault(
      `The database in ${folder}${version ? ` (format ${version})` : ''} cannot be opened: it is damaged, or ` +
        'another version wrote it. Nothing was changed. Restore the folder from a backup, or move it away ' +
        'to start with an empty one.',
    );
  }
}

function engineVersion(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}
