import { HASH_BITS } from '../sentiment/hash.ts';
import type { LanguageParts } from '../sentiment/language-parts.ts';
import { EMOTIONS, WIDTH } from '../sentiment/model.ts';
import type { Example } from './examples.ts';
import { binsByWord } from './lexicon-bins.ts';
import { type Columns, columnsOf, type Matrix, matrixOf, type Raw, rawRows } from './matrix.ts';
import { regress, softmaxLoss, yesNoLoss } from './regression.ts';

export interface Settings {
  /** Features that fewer examples have are not learned. */
  fewest: number;
  decay: number;
  emotionDecay: number;
  iterations: number;
  refitIterations: number;
  /** Share of each class that training makes believe. */
  priors: readonly [number, number, number];
  /** Part of a label that is spread over all classes. */
  smoothing: number;
  /** Features kept for polarity, and further ones kept for emotions. */
  kept: number;
  keptForEmotions: number;
}

export interface Fitted {
  weights: Map<number, Float64Array>;
  biases: number[];
}

/** Trains on all features, keeps the telling ones, trains again on those, and folds the lexicon into words. */
export function fitModel(
  examples: readonly Example[],
  parts: LanguageParts,
  valences: ReadonlyMap<string, number>,
  settings: Settings,
  report: (line: string) => void = () => {},
): Fitted {
  const raw = rawRows(examples, parts, valences);
  const bins = binsByWord(valences);
  const all = columnsOf(raw, settings.fewest);
  report(
    `${examples.length} examples, ${all.ids.length} features, ${Math.round(raw.ids.length / examples.length)} per example`,
  );
  const first = trainOn(raw, all, examples, settings, settings.iterations);
  report('first training done');
  const folded = fold(first, all, bins);
  const kept = keep(folded, all, settings);
  const chosen = columnsOf(raw, settings.fewest, (id) => kept.has(id) || id >= 2 ** HASH_BITS);
  const second = trainOn(
    raw,
    chosen,
    examples,
    settings,
    settings.refitIterations,
    startFrom(first, all, chosen),
  );
  report(`second training done, ${kept.size} features kept`);
  const weights = new Map([...fold(second, chosen, bins)].filter(([id]) => kept.has(id)));
  return { weights, biases: [...second.polarityBias, ...second.emotionBias] };
}

/** What the first training found for the columns that the second one keeps. */
function startFrom(
  { three, emotions }: Trained,
  all: Columns,
  chosen: Columns,
): Pick<Trained, 'three' | 'emotions'> {
  const moved = (weights: Float64Array, width: number) => {
    const taken = new Float64Array((chosen.ids.length + 1) * width);
    for (const [column, id] of chosen.ids.entries()) {
      const from = (all.indexOf.get(id) ?? 0) * width;
      taken.set(weights.subarray(from, from + width), column * width);
    }
    taken.set(weights.subarray(all.ids.length * width), chosen.ids.length * width);
    return taken;
  };
  return { three: moved(three, 3), emotions: moved(emotions, EMOTIONS.length) };
}

interface Trained {
  /** Weights of the three classes by column, intercepts last. */
  three: Float64Array;
  /** Negative and positive against neutral, by column. */
  polarity: Float64Array;
  polarityBias: number[];
  emotions: Float64Array;
  emotionBias: number[];
}

function trainOn(
  raw: Raw,
  columns: Columns,
  examples: readonly Example[],
  settings: Settings,
  iterations: number,
  from?: Pick<Trained, 'three' | 'emotions'>,
): Trained {
  const matrix = matrixOf(raw, columns);
  const count = columns.ids.length;
  const three = trainPolarity(matrix, count, examples, settings, iterations, from?.three);
  const polarity = new Float64Array(count * 2);
  for (let column = 0; column < count; column += 1) {
    const neutral = three[column * 3 + 1] ?? 0;
    polarity[column * 2] = (three[column * 3] ?? 0) - neutral;
    polarity[column * 2 + 1] = (three[column * 3 + 2] ?? 0) - neutral;
  }
  const [negative = 0, neutral = 0, positive = 0] = three.subarray(count * 3);
  const emotions = trainEmotions(
    matrix,
    count,
    examples,
    settings,
    Math.round(iterations * 0.45),
    from?.emotions,
  );
  return {
    three,
    polarity,
    polarityBias: [negative - neutral, positive - neutral],
    emotions,
    emotionBias: [...emotions.subarray(count * EMOTIONS.length)],
  };
}

