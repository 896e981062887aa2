import type { LanguageEngine } from './engine.ts';
import type { Judgement } from './judge.ts';
import { matchesOf } from './patterns.ts';
import type { Work } from './tokens.ts';

/**
 * How likely praise has to be: in a doubtful shape, in such a shape beside bad news, beside bad news alone.
 * Chosen on a hundred sarcastic messages of our own; each costs some true praise.
 */
const SURE = { shape: 0.9, shapeAndBadNews: 0.95, badNews: 0.75 };
/** Words that are praise in quotation marks: “great” service. */
const PRAISE = 2;

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
    if (tokens.some(({ isQuoted, text }) => isQuoted && (parts.lexicon.get(text) ?? 0) >= PRAISE))
      return true;
    const isBad = tokens.some(({ text }) => (parts.lexicon.get(text) ?? 0) < 0 || parts.badNews.has(text));
    if (isBad && positive < SURE.badNews) return true;
    return names.includes('perhaps') && positive < (isBad ? SURE.shapeAndBadNews : SURE.shape);
  });
}
