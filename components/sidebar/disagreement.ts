import type { Customer } from '../../utils/org-api/contract/customer.ts';

/** Above which part of its scale an answer is clearly good, below which clearly bad. */
const GOOD = 0.75;
const BAD = 0.25;

/**
 * Whether the newest review and the newest survey answer clearly say the opposite. CES is left out: which end
 * of it is good differs from org to org.
 */
export function heardAndAskedDisagree({ reviews, surveys }: Customer): boolean {
  const review = newest(reviews, ({ at }) => at);
  const answers = surveys.flatMap(({ metric, latest, scale }) =>
    latest === null || metric === 'ces'
      ? []
      : [{ at: latest.respondedAt, share: share(latest.score, scale) }],
  );
  const answer = newest(answers, ({ at }) => at);
  if (review === undefined || answer === undefined) return false;
  // Stars start at one.
  const heard = share(review.rating, { min: review.outOf <= 5 ? 1 : 0, max: review.outOf });
  return (heard >= GOOD && answer.share <= BAD) || (heard <= BAD && answer.share >= GOOD);
}

function share(score: number, { min, max }: { min: number; max: number }): number {
  return max > min ? (score - min) / (max - min) : 0.5;
}

function newest<T>(things: readonly T[], at: (thing: T) => string): T | undefined {
  return things.toSorted((one, other) => Date.parse(at(other)) - Date.parse(at(one)))[0];
}
