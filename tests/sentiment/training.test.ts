import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../utils/sentiment/en/parts.ts';
import { judge } from '../../utils/sentiment/judge.ts';
import { parseModel } from '../../utils/sentiment/model.ts';
import { fitModel } from '../../utils/sentiment-training/fit.ts';
import { calibrationError, measure, measureSurest } from '../../utils/sentiment-training/measure.ts';
import { ENGLISH_RECIPE, spread } from '../../utils/sentiment-training/recipe.ts';
import { ownTexts } from '../../utils/sentiment-training/sources.ts';
import { modelBytes } from '../../utils/sentiment-training/write-model.ts';

const texts = spread(ownTexts(join(import.meta.dirname, '../../utils/sentiment-training/texts/en')), 400);
const valences = new Map([
  ['terrible', -3],
  ['great', 3],
  ['splendiferous', 3],
]);

function trainSmall(): Uint8Array<ArrayBuffer> {
  const settings = {
    ...ENGLISH_RECIPE.settings,
    iterations: 8,
    refitIterations: 5,
    kept: 2000,
    keptForEmotions: 100,
  };
  const { weights, biases } = fitModel(texts, ENGLISH, valences, settings);
  return modelBytes({
    weights,
    biases,
    temperature: 1,
    priors: [0, 0],
    thresholds: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  });
}

describe('training', () => {
  const first = trainSmall();

  test('gives the same bytes from the same texts', () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(trainSmall())).toBe(hash(first));
  });

  test('leaves the lexicon behind in the weights of its words, also of words no text had', () => {
    const engine = { parts: ENGLISH, model: parseModel(first) };
    const polarity = (text: string) => judge(text, engine).polarity;
    expect(polarity('splendiferous')).toBeGreaterThan(polarity('xyzzy'));
  });
});

describe('measuring', () => {
  test('macro-F1 is the mean over classes, however many messages each has', () => {
    const { macroF1, accuracy, recalls } = measure([0, 0, 0, 0, 1, 2], [0, 0, 0, 1, 1, 2], undefined);
    expect(accuracy).toBeCloseTo(5 / 6);
    expect(recalls).toEqual([0.75, 1, 1]);
    expect(macroF1).toBeCloseTo((6 / 7 + 2 / 3 + 1) / 3);
  });

  test('calibration error is the gap between being sure and being right', () => {
    expect(calibrationError([0, 0, 1, 1], [0, 0, 0, 0], [0.5, 0.5, 0.5, 0.5])).toBeCloseTo(0);
    expect(calibrationError([0, 0, 1, 1], [0, 0, 0, 0], [0.9, 0.9, 0.9, 0.9])).toBeCloseTo(0.4);
  });

  test('the surest are those with the highest confidence', () => {
    expect(measureSurest([0, 1], [0, 0], [0.9, 0.4], 0.5)).toMatchObject({ count: 1, accuracy: 1 });
  });
});
