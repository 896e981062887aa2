import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SurveySummary } from '../../utils/org-api/contract/customer.ts';
import { surveyFigure } from '../../utils/statistics/survey-figure.ts';

type Counts = Record<number, number>;

function summary(
  metric: SurveySummary['metric'],
  [min, max]: [number, number],
  counts: Counts,
): SurveySummary {
  const scores = Object.entries(counts).map(([score, count]) => ({ score: Number(score), count }));
  const answered = scores.reduce((sum, { count }) => sum + count, 0);
  return { metric, scale: { min, max }, asked: answered * 4, answered, scores, latest: null };
}

function csat(counts: Counts) {
  return surveyFigure(summary('csat', [1, 5], counts));
}

describe('intervals', () => {
  test.each([
    [{ 5: 9, 1: 1 }, 0.5958, 0.9821],
    [{ 4: 5 }, 0.5655, 1],
    [{ 3: 5 }, 0, 0.4345],
  ])('Wilson for %j', (counts: Counts, low, high) => {
    expect(csat(counts)?.low).toBeCloseTo(low, 4);
    expect(csat(counts)?.high).toBeCloseTo(high, 4);
  });

  test.each([
    [{ 10: 6, 7: 2, 3: 2 }, 0.4, -0.126, 0.741],
    [{ 9: 50, 8: 30, 6: 20 }, 0.3, 0.141, 0.442],
  ])('adjusted Wald for %j', (counts: Counts, value, low, high) => {
    const figure = surveyFigure(summary('nps', [0, 10], counts));
    expect(figure?.value).toBeCloseTo(value, 10);
    expect(figure?.low).toBeCloseTo(low, 3);
    expect(figure?.high).toBeCloseTo(high, 3);
  });

  test('hold the value and stay inside the possible', () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        for (const [metric, floor] of [
          ['csat', 0],
          ['nps', -1],
          ['ces', 0],
        ] as const) {
          const figure = surveyFigure(summary(metric, [0, 10], { 2: a, 8: b, 10: c }));
          if (figure === undefined) continue;
          expect(figure.low).toBeGreaterThanOrEqual(floor);
          expect(figure.low).toBeLessThanOrEqual(figure.value);
          expect(figure.high).toBeGreaterThanOrEqual(figure.value);
          expect(figure.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('what counts as good', () => {
  test.each<[string, SurveySummary['metric'], [number, number], Counts, number]>([
    ['4 and 5 of 5', 'csat', [1, 5], { 1: 1, 3: 1, 4: 1, 5: 2 }, 0.6],
    ['good of good and bad', 'csat', [0, 1], { 0: 1, 1: 4 }, 0.8],
    ['3 of 3', 'csat', [1, 3], { 2: 1, 3: 4 }, 0.8],
    ['6 and 7 of 7', 'csat', [1, 7], { 5: 1, 6: 2, 7: 2 }, 0.8],
    ['9 and 10 of 10', 'csat', [1, 10], { 8: 1, 9: 2, 10: 2 }, 0.8],
    ['5 to 7 of 7 for effort', 'ces', [1, 7], { 4: 1, 5: 1, 6: 1, 7: 2 }, 0.8],
    ['4 and 5 of 5 for effort', 'ces', [1, 5], { 3: 1, 4: 2, 5: 2 }, 0.8],
  ])('%s', (_name, metric, scale, counts, value) => {
    expect(surveyFigure(summary(metric, scale, counts))?.value).toBeCloseTo(value, 10);
  });
});

describe('no number at all', () => {
  test('below five answers, or ten for NPS', () => {
    expect(csat({ 5: 4 })).toBeUndefined();
    expect(csat({ 5: 5 })).toBeDefined();
    expect(surveyFigure(summary('ces', [1, 7], { 7: 4 }))).toBeUndefined();
    expect(surveyFigure(summary('nps', [0, 10], { 9: 9 }))).toBeUndefined();
    expect(surveyFigure(summary('nps', [0, 10], { 9: 10 }))).toBeDefined();
  });

  test('when the counts are not what was answered', () => {
    expect(surveyFigure({ ...summary('csat', [1, 5], { 5: 9 }), answered: 8 })).toBeUndefined();
  });

  test('when a score lies outside its scale', () => {
    expect(csat({ 5: 5, 6: 1 })).toBeUndefined();
    expect(csat({ 5: 5, 0: 1 })).toBeUndefined();
  });

  test('for NPS on another scale, and for CSAT on a slider', () => {
    expect(surveyFigure(summary('nps', [1, 10], { 9: 20 }))).toBeUndefined();
    expect(surveyFigure(summary('csat', [0, 100], { 90: 20 }))).toBeUndefined();
  });
});

describe('response rate', () => {
  test('is answered out of asked', () => {
    expect(csat({ 5: 5 })).toMatchObject({ answered: 5, asked: 20, responseRate: 0.25 });
  });

  test('is missing when more answered than were asked', () => {
    expect(surveyFigure({ ...summary('csat', [1, 5], { 5: 5 }), asked: 3 })).toMatchObject({
      value: 1,
      responseRate: undefined,
    });
    expect(surveyFigure({ ...summary('csat', [1, 5], { 5: 5 }), asked: 0 })?.responseRate).toBeUndefined();
  });
});
