import * as z from 'zod/mini';
import type { Reader } from './readers.ts';

export const known = ['vader-sentiment', 'sentiment', 'wink-sentiment', 'natural'];

type Score = (text: string) => number;

/** Each package in the way its own page shows it, with the thresholds that are usual for it. */
const OPEN: Readonly<Record<string, { open: (loaded: unknown) => Score; threshold: number; bytes: string }>> =
  {
    'vader-sentiment': { open: openVader, threshold: 0.05, bytes: '34 kB gzip' },
    sentiment: { open: openSentiment, threshold: 0, bytes: '17 kB gzip' },
    'wink-sentiment': { open: openWink, threshold: 0, bytes: '22 kB gzip' },
    natural: { open: openNatural, threshold: 0, bytes: '2.2 MB gzip (whole package)' },
  };

/** The packages that are installed. */
export async function rivals(): Promise<Reader[]> {
  const readers: Reader[] = [];
  for (const name of known) {
    const how = OPEN[name];
    const loaded = await load(name);
    if (how === undefined || loaded === undefined) continue;
    const score = how.open(loaded);
    readers.push({
      name,
      bytes: how.bytes,
      read: (text) => ({ label: labelOf(score, text, how.threshold), confidence: undefined }),
    });
  }
  return readers;
}

/** `undefined` where the package is not installed. */
export async function load(name: string): Promise<unknown> {
  try {
    const loaded: unknown = await import(name);
    return loaded;
  } catch {
    return undefined;
  }
}

/** One of them throws on words of every object in JavaScript: that counts as neutral. */
function labelOf(score: Score, text: string, threshold: number): number {
  try {
    const value = Number(score(text));
    return value > threshold ? 2 : value < -threshold ? 0 : 1;
  } catch {
    return 1;
  }
}

const Callable = z.custom<(...given: unknown[]) => unknown>((value) => typeof value === 'function');
const Constructor = z.custom<new (...given: unknown[]) => unknown>((value) => typeof value === 'function');

function openVader(loaded: unknown): Score {
  const Module = z.object({
    default: z.object({
      SentimentIntensityAnalyzer: z.custom<{ polarity_scores: (text: string) => unknown }>(),
    }),
  });
  const analyzer = Module.parse(loaded).default.SentimentIntensityAnalyzer;
  const Answer = z.object({ compound: z.number() });
  return (text) => Answer.parse(analyzer.polarity_scores(text)).compound;
}

function openSentiment(loaded: unknown): Score {
  const Sentiment = z.object({ default: Constructor }).parse(loaded).default;
  const made = z.custom<{ analyze: (text: string) => unknown }>().parse(new Sentiment());
  const Answer = z.object({ score: z.number() });
  return (text) => Answer.parse(made.analyze(text)).score;
}

function openWink(loaded: unknown): Score {
  const wink = z.object({ default: Callable }).parse(loaded).default;
  const Answer = z.object({ score: z.number() });
  return (text) => Answer.parse(wink(text)).score;
}

function openNatural(loaded: unknown): Score {
  const Natural = z.object({
    SentimentAnalyzer: Constructor,
    PorterStemmer: z.unknown(),
    WordTokenizer: Constructor,
  });
  const module = z.object({ default: Natural }).parse(loaded).default;
  const analyzer = z
    .custom<{ getSentiment: (words: string[]) => number }>()
    .parse(new module.SentimentAnalyzer('English', module.PorterStemmer, 'afinn'));
  const tokenizer = z.custom<{ tokenize: (text: string) => string[] }>().parse(new module.WordTokenizer());
  return (text) => {
    const words = tokenizer.tokenize(text);
    return words.length === 0 ? 0 : analyzer.getSentiment(words);
  };
}
