import type { Scale, SurveySummary } from '../org-api/contract/customer.ts';
import { adjustedWald, type Interval, wilson } from './intervals.ts';

/** Fewest answers under an aggregate: below that there is no number at all. */
export const MIN_ANSWERS = 5;
export const MIN_NPS_ANSWERS = 10;

/** Shares and interval ends are fractions of one (NPS: −1 to 1); `responseRate` is answered ÷ asked. */
export interface SurveyFigure {
  value: number;
  low: number;
  high: number;
  answered: number;
  asked: number;
  responseRate: number | undefined;
}

/**
 * The one figure of a survey, with its 95 % interval. `undefined` below the fewest answers, when the counts
 * do not add up to `answered`, when a score lies outside its scale, and for a scale on which the metric is
 * not defined. More answers than asked leave the figure standing but give no response rate: somebody was
 * asked elsewhere.
 */
export function surveyFigure(summary: SurveySummary): SurveyFigure | undefined {
  const { answered, asked } = summary;
  if (!addsUp(summary)) return undefined;
  const figure = summary.metric === 'nps' ? nps(summary) : share(summary);
  if (figure === undefined) return undefined;
  return {
    ...figure,
    answered,
    asked,
    responseRate: asked >= answered && asked > 0 ? answered / asked : undefined,
  };
}

type Figure = Interval & { value: number };

function addsUp({ answered, scale, scores }: SurveySummary): boolean {
  const isInside = scores.every(({ score }) => score >= scale.min && score <= scale.max);
  return isInside && scores.reduce((sum, { count }) => sum + count, 0) === answered;
}

function share(summary: SurveySummary): Figure | undefined {
  const { answered, metric, scale } = summary;
  const threshold = metric === 'csat' ? lowestSatisfied(scale) : lowestEasy(scale);
  if (threshold === undefined || answered < MIN_ANSWERS) return undefined;
  const good = countWhere(summary, (score) => score >= threshold);
  return { value: good / answered, ...wilson(good, answered) };
}

/**
 * CSAT is the share of the two highest points: 4–5 of 5, 6–7 of 7, 9–10 of 10; with two or three points the
 * highest one ("good" of good and bad). A slider of more than eleven points has no top two.
 */
function lowestSatisfied({ min, max }: Scale): number | undefined {
  const points = max - min + 1;
  if (points < 2 || points > 11) return undefined;
  return points < 4 ? max : max - 1;
}

/** CES is the share in the top third, where a higher score means less effort: 5–7 of 7, 4–5 of 5. */
function lowestEasy({ min, max }: Scale): number {
  return max - (max - min) / 3;
}

/** NPS exists on 0–10 only: share of 9–10 less share of 0–6. */
function nps(summary: SurveySummary): Figure | undefined {
  const { answered, scale } = summary;
  if (scale.min !== 0 || scale.max !== 10 || answered < MIN_NPS_ANSWERS) return undefined;
  const promoters = countWhere(summary, (score) => score >= 9);
  const detractors = countWhere(summary, (score) => score <= 6);
  return { value: (promoters - detractors) / answered, ...adjustedWald(promoters, detractors, answered) };
}

function countWhere({ scores }: SurveySummary, isCounted: (score: number) => boolean): number {
  return scores.reduce((sum, { score, count }) => sum + (isCounted(score) ? count : 0), 0);
}
