import { judge } from '../sentiment/judge.ts';
import { parseModel } from '../sentiment/model.ts';
import { ownWords } from '../sentiment/own-words.ts';
import type { HeldOut } from './calibrate.ts';
import type { Example } from './examples.ts';
import { fitModel } from './fit.ts';
import type { Recipe } from './recipe.ts';
import { modelBytes } from './write-model.ts';

/** Sources that are like what we will meet: calibration listens to these, and to each of them equally much. */
const LISTENED_TO = 'vader-tweets';

/** Trainings with held-out files; each file of our own texts is held out once. */
const FOLDS = 3;

export interface Fold {
  /** The own text files that were held out. */
  held: string[];
  rows: HeldOut[];
}

/**
 * Trains without some files of our own texts, one writer's work each, and without a part of the public messages,
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
  return Array.from({ length: Math.min(FOLDS, files.length) }, (_, fold) => {
    const held = files.filter((_name, at) => at % FOLDS === fold);
    report(`without ${held.join(', ')}`);
    const isHeld = ({ source }: Example, at: number) =>
      held.includes(source) || (source === LISTENED_TO && at % FOLDS === fold);
    const { weights, biases } = fitModel(
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
      const { units, scores } = judge(ownWords(text), { parts: recipe.parts, model });
      return {
        scores,
        label,
        emotions,
        emotionShares: emotionShares(units.map((unit) => unit.scores)),
        weight: source === LISTENED_TO ? 1 : 0.2,
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
