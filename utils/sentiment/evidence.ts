import type { JudgedUnit } from './judge.ts';
import type { Evidence, Label } from './reading.ts';

/** A stretch of the customer's text and what counted in it. */
export interface Shown {
  sentence: string;
  evidence: Evidence[];
}

/** Most words or phrases marked in one sentence. */
const MOST = 5;
/** A word that carries less than this of the whole is no reason. */
const LEAST = 0.06;

/**
 * The part of a message that says most for its label (or most at all), and the words in it that counted.
 * Shares are of everything that counted in the whole message.
 */
export function shownFor(units: readonly JudgedUnit[], label: Label | undefined): Shown {
  let best: JudgedUnit | undefined;
  let bestSize = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const unit of units) {
    const size = sizeOf(unit, label);
    if (size > bestSize) {
      best = unit;
      bestSize = size;
    }
    for (const share of unit.shares) total += Math.abs(share);
  }
  if (best === undefined || total === 0) return { sentence: '', evidence: [] };
  return { sentence: best.text.replaceAll('\n', ' '), evidence: spansOf(best, total) };
}

/** How strongly a part speaks for the label, or for anything at all. */
function sizeOf({ scores, shares }: JudgedUnit, label: Label | undefined): number {
  if (!shares.some((share) => share !== 0)) return Number.NEGATIVE_INFINITY;
  const [negative, positive] = [scores[0] ?? 0, scores[1] ?? 0];
  if (label === 'negative') return negative - Math.max(0, positive);
  if (label === 'positive') return positive - Math.max(0, negative);
  return Math.max(negative, positive);
}

/** Neighbours that say the same are one span. */
function spansOf({ tokens, shares }: JudgedUnit, total: number): Evidence[] {
  const spans: Evidence[] = [];
  let last = -2;
  for (const [at, token] of tokens.entries()) {
    const weight = (shares[at] ?? 0) / total;
    if (Math.abs(weight) < LEAST / 2) continue;
    const open = spans.at(-1);
    const joins =
      last === at - 1 &&
      token.gap === 0 &&
      open !== undefined &&
      Math.sign(open.weight) === Math.sign(weight);
    last = at;
    if (joins) {
      open.end = token.end;
      open.weight += weight;
    } else spans.push({ start: token.start, end: token.end, weight });
  }
  const strongest = spans
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, MOST);
  return strongest
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, weight }) => ({ start, end, weight: Math.round(weight * 1000) / 1000 }));
}
