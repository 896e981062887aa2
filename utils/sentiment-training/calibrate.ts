import { chancesOf } from '../sentiment/judge.ts';
import { EMOTIONS } from '../sentiment/model.ts';

/** What a model that had not seen the message scored, and what was right. */
export interface HeldOut {
  /** Negative and positive against neutral, combined over the message. */
  scores: readonly [number, number];
  label: number;
  /** Highest share of each emotion in any part. */
  emotionShares: readonly number[];
  emotions: Int8Array;
  /** What the message weighs in the calibration. */
  weight: number;
}

/** The temperature under which the known labels are likeliest: steps of a hundredth between 0.5 and 2. */
export function temperatureFor(rows: readonly HeldOut[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 50; step <= 200; step += 1) {
    const temperature = step / 100;
    const model = { temperature, priors: new Float64Array(2) };
    let loss = 0;
    for (const { scores, label, weight } of rows) {
      if (label >= 0) loss -= weight * Math.log(Math.max(1e-9, chancesOf(scores, model)[label] ?? 0));
    }
    if (loss >= least) continue;
    least = loss;
    best = temperature;
  }
  return best;
}

export interface Threshold {
  threshold: number;
  precision: number;
  recall: number;
  f1: number;
}

/** For each emotion the share with the best F1 among those that are right often enough. */
export function thresholdsFor(rows: readonly HeldOut[], precisions: readonly number[]): Threshold[] {
  return EMOTIONS.map((_name, at) => thresholdFor(rows, at, precisions[at] ?? 0.7));
}

function thresholdFor(rows: readonly HeldOut[], emotion: number, wanted: number): Threshold {
  const known = rows
    .filter(({ emotions }) => (emotions[emotion] ?? -1) >= 0)
    .map(({ emotions, emotionShares }) => ({
      isThere: emotions[emotion] === 1,
      share: emotionShares[emotion] ?? 0,
    }))
    .sort((one, other) => other.share - one.share);
  const there = known.filter(({ isThere }) => isThere).length;
  let best: Threshold = { threshold: 0.95, precision: 0, recall: 0, f1: 0 };
  let hits = 0;
  for (const [at, { isThere, share }] of known.entries()) {
    if (isThere) hits += 1;
    const [precision, recall] = [hits / (at + 1), hits / Math.max(1, there)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    if (hits >= 8 && precision >= wanted && f1 > best.f1)
      best = { threshold: Math.min(0.95, share), precision, recall, f1 };
  }
  return best;
}
