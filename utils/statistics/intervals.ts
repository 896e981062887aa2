/** Ends of a 95 % interval. */
export interface Interval {
  low: number;
  high: number;
}

const Z = 1.959964;

/**
 * Wilson's score interval for a share (E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", JASA 22, 1927). At five answers the textbook interval covers the truth half as
 * often as it claims; this one keeps its word.
 */
export function wilson(good: number, total: number): Interval {
  const share = good / total;
  const shrink = 1 + Z ** 2 / total;
  const middle = (share + Z ** 2 / (2 * total)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Adjusted Wald interval for a net promoter score: three answers more, three quarters of one to the promoters
 * and as much to the detractors (best of those compared by B. Rocks, "Interval estimation for the net
 * promoter score", The American Statistician 70, 2016).
 */
export function adjustedWald(promoters: number, detractors: number, total: number): Interval {
  const adjusted = total + 3;
  const up = (promoters + 0.75) / adjusted;
  const down = (detractors + 0.75) / adjusted;
  const half = Z * Math.sqrt((up + down - (up - down) ** 2) / adjusted);
  return { low: Math.max(-1, up - down - half), high: Math.min(1, up - down + half) };
}
