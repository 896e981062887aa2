import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { Command, type Report } from '../commands/command.ts';
import { runCommand } from '../commands/run-command.ts';
import type { Db } from '../db/database.ts';
import { socketPath } from './socket-path.ts';

const LARGEST = 64 * 1024 * 1024;

/**
 * Takes commands for the data folder this process holds the lock of. Whoever may open the socket owns the
 * folder and could read the data anyway, so there is nothing more to check.
 */
export async function listenForCommands(dataFolder: string, db: Db): Promise<() => Promise<void>> {
  const path = socketPath(dataFolder);
  const isFile = process.platform !== 'win32';
  // We hold the lock, so a socket that is there was left behind by a process that was killed.
  if (isFile) rmSync(path, { force: true });
  const server = createServer((request, response) => {
    void reportOn(db, request).then((report) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(report));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  if (isFile) chmodSync(path, 0o600);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
}

async function reportOn(db: Db, body: AsyncIterable<Buffer>): Promise<Report> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > LARGEST) return { ok: false, lines: ['The file is larger than 64 MB. Split it.'] };
      chunks.push(chunk);
    }
    return await runCommand(db, Command.parse(JSON.parse(Buffer.concat(chunks).toString())));
  } catch {
    return { ok: false, lines: ['The running server does not know this command. Is it another version?'] };
  }
}
