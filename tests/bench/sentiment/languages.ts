import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { openEngine } from '../../../utils/sentiment/engine.ts';
import { LABELS } from '../../../utils/sentiment/judge.ts';
import { READ_LANGUAGES } from '../../../utils/sentiment/read-languages.ts';
import { readText } from '../../../utils/sentiment/read-message.ts';
import { measure } from '../../../utils/sentiment-training/measure.ts';
import { ownFile } from '../../../utils/sentiment-training/sources.ts';
import { load } from './rivals.ts';

/** Points of macro-F1 that a language has to be above the best package before it is read. */
const BAR = 10;
const HELD_OUT = join(import.meta.dirname, '../../sentiment/held-out');
const MODELS = join(import.meta.dirname, '../../../public/sentiment');

/** Word lists that the package "natural" has for a language, and its stemmer for it. */
const NATURAL = {
  de: { language: 'German', lists: ['pattern'], stemmer: 'PorterStemmerDe' },
  fr: { language: 'French', lists: ['pattern'], stemmer: 'PorterStemmerFr' },
  es: { language: 'Spanish', lists: ['afinn', 'senticon'], stemmer: 'PorterStemmerEs' },
  pt: { language: 'Portuguese', lists: ['afinn'], stemmer: 'PorterStemmerPt' },
};

/** Each language but English on held-out messages of our own: ours beside the lists that people use today. */
export async function languageFigures(): Promise<string[]> {
  const lines: string[] = [];
  for (const [code, how] of Object.entries(NATURAL)) {
    const file = join(MODELS, `${code}.bin`);
    if (!existsSync(file)) continue;
    const bytes = new Uint8Array(readFileSync(file));
    const engine = await openEngine({ [code]: bytes });
    const examples = ownFile(join(HELD_OUT, `${code}.tsv`), 'held-out');
    const labels = examples.map(({ label }) => label);
    const figures = (said: number[], sure?: number[]) => measure(labels, said, sure);
    const read = examples.map(({ text }) => readText(text, engine, code));
    const guesses = read.map(({ guess }) => LABELS.indexOf(guess ?? 'neutral'));
    const ours = figures(
      guesses,
      read.map(({ confidence }) => confidence),
    );
    const shown = read.flatMap(({ label }, at) => (label === undefined ? [] : [at]));
    const right = shown.filter((at) => guesses[at] === labels[at]).length / Math.max(1, shown.length);
    const line = ({ macroF1, accuracy, recalls }: typeof ours) =>
      `macro-F1 ${percent(macroF1)}, right ${percent(accuracy)}, recall ${recalls.map(percent).join(' / ')}`;
    lines.push(`own, held out: ${code}: ${examples.length} messages`);
    lines.push(
      `  ours             ${line(ours)}, calibration error ${percent(ours.ece)}; says so in ${percent(shown.length / read.length)}, right in ${percent(right)} of those; ${Math.round(gzipSync(bytes, { level: 9 }).length / 1000)} kB`,
    );
    let best = 0;
    for (const { name, read: readThem } of await naturalReaders(how)) {
      const theirs = figures(examples.map(({ text }) => readThem(text)));
      best = Math.max(best, theirs.macroF1);
      lines.push(`  ${name.padEnd(16)} ${line(theirs)}`);
    }
    const lead = (ours.macroF1 - best) * 100;
    lines.push(
      `  ${lead.toFixed(1)} points above the best (bar: ${BAR}), ${READ_LANGUAGES.includes(code) ? 'read' : 'not read'}`,
    );
  }
  return lines;
}

const Constructor = z.custom<new (...given: unknown[]) => unknown>((value) => typeof value === 'function');

async function naturalReaders({
  language,
  lists,
  stemmer,
}: (typeof NATURAL)['de']): Promise<{ name: string; read: (text: string) => number }[]> {
  const loaded = await load('natural');
  if (loaded === undefined) return [];
  const found = z
    .object({ default: z.looseObject({ SentimentAnalyzer: Constructor }) })
    .parse(loaded).default;
  return lists.flatMap((list) =>
    [undefined, found[stemmer]].map((how) => {
      const analyzer = z
        .custom<{ getSentiment: (words: string[]) => number }>()
        .parse(new found.SentimentAnalyzer(language, how, list));
      return {
        name: `natural ${list}${how === undefined ? '' : '+'}`,
        read: (text: string) =>
          labelOf(analyzer.getSentiment(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''])),
      };
    }),
  );
}

function labelOf(score: number): number {
  return score > 0 ? 2 : score < 0 ? 0 : 1;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
