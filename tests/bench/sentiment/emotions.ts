import type { Engine } from '../../../utils/sentiment/engine.ts';
import { EMOTIONS } from '../../../utils/sentiment/model.ts';
import { readText } from '../../../utils/sentiment/read-message.ts';
import type { TestSet } from './sets.ts';

/** Emotions that fewer messages have are not measured. */
const FEWEST = 10;

/** How often each emotion that is named is there, and how often one that is there is named. */
export function emotionFigures({ examples }: TestSet, engine: Engine): string | undefined {
  const named = examples.map(({ text }) => readText(text, engine, 'en').emotions);
  const figures = EMOTIONS.flatMap((name, at) => {
    const known = examples.map(({ emotions }) => emotions[at] ?? -1);
    const there = known.filter((one) => one === 1).length;
    if (there < FEWEST) return [];
    const said = named.filter((names, row) => names.includes(name) && (known[row] ?? -1) >= 0).length;
    const hits = named.filter((names, row) => names.includes(name) && known[row] === 1).length;
    const share = (of: number, all: number) => (all === 0 ? '–' : (of / all).toFixed(2));
    return [`${name} ${share(2 * hits, said + there)} (${share(hits, said)}, ${share(hits, there)})`];
  });
  return figures.length === 0 ? undefined : `F1 (precision, recall): ${figures.join(', ')}`;
}
