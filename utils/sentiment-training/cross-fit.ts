import { combined, judge } from '../sentiment/judge.ts';
import { parseModel } from '../sentiment/model.ts';
import { ownWords } from '../sentiment/own-words.ts';
import type { HeldOut } from './calibrate.ts';
import type { Example } from './examples.ts';
import { fit } from './fit.ts';
import type { Recipe } from './recipe.ts';
import { modelBytes } from './write-model.ts';

/** Sources that are like what we will meet: calibration listens to these, and to each of them equally much. */
const LISTENED_TO = 'vader-tweets';

export interface Fold {
  /** The own text file that was held out. */
  held: string;
  rows: HeldOut[];
}

/**
 * Trains once for every file of our own texts, without that file and without a part of the public messages,
 * and reads those: what a model says about writers it has never met.
 */
export function crossFit(
  examples: readonly Example[],
  recipe: Recipe,
  valences: ReadonlyMap<string, number>,
  report: (line: string) => void,
): Fold[] {
  const files = [
    ...new Set(examples.map(({ source }) => source).filter((source) => source.startsWith('own/'))),
  ];
  return files.map((held, fold) => {
    report(`without ${held}`);
    const isHeld = ({ source }: Example, at: number) =>
      source === held || (source === LISTENED_TO && at % files.length === fold);
    const { weights, biases } = fit(
      examples.filter((one, at) => !isHeld(one, at)),
      recipe.parts,
      valences,
      recipe.settings,
      report,
    );
    const model = parseModel(
      modelBytes({ weights, biases, temperature: 1, priors: recipe.priors, thresholds: [1, 1, 1, 1, 1, 1] }),
    );
    const rows = examples.filter(isHeld).map(({ text, label, emotions, source }): HeldOut => {
      const { units } = judge(ownWords(text), { parts: recipe.parts, model });
      return {
        scores: combined(units, model),
        label,
        emotions,
        emotionShares: emotionShares(units.map(({ scores }) => scores)),
        weight: source === LISTENED_TO ? 0.5 : 1,
      };
    });
    return { held, rows };
  });
}

function emotionShares(scores: readonly Float64Array[]): number[] {
  return Array.from({ length: 6 }, (_, at) =>
    scores.reduce((most, score) => Math.max(most, 1 / (1 + Math.exp(-(score[at + 2] ?? 0)))), 0),
  );
}