function trainPolarity(
  matrix: Matrix,
  columnCount: number,
  examples: readonly Example[],
  { priors, smoothing, decay }: Settings,
  iterations: number,
  from: Float64Array | undefined,
): Float64Array {
  const totals = [0, 0, 0];
  for (const { label, weight } of examples) if (label >= 0) totals[label] = (totals[label] ?? 0) + weight;
  const all = totals.reduce((sum, total) => sum + total, 0);
  const rowWeights = Float64Array.from(examples, ({ label, weight }) =>
    label < 0 ? 0 : (weight * (priors[label] ?? 0) * all) / Math.max(1, totals[label] ?? 0),
  );
  const targets = new Float64Array(examples.length * 3);
  for (const [row, { label }] of examples.entries()) {
    for (let k = 0; k < 3; k += 1) targets[row * 3 + k] = (k === label ? 1 - smoothing : 0) + smoothing / 3;
  }
  return regress({
    matrix,
    columnCount,
    width: 3,
    loss: softmaxLoss(targets, rowWeights),
    decay,
    iterations,
    from,
  });
}

function trainEmotions(
  matrix: Matrix,
  columnCount: number,
  examples: readonly Example[],
  { emotionDecay }: Settings,
  iterations: number,
  from: Float64Array | undefined,
): Float64Array {
  const width = EMOTIONS.length;
  const targets = new Int8Array(examples.length * width);
  for (const [row, { emotions }] of examples.entries()) targets.set(emotions, row * width);
  const rowWeights = Float64Array.from(examples, ({ weight }) => weight);
  return regress({
    matrix,
    columnCount,
    width,
    loss: yesNoLoss(targets, rowWeights),
    decay: emotionDecay,
    iterations,
    from,
  });
}

/** One row per feature; a lexicon word's row takes in its bin's, also where no example had the word. */
function fold(
  { polarity, emotions }: Trained,
  { ids, indexOf }: Columns,
  bins: ReadonlyMap<number, number>,
): Map<number, Float64Array> {
  const rows = new Map<number, Float64Array>();
  const rowAt = (column: number | undefined): number[] => {
    if (column === undefined) return [];
    const width = EMOTIONS.length;
    return [
      ...polarity.subarray(column * 2, column * 2 + 2),
      ...emotions.subarray(column * width, (column + 1) * width),
    ];
  };
  for (const [column, id] of ids.entries())
    if (id < 2 ** HASH_BITS) rows.set(id, Float64Array.from(rowAt(column)));
  for (const [id, bin] of bins) {
    const shared = rowAt(indexOf.get(bin));
    if (shared.length === 0) continue;
    const row = rows.get(id) ?? new Float64Array(WIDTH);
    rows.set(
      id,
      row.map((value, k) => value + (shared[k] ?? 0)),
    );
  }
  return rows;
}

/** The features that say most: weight times a power of how often they occur. */
function keep(
  rows: ReadonlyMap<number, Float64Array>,
  { counts, indexOf }: Columns,
  settings: Settings,
): Set<number> {
  const often = (id: number) => (counts[indexOf.get(id) ?? -1] ?? 1) ** 0.35;
  const ranked = (size: (row: Float64Array) => number) =>
    [...rows]
      .map(([id, row]) => ({ id, size: size(row) * often(id) }))
      .sort((one, other) => other.size - one.size || one.id - other.id)
      .map(({ id }) => id);
  const spread = (row: Float64Array) => {
    const [negative = 0, positive = 0] = row;
    return Math.max(negative, positive, 0) - Math.min(negative, positive, 0);
  };
  const kept = new Set(ranked(spread).slice(0, settings.kept));
  const strongest = (row: Float64Array) =>
    row.subarray(2).reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  for (const id of ranked(strongest)) {
    if (kept.size >= settings.kept + settings.keptForEmotions) break;
    kept.add(id);
  }
  return kept;
}
