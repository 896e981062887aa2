import { join } from 'node:path';
import { ENGLISH } from '../sentiment/en/parts.ts';
import type { LanguageParts } from '../sentiment/language-parts.ts';
import type { Example } from './examples.ts';
import type { Settings } from './fit.ts';
import {
  banking,
  brighter,
  goEmotions,
  ownTexts,
  supportClauses,
  uciSentences,
  vaderTweets,
} from './sources.ts';

/** What a language's model is made of. `data` is the folder of public data sets, `own` that of our own texts. */
export interface Recipe {
  parts: LanguageParts;
  settings: Settings;
  lexicon: (data: string) => string;
  examples: (data: string, own: string) => Example[];
  /** Added to the scores of negative and positive: how customers' messages are shared among the classes. */
  priors: readonly [number, number];
}

export const ENGLISH_RECIPE: Recipe = {
  parts: ENGLISH,
  settings: {
    fewest: 2,
    decay: 4,
    emotionDecay: 1,
    iterations: 35,
    refitIterations: 18,
    priors: [0.36, 0.32, 0.32],
    smoothing: 0,
    kept: 23_500,
    keptForEmotions: 3000,
  },
  lexicon: (data) => join(data, 'lexicons/merged.tsv'),
  examples: (data, own) => [
    ...weighted(spread(goEmotions(data, ['train']), 20_000), 0.5),
    ...weighted(brighter(data), 0.3),
    ...weighted(spread(banking(data, 'train'), 5000), 0.8),
    ...weighted(uciSentences(data), 0.5),
    ...weighted(vaderTweets(data), 0.7),
    ...weighted(spread(supportClauses(join(data, 'support_clauses/data.tsv')), 6000), 0.1),
    ...weighted(ownTexts(own), 4),
  ],
  priors: [0, 0],
};

function weighted(examples: readonly Example[], weight: number): Example[] {
  return examples.map((example) => ({ ...example, weight }));
}

/** `count` of them, evenly spread. */
export function spread(examples: readonly Example[], count: number): Example[] {
  const share = count / examples.length;
  return examples.filter((_example, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
}
