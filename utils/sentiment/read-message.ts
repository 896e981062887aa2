import type { CustomerMessage } from './customer-message.ts';
import { emotionsIn } from './emotions.ts';
import type { Engine } from './engine.ts';
import { type Shown, shownFor } from './evidence.ts';
import { type JudgedUnit, type Judgement, judge, LABELS } from './judge.ts';
import { languageOf } from './language.ts';
import { ownWords } from './own-words.ts';
import type { Label, MessageReading, Silence } from './reading.ts';
import { mayBeBitter } from './sarcasm.ts';
import type { Work } from './tokens.ts';
import type { WordWeights } from './word-weights.ts';

/** Characters of one's own words that are read per message; a feeling shows before that. */
const MOST_READ = 6000;
/** Below this the panel says nothing. */
const SURE_ENOUGH = 0.5;
/** One word alone has to be this clear. */
const SURE_FROM_ONE_WORD = 0.6;
/** Both sides at least this likely: the message is torn, not weak. */
const TORN = 0.28;

export type TextReading = Omit<MessageReading, 'messageId' | 'at'>;

export function readMessage(
  message: CustomerMessage,
  engine: Engine,
  work: Work,
  learned?: WordWeights,
): MessageReading & { units: readonly JudgedUnit[] } {
  return {
    messageId: message.id,
    at: message.at,
    ...readText(message.text, engine, undefined, work, learned),
  };
}

/**
 * `language`: a BCP 47 code where it is known from elsewhere; otherwise it is told from the words. `learned`: what
 * corrections on this device added to words.
 */
export function readText(
  written: string,
  engine: Engine,
  language: string | undefined,
  work: Work = { steps: 0 },
  learned?: WordWeights,
): TextReading & { units: readonly JudgedUnit[] } {
  work.steps += written.length;
  const text = ownWords(written).slice(0, MOST_READ);
  const code = language ?? languageOf(text);
  const reader = code === undefined ? undefined : engine.get(code);
  if (reader === undefined) return { ...nothing('language'), language: code };
  const judgement = judge(text, reader, work, learned);
  if (judgement.words === 0) return { ...nothing('too-short'), language: code };
  const isBitter = mayBeBitter(judgement, reader, work);
  const guess = isBitter && judgement.label === 'positive' ? secondBest(judgement) : judgement.label;
  const silence = silenceOf(judgement, isBitter);
  return {
    label: silence === undefined ? guess : undefined,
    silence,
    guess,
    ...weightsOf(judgement, isBitter, guess),
    emotions: emotionsIn(judgement.units, guess, reader),
    language: code,
    ...shown(judgement, silence, guess),
    units: judgement.units,
  };
}

/** Praise that may be bitter counts for nothing. */
function weightsOf(
  { polarity, chances }: Judgement,
  isBitter: boolean,
  guess: Label,
): Pick<TextReading, 'polarity' | 'confidence'> {
  const chance = chances[LABELS.indexOf(guess)] ?? 0;
  return { polarity: round(isBitter ? -chances[0] : polarity), confidence: round(chance) };
}

function shown(judgement: Judgement, silence: Silence | undefined, guess: Label): Shown {
  return silence === 'too-short'
    ? { sentence: '', evidence: [] }
    : shownFor(judgement.units, silence === undefined ? guess : undefined);
}

function nothing(silence: Silence): TextReading & { units: readonly JudgedUnit[] } {
  return {
    label: undefined,
    silence,
    guess: silence === 'language' ? undefined : 'neutral',
    polarity: 0,
    confidence: 0,
    emotions: [],
    language: undefined,
    sentence: '',
    evidence: [],
    units: [],
  };
}

function silenceOf({ chances, confidence, label, words }: Judgement, isBitter: boolean): Silence | undefined {
  if (words < 2 && confidence < SURE_FROM_ONE_WORD) return 'too-short';
  if (isBitter && label === 'positive') return 'sarcasm';
  const [negative, , positive] = chances;
  if (negative >= TORN && positive >= TORN) return 'mixed';
  return confidence < SURE_ENOUGH ? 'weak' : undefined;
}

function secondBest({ chances: [negative, neutral] }: Judgement): Label {
  return negative >= neutral ? 'negative' : 'neutral';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
