/** How good predictions are, against what is known. Classes are 0 negative, 1 neutral, 2 positive. */
export interface Scores {
  count: number;
  macroF1: number;
  accuracy: number;
  recalls: number[];
  precisions: number[];
  /** Expected calibration error over fifteen bins, 0 to 1. */
  ece: number;
}

export function measure(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  confidences: ArrayLike<number> | undefined,
  classes = 3,
): Scores {
  const hits = new Float64Array(classes);
  const known = new Float64Array(classes);
  const said = new Float64Array(classes);
  let right = 0;
  for (let at = 0; at < labels.length; at += 1) {
    const [label, guess] = [labels[at] ?? 0, predicted[at] ?? 0];
    known[label] = (known[label] ?? 0) + 1;
    said[guess] = (said[guess] ?? 0) + 1;
    if (label !== guess) continue;
    hits[label] = (hits[label] ?? 0) + 1;
    right += 1;
  }
  const share = (list: Float64Array) => Array.from(hits, (hit, at) => hit / Math.max(1, list[at] ?? 0));
  const f1 = Array.from(hits, (hit, at) => (2 * hit) / Math.max(1, (known[at] ?? 0) + (said[at] ?? 0)));
  const there = f1.filter((_value, at) => (known[at] ?? 0) > 0);
  return {
    count: labels.length,
    macroF1: there.reduce((sum, value) => sum + value, 0) / Math.max(1, there.length),
    accuracy: right / Math.max(1, labels.length),
    recalls: share(known),
    precisions: share(said),
    ece: confidences === undefined ? Number.NaN : calibrationError(labels, predicted, confidences),
  };
}

const BINS = 15;

export function calibrationError(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  confidences: ArrayLike<number>,
): number {
  const sums = new Float64Array(BINS);
  for (let at = 0; at < labels.length; at += 1) {
    const bin = Math.min(BINS - 1, Math.floor((confidences[at] ?? 0) * BINS));
    sums[bin] = (sums[bin] ?? 0) + (confidences[at] ?? 0) - (labels[at] === predicted[at] ? 1 : 0);
  }
  return sums.reduce((total, sum) => total + Math.abs(sum), 0) / Math.max(1, labels.length);
}

/** The scores on the share of messages that confidence is highest on. */
export function measureSurest(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  confidences: ArrayLike<number>,
  share: number,
): Scores {
  const order = Array.from({ length: labels.length }, (_, at) => at).sort(
    (one, other) => (confidences[other] ?? 0) - (confidences[one] ?? 0) || one - other,
  );
  const kept = order.slice(0, Math.round(order.length * share));
  return measure(
    kept.map((at) => labels[at] ?? 0),
    kept.map((at) => predicted[at] ?? 0),
    kept.map((at) => confidences[at] ?? 0),
  );
}
