import type { LanguageEngine } from './engine.ts';
import type { Model } from './model.ts';
import { type Prediction, predict } from './predict.ts';
import type { Label } from './reading.ts';
import type { Token, Work } from './tokens.ts';
import { tokensOf } from './tokens.ts';
import { unitsOf } from './units.ts';
import { applyLearned, type WordWeights } from './word-weights.ts';

/** A stretch of the customer's text that is read by itself. */
export interface JudgedUnit {
  text: string;
  tokens: readonly Token[];
  /** Negative and positive against neutral. */
  scores: Float64Array;
  /** Per token, towards positive or negative. */
  shares: Float64Array;
}

/** What a text says as a whole, before anybody decides whether to show it. */
export interface Judgement {
  units: JudgedUnit[];
  /** Negative and positive against neutral, before calibration. */
  scores: readonly [number, number];
  /** Shares of negative, neutral and positive; they add up to 1. */
  chances: readonly [number, number, number];
  label: Label;
  /** P(positive) − P(negative), −1 to 1. */
  polarity: number;
  confidence: number;
  words: number;
}

export const LABELS = ['negative', 'neutral', 'positive'] as const;
/** Later parts of a letter say more about how its writer feels at its end. */
const RECENCY = 0.35;
/** How much more a part counts that says something strongly. */
const STRENGTH = 2;

/** `text`: the customer's own words, normalised. */
export function judge(
  text: string,
  engine: LanguageEngine,
  work: Work = { steps: 0 },
  learned?: WordWeights,
): Judgement {
  const units = unitsOf(text).map((unit): JudgedUnit => {
    const tokens = tokensOf(unit, work);
    return { text: unit, tokens, ...predicted(tokens, engine, work, learned) };
  });
  const scores = scoresOf(text, units, engine, work, learned);
  const chances = chancesOf(scores, engine.model);
  const [negative, neutral, positive] = chances;
  const confidence = Math.max(...chances);
  return {
    units,
    scores,
    chances,
    label: confidence === negative ? 'negative' : confidence === neutral ? 'neutral' : 'positive',
    polarity: positive - negative,
    confidence,
    words: units.reduce((sum, { tokens }) => sum + wordsIn(tokens), 0),
  };
}

/** One pair of scores: of a long text half from its sentences, half from all its words at once. */
function scoresOf(
  text: string,
  units: readonly JudgedUnit[],
  engine: LanguageEngine,
  work: Work,
  learned: WordWeights | undefined,
): readonly [number, number] {
  const [first, ...more] = units;
  if (first === undefined) return [engine.model.biases[0] ?? 0, engine.model.biases[1] ?? 0];
  if (more.length === 0) return [first.scores[0] ?? 0, first.scores[1] ?? 0];
  const [negative, positive] = combined(units);
  const whole = predicted(tokensOf(text, work), engine, work, learned).scores;
  return [(negative + (whole[0] ?? 0)) / 2, (positive + (whole[1] ?? 0)) / 2];
}

function predicted(
  tokens: readonly Token[],
  engine: LanguageEngine,
  work: Work,
  learned: WordWeights | undefined,
): Prediction {
  const prediction = predict(tokens, engine, work);
  if (learned !== undefined && learned.size > 0) applyLearned(tokens, prediction, learned);
  return prediction;
}

/** The mean over all parts, in which the last and the strongest count most. */
function combined(units: readonly JudgedUnit[]): readonly [number, number] {
  let [negative, positive, total] = [0, 0, 0];
  for (const [at, { scores }] of units.entries()) {
    const [bad, good] = [scores[0] ?? 0, scores[1] ?? 0];
    const place = 1 + (RECENCY * at) / Math.max(1, units.length - 1);
    const weight = place * (1 + STRENGTH * Math.max(0, bad, good));
    negative += weight * bad;
    positive += weight * good;
    total += weight;
  }
  return [negative / total, positive / total];
}

export function chancesOf(
  [negative, positive]: readonly [number, number],
  { temperature, priors }: Pick<Model, 'temperature' | 'priors'>,
): readonly [number, number, number] {
  const bad = negative / temperature + (priors[0] ?? 0);
  const good = positive / temperature + (priors[1] ?? 0);
  const most = Math.max(bad, good, 0);
  const [a, b, c] = [Math.exp(bad - most), Math.exp(-most), Math.exp(good - most)];
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}

/** Words, numbers and emoji: a lone "…" says nothing. */
function wordsIn(tokens: readonly Token[]): number {
  return tokens.reduce(
    (sum, { kind }) => (kind === 'mark' || kind === 'handle' || kind === 'link' ? sum : sum + 1),
    0,
  );
}
