import type { CueKind } from './cues.ts';
import type { PatternSet } from './patterns.ts';

/** What a language brings besides its trained model: word lists and tables written by people. */
export interface LanguageParts {
  /** BCP 47 */
  code: string;
  negators: ReadonlySet<string>;
  /** A negation reaches no further than to one of these. */
  clauseWords: ReadonlySet<string>;
  /** "but": what follows weighs more. */
  butWords: ReadonlySet<string>;
  /** Words, emoji and what they weigh by themselves, from −3 to 3. */
  lexicon: ReadonlyMap<string, number>;
  /** Things that go wrong, without a feeling in the word itself. */
  badNews: ReadonlySet<string>;
  /** Phrases that the model weighs as wholes. */
  phrases: PatternSet<string>;
  /** Praise that is mostly meant bitterly. */
  bitter: PatternSet<'surely' | 'perhaps'>;
  /** Facts worth telling in the customer's own words. */
  cues: PatternSet<CueKind>;
  /** Words of thanks. */
  thanks: ReadonlySet<string>;
  /** Words of praise that may stand beside a name. */
  praise: ReadonlySet<string>;
  /** What follows a name that begins a sentence: "Ana was", "Tom fixed". */
  nameVerbs: ReadonlySet<string>;
  /** Capitalised words that are no names. */
  notNames: ReadonlySet<string>;
}
