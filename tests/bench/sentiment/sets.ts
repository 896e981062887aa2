import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../../../utils/sentiment-training/examples.ts';
import { banking, goEmotions, ownFile } from '../../../utils/sentiment-training/sources.ts';
import { SARCASM } from '../../sentiment/tables/sarcasm.ts';

/** Messages that no model was trained on. */
export interface TestSet {
  name: string;
  examples: Example[];
  /** All of one class: only how often they are called something else is told. */
  isOneSided: boolean;
}

const HELD_OUT = join(import.meta.dirname, '../../sentiment/held-out');
const OTHER_LANGUAGE = /^[a-z]{2}\.tsv$/;

/** Our own held-out English texts, and with `data` the test splits of public sets. */
export function testSets(data: string | undefined): TestSet[] {
  const own = existsSync(HELD_OUT)
    ? readdirSync(HELD_OUT)
        .filter((name) => name.endsWith('.tsv') && !OTHER_LANGUAGE.test(name))
        .sort()
        .map((name) =>
          full(`own, held out: ${name.replace('.tsv', '')}`, ownFile(join(HELD_OUT, name), 'held-out')),
        )
    : [];
  const sarcasm = SARCASM.map((text) => ({ ...plain(text), label: 0 }));
  const sets = [...own, { name: 'sarcasm, own', examples: sarcasm, isOneSided: true }];
  if (data === undefined) return sets;
  return [
    ...sets,
    full(
      'GoEmotions test, as three classes',
      goEmotions(data, ['test']).filter(({ label }) => label >= 0),
    ),
    { name: 'polite help questions (banking77 test)', examples: banking(data, 'test'), isOneSided: true },
  ];
}

function full(name: string, examples: Example[]): TestSet {
  return { name, examples, isOneSided: new Set(examples.map(({ label }) => label)).size < 2 };
}

function plain(text: string): Example {
  return { text, label: 1, emotions: new Int8Array(6), weight: 1, source: 'own' };
}
