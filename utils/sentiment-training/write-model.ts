import { EMOTIONS, HEAD, MAGIC, WIDTH } from '../sentiment/model.ts';

/** A model before it is made small: weights by feature id, `WIDTH` each. */
export interface FloatModel {
  weights: ReadonlyMap<number, Float64Array>;
  biases: readonly number[];
  temperature: number;
  priors: readonly [number, number];
  thresholds: readonly number[];
}

/** Steps each side of zero that a weight may take: negative and positive finer than the emotions. */
const STEPS = { polarity: 40, emotion: 15 };
/** The largest weights of a plane are cut off here, so that a few of them do not coarsen the rest. */
const KEPT_SHARE = 0.9995;

/** The bytes of a model file; the same model gives the same bytes. */
export function modelBytes(model: FloatModel): Uint8Array<ArrayBuffer> {
  const steps = Array.from({ length: WIDTH }, (_, plane) => stepOf(model, plane));
  const rows = [...model.weights]
    .sort(([one], [other]) => one - other)
    .map(([id, weights]) => ({
      id,
      levels: Array.from(weights, (weight, plane) => level(weight, plane, steps[plane] ?? 1)),
    }))
    .filter(({ levels }) => levels.some((value) => value !== 0));
  const ids = differences(rows.map(({ id }) => id));
  const bytes = new Uint8Array(8 + HEAD * 4 + ids.length + rows.length * WIDTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, rows.length);
  const head = [...model.biases, model.temperature, ...model.priors, ...model.thresholds, ...steps];
  if (head.length !== HEAD || model.thresholds.length !== EMOTIONS.length)
    throw new Error('The head has a wrong length.');
  for (const [at, value] of head.entries()) view.setFloat32(8 + at * 4, value);
  bytes.set(ids, 8 + HEAD * 4);
  for (const [row, { levels }] of rows.entries()) {
    for (const [plane, value] of levels.entries()) {
      view.setInt8(8 + HEAD * 4 + ids.length + plane * rows.length + row, value);
    }
  }
  return bytes;
}

function most(plane: number): number {
  return plane < 2 ? STEPS.polarity : STEPS.emotion;
}

function stepOf({ weights }: FloatModel, plane: number): number {
  const sizes = Float64Array.from(weights.values(), (row) => Math.abs(row[plane] ?? 0)).sort();
  const largest = sizes[Math.floor((sizes.length - 1) * KEPT_SHARE)] ?? 0;
  return Math.fround(Math.max(1e-6, largest / most(plane)));
}

function level(weight: number, plane: number, step: number): number {
  return Math.max(-most(plane), Math.min(most(plane), Math.round(weight / step)));
}

function differences(ids: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const id of ids) {
    let rest = id - before;
    before = id;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
