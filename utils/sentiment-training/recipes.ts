import { join } from 'node:path';
import { GERMAN } from '../sentiment/de/parts.ts';
import { SPANISH } from '../sentiment/es/parts.ts';
import { FRENCH } from '../sentiment/fr/parts.ts';
import type { LanguageParts } from '../sentiment/language-parts.ts';
import { PORTUGUESE } from '../sentiment/pt/parts.ts';
import { type Example, NO_EMOTIONS } from './examples.ts';
import type { Settings } from './fit.ts';
import { ENGLISH_RECIPE, type Recipe } from './recipe.ts';
import { brighter, ownTexts, rowsOf } from './sources.ts';

/** Models of the languages that have few texts: smaller, and leaning more on the word list. */
const SETTINGS: Settings = {
  fewest: 2,
  decay: 2,
  emotionDecay: 1,
  iterations: 35,
  refitIterations: 18,
  priors: [0.36, 0.32, 0.32],
  smoothing: 0,
  kept: 9_500,
  keptForEmotions: 500,
};
const WEIGHT = { own: 4, word: 1.5, brighter: 0.15 };
const TEXTS = join(import.meta.dirname, 'texts');

export const RECIPES: ReadonlyMap<string, Recipe> = new Map([
  ['de', recipe(GERMAN, 'brighter_deu')],
  ['en', ENGLISH_RECIPE],
  ['es', recipe(SPANISH, 'brighter_esp')],
  ['fr', recipe(FRENCH, undefined)],
  ['pt', recipe(PORTUGUESE, 'brighter_ptbr')],
]);

function recipe(parts: LanguageParts, publicTexts: string | undefined): Recipe {
  const words = join(TEXTS, parts.code, 'words.tsv');
  return {
    parts,
    settings: SETTINGS,
    lexicon: () => words,
    examples: (data, own) => [
      ...(publicTexts === undefined ? [] : weighted(brighter(data, publicTexts), WEIGHT.brighter)),
      ...weighted(wordExamples(words), WEIGHT.word),
      ...weighted(inBlocks(ownTexts(own)), WEIGHT.own),
    ],
    priors: [0, 0],
  };
}

function weighted(examples: readonly Example[], weight: number): Example[] {
  return examples.map((example) => ({ ...example, weight }));
}

/** Clear words and phrases of the list as tiny messages: their pieces and pairs are learned too. */
function wordExamples(file: string): Example[] {
  return rowsOf(file).flatMap(([text = '', valence = '']) => {
    const weight = Number(valence);
    if (!(Math.abs(weight) >= 2)) return [];
    return [{ text, label: weight < 0 ? 0 : 2, emotions: NO_EMOTIONS, weight: 1, source: 'words' }];
  });
}

const BLOCK = 50;

/** One file of one writer, as three: whatever stands together is held out together. */
function inBlocks(examples: readonly Example[]): Example[] {
  return examples.map((example, at) => ({
    ...example,
    source: `${example.source}-${Math.floor(at / BLOCK) % 3}`,
  }));
}
