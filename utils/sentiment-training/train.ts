import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { temperatureFor, thresholdsFor } from './calibrate.ts';
import { crossFit } from './cross-fit.ts';
import { fitModel } from './fit.ts';
import { valencesFrom } from './lexicon-bins.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './recipes.ts';
import { modelBytes } from './write-model.ts';

/**
 * `npm run sentiment:train -- --data <folder>`: trains every language's model from the public data sets in that
 * folder and from our own texts, and writes `public/sentiment/<code>.bin` and its hash. The same inputs give the
 * same bytes. `--language <code>` trains that one only; `--out <folder>` writes the models somewhere else and
 * leaves the project alone.
 */
const root = join(import.meta.dirname, '../..');
/** How often an emotion that is said to be there has to be there, among held-out messages. */
const PRECISIONS = [0.5, 0.42, 0.6, 0.6, 0.6, 0.6];

const { values } = parseArgs({
  options: { data: { type: 'string' }, language: { type: 'string' }, out: { type: 'string' } },
});
if (values.data === undefined || !existsSync(values.data)) {
  console.error(
    'Where is the data? Usage: npm run sentiment:train -- --data <folder> [--language <code>] [--out <folder>]',
  );
  process.exit(1);
}
if (values.language !== undefined && !RECIPES.has(values.language)) {
  console.error(`There is no recipe for "${values.language}", only for ${[...RECIPES.keys()].join(', ')}.`);
  process.exit(1);
}
for (const [language, recipe] of RECIPES) {
  if (values.language === undefined || values.language === language) train(language, recipe, values.data);
}

function train(language: string, recipe: Recipe, data: string): void {
  const started = performance.now();
  const report = (line: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  const valences = valencesFrom(recipe.lexicon(data));
  const examples = recipe.examples(data, join(import.meta.dirname, 'texts', language));
  const rows = crossFit(examples, recipe, valences, report).flatMap((fold) => fold.rows);
  const temperature = temperatureFor(rows);
  const thresholds = thresholdsFor(rows, PRECISIONS);
  report(
    `temperature ${temperature}; emotions ${thresholds.map(({ threshold, precision, recall }) => `${threshold.toFixed(2)} (${precision.toFixed(2)}, ${recall.toFixed(2)})`).join(', ')}`,
  );
  const { weights, biases } = fitModel(examples, recipe.parts, valences, recipe.settings, report);
  const bytes = modelBytes({
    weights,
    biases,
    temperature,
    priors: recipe.priors,
    thresholds: thresholds.map(({ threshold }) => threshold),
  });
  const folder = values.out ?? join(root, 'public/sentiment');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${language}.bin`), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (values.out === undefined) writeHash(language, hash);
  report(
    `${language}.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip, SHA-256 ${hash}`,
  );
}

function writeHash(language: string, hash: string): void {
  const file = join(root, 'utils/sentiment/model-hashes.ts');
  const known = [...readFileSync(file, 'utf8').matchAll(/\['([a-z-]+)', '([0-9a-f]{64})'\]/g)];
  const hashes = new Map<string, string>(known.map(([, code = '', old = '']) => [code, old]));
  hashes.set(language, hash);
  const lines = [...hashes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, value]) => `  ['${code}', '${value}'],`);
  writeFileSync(
    file,
    `/** SHA-256 of each language's model file. Written by the trainer; do not edit. */\nexport const MODEL_HASHES: ReadonlyMap<string, string> = new Map([\n${lines.join('\n')}\n]);\n`,
  );
}
