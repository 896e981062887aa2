import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cannotRun } from '../e2e/world.ts';
import { benchApplyRows } from './apply-rows.ts';
import { benchBundleBytes } from './bundle-bytes.ts';
import { table } from './figures.ts';
import { benchFirstCard } from './first-card.ts';
import { benchInAppMove } from './in-app-move.ts';
import { benchMemory } from './memory.ts';
import { benchOrgApi } from './org-api.ts';
import { benchPageCost } from './page-cost.ts';
import { benchSentiment } from './sentiment.ts';
import { type Stage, startStage } from './stage.ts';
import { benchThanksArrive } from './thanks-arrive.ts';

/**
 * Measures the budgets and prints them side by side; a missed one is named, and never a failure. For one
 * part alone: `--only page`; with the build that is there: `--no-build`; sentiment on public test splits as
 * well: `--data <folder>`, and with `--card` into the model card.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'no-build': { type: 'boolean' },
    data: { type: 'string' },
    card: { type: 'boolean' },
  },
});
const root = join(import.meta.dirname, '../..');
const startedAt = Date.now();

const inBrowser = {
  page: benchPageCost,
  panel: async (stage: Stage) => [...(await benchFirstCard(stage)), ...(await benchInAppMove(stage))],
  rows: async ({ context }: Stage) => await benchApplyRows(context),
  memory: benchMemory,
};

if (!values['no-build'] && values.only !== 'sentiment') build();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('Times are medians, with the tenth and the ninetieth of a hundred in brackets.');
await part('bytes', () => table(benchBundleBytes()));
await benchInBrowser();
if (cannotRun === undefined) await part('thanks', benchThanksArrive);
await part('sentiment', async () => await benchSentiment(values.data, values.card === true));
await part('org-api', benchOrgApi);
console.log(`\n${((Date.now() - startedAt) / 1000).toFixed(0)} s in all`);

function build(): void {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: root,
    encoding: 'utf8',
    // Whatever calls us: React would come in its slow development form.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}\nThe build failed: there is nothing to measure.`);
  process.exit(1);
}

function isWanted(name: string): boolean {
  return values.only === undefined || values.only === name;
}

async function benchInBrowser(): Promise<void> {
  const wanted = Object.entries(inBrowser).filter(([name]) => isWanted(name));
  if (wanted.length === 0) return;
  if (cannotRun !== undefined) {
    console.log(`\nNothing is measured in a browser. ${cannotRun}`);
    return;
  }
  const stage = await startStage();
  try {
    for (const [name, bench] of wanted) await part(name, async () => table(await bench(stage)));
  } finally {
    await stage.end();
  }
}

/** One failing part leaves the others alone. */
async function part(name: string, work: () => string[] | Promise<string[]>): Promise<void> {
  if (!isWanted(name)) return;
  console.log(`\n${name}`);
  try {
    for (const line of await work()) console.log(`  ${line}`);
  } catch (error) {
    console.log(`  not measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
