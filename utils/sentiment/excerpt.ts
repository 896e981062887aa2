import type { Evidence, Label } from './reading.ts';

/** A sentence of the customer's, and the words in it that count. */
export interface Weighed {
  sentence: string;
  evidence: Evidence[];
}

/** Longest excerpt that is made of several sentences. */
const LONGEST = 180;

/**
 * The sentence that says most for the label (or most at all), with the sentences beside it that say the same,
 * as far as they fit.
 */
export function excerpt(weighed: readonly Weighed[], label: Label | undefined): Weighed {
  const sizes = weighed.map((one) => sizeOf(one, label));
  const most = sizes.reduce((largest, size) => Math.max(largest, size), 0);
  const best = sizes.indexOf(most);
  const middle = weighed[best];
  if (most === 0 || middle === undefined) return { sentence: '', evidence: [] };
  let shown = middle;
  for (const [at, joined] of [
    [best + 1, (next: Weighed) => join(shown, next)],
    [best - 1, (previous: Weighed) => join(previous, shown)],
  ] as const) {
    const beside = weighed[at];
    if (beside === undefined || (sizes[at] ?? 0) <= 0) continue;
    const longer = joined(beside);
    if (longer.sentence.length <= LONGEST) shown = longer;
  }
  return shown;
}

function sizeOf({ evidence }: Weighed, label: Label | undefined): number {
  const sign = label === 'negative' ? -1 : 1;
  return evidence.reduce(
    (sum, { weight }) => sum + (label === undefined ? Math.abs(weight) : weight * sign),
    0,
  );
}

function join(first: Weighed, second: Weighed): Weighed {
  const offset = first.sentence.length + 1;
  const moved = second.evidence.map(({ start, end, weight }) => ({
    start: start + offset,
    end: end + offset,
    weight,
  }));
  return { sentence: `${first.sentence} ${second.sentence}`, evidence: [...first.evidence, ...moved] };
}
