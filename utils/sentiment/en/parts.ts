import type { LanguageParts } from '../language-parts.ts';
import { BAD_NEWS, BITTER } from './bitter.ts';
import { CUES } from './cues.ts';
import { EMOJI, WORDS } from './lexicon.ts';
import { NAME_VERBS, NOT_NAMES, PRAISE, THANKS } from './names.ts';
import { CLAUSE_WORDS, NEGATORS } from './negators.ts';
import { PHRASES } from './phrases.ts';

export const ENGLISH: LanguageParts = {
  code: 'en',
  negators: NEGATORS,
  clauseWords: CLAUSE_WORDS,
  butWords: new Set(['but', 'however']),
  lexicon: new Map([...WORDS, ...EMOJI]),
  badNews: BAD_NEWS,
  phrases: PHRASES,
  bitter: BITTER,
  cues: CUES,
  thanks: THANKS,
  praise: PRAISE,
  nameVerbs: NAME_VERBS,
  notNames: NOT_NAMES,
};
