import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { MUTANTS, type Mutant } from './mutants.ts';

// A test that cannot fail proves nothing. Each mutant is a copy of the source with one safeguard taken out; the
// model of the outbox (`tests/model`) has to find that out, and has to find nothing in a copy that is as it was.

const root = join(import.meta.dirname, '../..');
const COPIED = [
  'package.json',
  'tsconfig.json',
  '.wxt',
  'utils',
  'server',
  'tests/config',
  'tests/model',
  'tests/sync',
];
const SEED = '20260302';
/** Longest that one copy may take, in milliseconds. */
const PATIENCE = 240_000;

const Report = z.object({
  numTotalTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ status: z.string(), failureMessages: z.array(z.string()) })),
    }),
  ),
});

/** What the model says about a copy: its sentences about what is wrong; `undefined` when it did not run. */
function judge(mutant: Mutant | undefined): string[] | undefined {
  const copy = mkdtempSync(join(tmpdir(), 'sidekind-mutant-'));
  try {
    for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const { file, find, by } of mutant?.replacements ?? []) replaceOnce(join(copy, file), find, by);
    return runModel(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function replaceOnce(file: string, find: string, by: string): void {
  const parts = readFileSync(file, 'utf8').split(find);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times what a mutant replaces`);
  writeFileSync(file, parts.join(by));
}

function runModel(copy: string): string[] | undefined {
  const report = join(copy, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = ['--config', 'tests/config/vitest.config.ts', '--project', 'unit'];
  const reporter = ['--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, [vitest, 'run', ...config, ...reporter, '--bail=1', 'tests/model'], {
    cwd: copy,
    stdio: 'ignore',
    timeout: PATIENCE,
    env: { ...process.env, SIDEKIND_MODEL_SEED: SEED, SIDEKIND_MODEL_SHRINKS: 'no' },
  });
  const read = Report.safeParse(readJson(report));
  if (!read.success || read.data.numTotalTests === 0) return undefined;
  const results = read.data.testResults.flatMap(({ assertionResults }) => assertionResults);
  return results.filter(({ status }) => status === 'failed').flatMap((one) => saidBy(one.failureMessages));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The model's own sentences begin with the name of what does not hold. */
function saidBy(messages: string[]): string[] {
  const sentences = messages.join('\n').match(/\b(?:S\d+|Lease|Undo|Server): [^\n]*/g);
  return sentences ?? [`not a sentence of the model: ${messages[0]?.split('\n')[0] ?? 'nothing'}`];
}

function isCaught(said: string[] | undefined): boolean {
  return said?.some((sentence) => !sentence.startsWith('not a sentence')) ?? false;
}

let isGood = true;
const asItWas = judge(undefined);
const isGreen = asItWas?.length === 0;
isGood &&= isGreen;
console.log(
  `${isGreen ? '✓' : '✗'} as it is: ${isGreen ? 'nothing found' : (asItWas?.[0] ?? 'did not run')}`,
);
for (const mutant of MUTANTS) {
  const said = judge(mutant);
  const caught = isCaught(said);
  isGood &&= caught;
  const how = caught ? said?.find((one) => !one.startsWith('not a')) : (said?.[0] ?? 'nothing found');
  console.log(`${caught ? '✓ caught' : '✗ MISSED'}: ${mutant.name}\n    ${how}`);
}
process.exit(isGood ? 0 : 1);
