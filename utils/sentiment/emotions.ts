import type { LanguageEngine } from './engine.ts';
import type { JudgedUnit } from './judge.ts';
import { EMOTIONS, type Emotion } from './model.ts';
import type { Label } from './reading.ts';

/** Emotions that do not go with a label, whatever the model says. */
const NEVER: Readonly<Record<Label, readonly Emotion[]>> = {
  negative: ['gratitude', 'joy'],
  neutral: ['anger'],
  positive: ['anger', 'disappointment'],
};

/** Emotions that some part of a message says clearly; thanks in a glad message are gratitude by rule. */
export function emotionsIn(
  units: readonly JudgedUnit[],
  label: Label,
  { model, parts }: LanguageEngine,
): Emotion[] {
  return EMOTIONS.filter((name, at) => {
    if (NEVER[label].includes(name)) return false;
    if (name === 'gratitude' && label === 'positive' && units.some((unit) => thanksIn(unit, parts.thanks)))
      return true;
    const threshold = model.thresholds[at] ?? 1;
    return units.some(({ scores }) => shareOf(scores[at + 2] ?? 0) >= threshold);
  });
}

export function shareOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function thanksIn({ tokens }: JudgedUnit, thanks: ReadonlySet<string>): boolean {
  return tokens.some(({ text }) => thanks.has(text));
}
