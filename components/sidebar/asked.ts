import { formatNumber, locale, type MessageKey, t } from '../../utils/i18n/t.ts';
import { shortDate } from '../../utils/i18n/time.ts';
import type { Metric, SurveySummary } from '../../utils/org-api/contract/customer.ts';
import { type SurveyFigure, surveyFigure } from '../../utils/statistics/survey-figure.ts';

const METRICS: readonly Metric[] = ['csat', 'nps', 'ces'];
const EXPECTED: readonly Metric[] = ['csat', 'nps'];

/** One survey in words, most important line first. */
export interface AskedThing {
  key: string;
  metric: Metric;
  title: string;
  lines: string[];
}

/**
 * Every survey that was sent. An aggregate stands there only where `surveyFigure` gives one, and then with
 * its interval, answers, number asked and response rate; otherwise the latest answer stands for itself.
 */
export function askedThings(surveys: readonly SurveySummary[], now: number): AskedThing[] {
  return surveys
    .filter(wasAsked)
    .toSorted((one, other) => METRICS.indexOf(one.metric) - METRICS.indexOf(other.metric))
    .map((summary) => askedThing(summary, now));
}

function askedThing(summary: SurveySummary, now: number): AskedThing {
  const { metric, scale } = summary;
  const figure = surveyFigure(summary);
  const words = figure === undefined ? latestWords(summary, now) : figureWords(summary, figure, now);
  return { key: `${metric} ${scale.min} ${scale.max}`, metric, ...words };
}

function latestWords(summary: SurveySummary, now: number) {
  const { metric, scale, asked, answered, latest } = summary;
  const name = t(`panel.metric.${metric}`);
  if (answered === 0) return { title: t('panel.noAnswer', { metric: name, count: asked }), lines: [] };
  const counted = answeredOf(asked, answered);
  if (latest === null) return { title: name, lines: [counted] };
  const date = shortDate(latest.respondedAt, now);
  const title = t('panel.answer', { metric: name, score: short(latest.score), max: short(scale.max), date });
  return { title, lines: [counted] };
}

function figureWords({ metric, scale, latest }: SurveySummary, figure: SurveyFigure, now: number) {
  const title = t('panel.figure', {
    metric: t(`panel.metric.${metric}`),
    value: figureValue(metric, figure.value),
  });
  const lines = [
    t('panel.interval', { low: bound(metric, figure.low), high: bound(metric, figure.high) }),
    answeredOf(figure.asked, figure.answered, figure.responseRate),
  ];
  if (latest !== null) {
    const { score, respondedAt } = latest;
    const date = shortDate(respondedAt, now);
    lines.push(t('panel.latest', { score: short(score), max: short(scale.max), date }));
  }
  return { title, lines };
}

/** How many answered of how many asked; who imports answers alone does not know the second. */
function answeredOf(asked: number, answered: number, rate?: number): string {
  if (asked < answered) return t('panel.answeredUnasked', { count: answered });
  if (rate === undefined) return t('panel.answered', { answered, asked });
  return t('panel.answeredRate', { answered, asked, rate: Math.round(rate * 100) });
}

function figureValue(metric: Metric, fraction: number): string {
  return metric === 'nps'
    ? bound(metric, fraction)
    : t('panel.percent', { value: Math.round(fraction * 100) });
}

function bound(metric: Metric, fraction: number): string {
  const signs = metric === 'nps' ? { signDisplay: 'exceptZero' as const } : {};
  return formatNumber(Math.round(fraction * 100), signs);
}

/** "CSAT and NPS not asked yet"; `undefined` when both were. Few orgs ask for CES, so it is not missed. */
export function notAsked(surveys: readonly SurveySummary[]): string | undefined {
  const missing = EXPECTED.filter((metric) => !surveys.some((one) => one.metric === metric && wasAsked(one)));
  if (missing.length === 0) return undefined;
  const names = new Intl.ListFormat(locale).format(missing.map((metric) => t(`panel.metric.${metric}`)));
  return t('panel.notAsked', { metrics: names });
}

/** A reminder where there are answers, but too few for a figure. */
export function fewAnswers(surveys: readonly SurveySummary[]): string | undefined {
  const few = surveys.filter((summary) => summary.answered > 0 && surveyFigure(summary) === undefined);
  const [first] = few;
  if (first === undefined) return undefined;
  if (few.length > 1) return t('panel.soFewAnswers');
  if (first.answered === 1) return t('panel.oneAnswer');
  const number = NUMBERS[first.answered];
  return number === undefined ? t('panel.soFewAnswers') : t('panel.fewAnswers', { number: t(number) });
}

const NUMBERS: Readonly<Record<number, MessageKey>> = {
  2: 'panel.number.2',
  3: 'panel.number.3',
  4: 'panel.number.4',
  5: 'panel.number.5',
  6: 'panel.number.6',
  7: 'panel.number.7',
  8: 'panel.number.8',
  9: 'panel.number.9',
};

function wasAsked({ asked, answered }: SurveySummary): boolean {
  return asked > 0 || answered > 0;
}

function short(value: number): string {
  return formatNumber(value, { maximumFractionDigits: 1 });
}
