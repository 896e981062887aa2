import type { LanguageEngine } from './engine.ts';
import type { Judgement } from './judge.ts';
import { matchesOf } from './patterns.ts';
import type { Work } from './tokens.ts';

/** Praise in a doubtful shape has to be this likely, with bad news beside it and without. */
const SURE = { besideBadNews: 0.9, alone: 0.75 };

/**
 * Whether praise may be meant bitterly: it stands in a shape that people mostly use so, or in a doubtful one
 * without being clear enough, the more so beside a word for something that went wrong.
 */
export function mayBeBitter(
  { units, label, chances }: Judgement,
  { parts }: LanguageEngine,
  work: Work,
): boolean {
  if (label !== 'positive') return false;
  const [, , positive] = chances;
  return units.some(({ tokens }) => {
    const names = matchesOf(parts.bitter, tokens, work).map(({ name }) => name);
    if (names.includes('surely')) return true;
    const isBad = tokens.some(({ text }) => (parts.lexicon.get(text) ?? 0) < 0 || parts.badNews.has(text));
    if (isBad && positive < SURE.alone) return true;
    return names.includes('perhaps') && positive < (isBad ? SURE.besideBadNews : SURE.alone);
  });
}
