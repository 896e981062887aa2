import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cannotRun } from './world.ts';

const root = join(import.meta.dirname, '../..');

const missing = cannotRun ?? (process.platform === 'linux' ? undefined : 'What runs is only listed on Linux');

describe('npm start', () => {
  beforeEach(({ skip }) => skip(missing !== undefined, missing));

  test('Ctrl-C in the middle stops everything that it started', async () => {
    const before = demoFolders();
    const demo = spawn(process.execPath, ['tests/demo/start.ts', '--headless', '--fresh'], { cwd: root });
    const ended = new Promise<number | null>((resolve) => demo.once('exit', resolve));
    await new Promise<void>((resolve) => {
      demo.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes('Opening two browsers')) resolve();
      });
    });
    await expect.poll(() => newProcesses(before), { timeout: 20_000 }).toMatch(/chrom/);
    expect(newProcesses(before)).toMatch(/sidekind-demo-/);
    demo.kill('SIGINT');
    demo.kill('SIGINT');
    expect(await ended).toBe(130);
    await expect.poll(() => newProcesses(before), { timeout: 10_000 }).toBe('');
  });
});

/** Names of the temporary folders that running processes of a demo work in. */
function demoFolders(): Set<string> {
  return new Set(processes().flatMap((line) => /sidekind-demo-\w+/.exec(line)?.[0] ?? []));
}

function newProcesses(before: ReadonlySet<string>): string {
  const isNew = (line: string) => {
    const folder = /sidekind-demo-\w+/.exec(line)?.[0];
    return folder !== undefined && !before.has(folder);
  };
  return processes().filter(isNew).join('\n');
}

/** Command line and environment of every process, since the org API knows its folder by the latter. */
function processes(): string[] {
  return spawnSync('ps', ['axeww', '-o', 'command'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  }).stdout.split('\n');
}
