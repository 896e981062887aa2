import type { SurveySummary } from '../org-api/contract/customer.ts';

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

export declare function surveyFigure(summary: SurveySummary): SurveyFigure | undefined;
