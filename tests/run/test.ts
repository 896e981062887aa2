import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findChromium, NO_CHROMIUM } from '../browser/find-chromium.ts';
import { installRequestTracker } from '../real/request-tracker/install.ts';
import { installBrowsers, isRootOnDebian } from './debian.ts';

const root = join(import.meta.dirname, '../..');
const results = join(root, 'tests/.results');
const isCi = process.env.CI === 'true';
const total = { passed: 0, failed: 0, skipped: 0 };

mkdirSync(results, { recursive: true });
if (isRootOnDebian() && (isCi || process.argv.includes('--install'))) {
  step('browsers installed', installBrowsers);
  step('Request Tracker installed', () => {
    installRequestTracker();
    return true;
  });
}

step('types', () => run('tsc', '--noEmit'));
step('format and lint', () =>
  run('biome', 'check', '--config-path=tests/config/biome-rules.json', '--error-on-warnings', '.'),
);
step('type-aware lint', () =>
  run('oxlint', '-c', 'tests/config/oxlint.json', '--type-aware', '--deny-warnings'),
);
vitest('unit');
step('build for Chromium', () => run('wxt', 'build'));
step('build for Firefox', () => run('wxt', 'build', '-b', 'firefox', '--mv3'));
step('extension linter', () =>
  run(
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--warnings-as-errors',
    '--no-config-discovery',
  ),
);
vitest('e2e');
vitest('thanks');
if (findChromium() || isCi) {
  step('npm start -- --headless', () => run('node', 'tests/demo/start.ts', '--headless', '--fresh'));
} else skip('npm start -- --headless', NO_CHROMIUM);

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || (isCi && total.skipped > 0) ? 1 : 0);

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function step(name: string, work: () => boolean): void {
  const startedAt = Date.now();
  let isPassed = false;
  try {
    isPassed = work();
  } catch (error) {
    console.error(error);
  }
  report(name, startedAt, isPassed);
}

function skip(name: string, reason: string): void {
  total.skipped += 1;
  console.log(`- ${name}, skipped: ${reason}`);
}

function report(name: string, startedAt: number, isPassed: boolean): void {
  total[isPassed ? 'passed' : 'failed'] += 1;
  console.log(`${isPassed ? '✓' : '✗'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(0)} s)`);
}

function vitest(project: string): void {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', `--reporter=${join(root, 'tests/run/count-reporter.ts')}`];
  spawnSync(
    'vitest',
    ['run', '--config', 'tests/config/vitest.config.ts', '--project', project, ...reporters],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SIDEKIND_COUNTS: file },
    },
  );
  if (!existsSync(file)) {
    report(`${project} tests did not run to their end`, Date.now(), false);
    return;
  }
  const Counts = z.object({
    passed: z.int(),
    failed: z.int(),
    skipped: z.int(),
    reasons: z.array(z.string()),
  });
  const counts = Counts.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const kind of ['passed', 'failed', 'skipped'] as const) total[kind] += counts[kind];
  for (const reason of counts.reasons) console.log(`  skipped: ${reason}`);
}
