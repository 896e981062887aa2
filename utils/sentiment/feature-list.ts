import { idOf } from './hash.ts';

/** Features of one text; only the first `count` entries of each list mean something. */
export interface Features {
  count: number;
  ids: Int32Array;
  values: Float64Array;
  /** First and last token that a feature comes from; −1 where it comes from the whole text. */
  from: Int32Array;
  to: Int32Array;
}

export function emptyFeatures(): Features {
  return room(1024);
}

function room(length: number): Features {
  return {
    count: 0,
    ids: new Int32Array(length),
    values: new Float64Array(length),
    from: new Int32Array(length),
    to: new Int32Array(length),
  };
}

export function addPiece(features: Features, hash: number, value: number, from: number, to: number): void {
  if (features.count === features.ids.length) grow(features);
  const at = features.count;
  features.ids[at] = idOf(hash);
  features.values[at] = value;
  features.from[at] = from;
  features.to[at] = to;
  features.count = at + 1;
}

export function scaleFrom(features: Features, first: number, factor: number): void {
  const { values, count } = features;
  for (let at = first; at < count; at += 1) values[at] = (values[at] ?? 0) * factor;
}

function grow(features: Features): void {
  const larger = room(features.ids.length * 2);
  larger.ids.set(features.ids);
  larger.values.set(features.values);
  larger.from.set(features.from);
  larger.to.set(features.to);
  Object.assign(features, { ...larger, count: features.count });
}
