import { minimise } from './lbfgs.ts';
import type { Matrix } from './matrix.ts';

/** Scores of one row in; its loss out, and the slope of the loss by score left in place of the scores. */
export type Loss = (row: number, scores: Float64Array) => number;

export interface Regression {
  matrix: Matrix;
  columnCount: number;
  /** Scores per row. */
  width: number;
  loss: Loss;
  /** Weight of the squared weights. */
  decay: number;
  iterations: number;
  /** Rows of a weight matrix to start from. */
  from?: Float64Array | undefined;
  report?: (step: number, value: number) => void;
}

/** Weights by column, `width` each, and after them the `width` intercepts, which are not held small. */
export function regress({
  matrix,
  columnCount,
  width,
  loss,
  decay,
  iterations,
  from,
  report,
}: Regression): Float64Array {
  const weights = from ?? new Float64Array((columnCount + 1) * width);
  const scores = new Float64Array(width);
  const { rowStarts, columns, values } = matrix;
  const biasAt = columnCount * width;
  const objective = (at: Float64Array, slope: Float64Array): number => {
    let total = 0;
    for (let index = 0; index < biasAt; index += 1) {
      const weight = at[index] ?? 0;
      slope[index] = decay * weight;
      total += 0.5 * decay * weight * weight;
    }
    for (let index = biasAt; index < slope.length; index += 1) slope[index] = 0;
    for (let row = 0; row + 1 < rowStarts.length; row += 1) {
      const end = rowStarts[row + 1] ?? 0;
      scoreRow(matrix, row, at, width, biasAt, scores);
      total += loss(row, scores);
      if (width === 3) addThree(slope, scores, matrix, rowStarts[row] ?? 0, end);
      else {
        for (let index = rowStarts[row] ?? 0; index < end; index += 1) {
          const offset = (columns[index] ?? 0) * width;
          const value = values[index] ?? 0;
          for (let k = 0; k < width; k += 1)
            slope[offset + k] = (slope[offset + k] ?? 0) + value * (scores[k] ?? 0);
        }
      }
      for (let k = 0; k < width; k += 1) slope[biasAt + k] = (slope[biasAt + k] ?? 0) + (scores[k] ?? 0);
    }
    return total;
  };
  minimise(objective, weights, iterations, report);
  return weights;
}

export function scoreRow(
  { rowStarts, columns, values }: Matrix,
  row: number,
  weights: Float64Array,
  width: number,
  biasAt: number,
  scores: Float64Array,
): void {
  for (let k = 0; k < width; k += 1) scores[k] = weights[biasAt + k] ?? 0;
  const end = rowStarts[row + 1] ?? 0;
  if (width === 3) {
    let [one, two, three] = [scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0];
    for (let index = rowStarts[row] ?? 0; index < end; index += 1) {
      const offset = (columns[index] ?? 0) * 3;
      const value = values[index] ?? 0;
      one += value * (weights[offset] ?? 0);
      two += value * (weights[offset + 1] ?? 0);
      three += value * (weights[offset + 2] ?? 0);
    }
    scores[0] = one;
    scores[1] = two;
    scores[2] = three;
    return;
  }
  for (let index = rowStarts[row] ?? 0; index < end; index += 1) {
    const offset = (columns[index] ?? 0) * width;
    const value = values[index] ?? 0;
    for (let k = 0; k < width; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[offset + k] ?? 0);
  }
}

/** The usual width, written out: most of the training's time is spent here. */
function addThree(
  slope: Float64Array,
  scores: Float64Array,
  { columns, values }: Matrix,
  start: number,
  end: number,
): void {
  const [one, two, three] = [scores[0] ?? 0, scores[1] ?? 0, scores[2] ?? 0];
  for (let index = start; index < end; index += 1) {
    const offset = (columns[index] ?? 0) * 3;
    const value = values[index] ?? 0;
    slope[offset] = (slope[offset] ?? 0) + value * one;
    slope[offset + 1] = (slope[offset + 1] ?? 0) + value * two;
    slope[offset + 2] = (slope[offset + 2] ?? 0) + value * three;
  }
}

/** Cross entropy over three classes; `target` gives the wanted share of each. */
export function softmaxLoss(targets: Float64Array, rowWeights: Float64Array): Loss {
  return (row, scores) => {
    const weight = rowWeights[row] ?? 0;
    const width = scores.length;
    if (weight === 0) {
      scores.fill(0);
      return 0;
    }
    let most = Number.NEGATIVE_INFINITY;
    for (const score of scores) if (score > most) most = score;
    let sum = 0;
    for (const score of scores) sum += Math.exp(score - most);
    let loss = 0;
    for (let k = 0; k < width; k += 1) {
      const log = (scores[k] ?? 0) - most - Math.log(sum);
      const target = targets[row * width + k] ?? 0;
      loss -= weight * target * log;
      scores[k] = weight * (Math.exp(log) - target);
    }
    return loss;
  };
}

/** One yes-or-no question per score; a target of −1 is not known and teaches nothing. */
export function yesNoLoss(targets: Int8Array, rowWeights: Float64Array): Loss {
  return (row, scores) => {
    const weight = rowWeights[row] ?? 0;
    let loss = 0;
    for (let k = 0; k < scores.length; k += 1) {
      const target = targets[row * scores.length + k] ?? -1;
      const score = scores[k] ?? 0;
      if (target < 0 || weight === 0) {
        scores[k] = 0;
        continue;
      }
      const share = 1 / (1 + Math.exp(-score));
      loss += weight * (Math.max(score, 0) - score * target + Math.log1p(Math.exp(-Math.abs(score))));
      scores[k] = weight * (share - target);
    }
    return loss;
  };
}
