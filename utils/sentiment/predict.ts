import type { LanguageEngine } from './engine.ts';
import { emptyFeatures, type Features } from './feature-list.ts';
import { featurise } from './features.ts';
import { rowOf, WIDTH } from './model.ts';
import type { Token, Work } from './tokens.ts';

/** Raw scores of a text, and how much each of its tokens adds to them. */
export interface Prediction {
  /** Negative and positive against neutral, then one score per emotion; before calibration. */
  scores: Float64Array;
  /** Per token, what it adds to positive less what it adds to negative. */
  shares: Float64Array;
}

/** Kept between calls: making it anew costs more than filling it. */
const features: Features = emptyFeatures();

export function predict(tokens: readonly Token[], { parts, model }: LanguageEngine, work?: Work): Prediction {
  featurise(tokens, parts, features, work);
  const { ids, values, from, to, count } = features;
  const { weights, slots } = model;
  const scores = model.biases.slice();
  const shares = new Float64Array(tokens.length);
  for (let at = 0; at < count; at += 1) {
    const row = rowOf(slots, ids[at] ?? 0);
    if (row < 0) continue;
    const value = values[at] ?? 0;
    const offset = row * WIDTH;
    for (let k = 0; k < WIDTH; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[offset + k] ?? 0);
    const first = from[at] ?? -1;
    if (first < 0) continue;
    const last = to[at] ?? first;
    const share = (value * ((weights[offset + 1] ?? 0) - (weights[offset] ?? 0))) / (last - first + 1);
    for (let token = first; token <= last; token += 1) shares[token] = (shares[token] ?? 0) + share;
  }
  return { scores, shares };
}
