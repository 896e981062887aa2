import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from './seed.ts';
import { startRequestTracker } from './start.ts';

/** `node tests/real/request-tracker/run.ts [port] [base path]`: to look around by hand, until Ctrl-C. */
const dataFolder = mkdtempSync(join(tmpdir(), 'request-tracker-'));
const [port = '0', basePath = ''] = process.argv.slice(2);
const tracker = await startRequestTracker({ port: Number(port), dataFolder, basePath });
console.log(`${tracker.origin}${basePath}/Ticket/Display.html?id=1 (alice, ken, mira or root; ${PASSWORD})`);

async function end(): Promise<void> {
  await tracker.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => void end());
