import type { LanguageEngine } from './engine.ts';
import type { Judgement } from './judge.ts';
import { matchesOf } from './patterns.ts';
import type { Work } from './tokens.ts';

/** Praise in a shape that people mostly use bitterly, beside a word for something that went wrong. */
export function mayBeBitter({ units, label }: Judgement, { parts }: LanguageEngine, work: Work): boolean {
  if (label !== 'positive') return false;
  return units.some(({ tokens }) => {
    const names = matchesOf(parts.bitter, tokens, work).map(({ name }) => name);
    if (names.includes('surely')) return true;
    return (
      names.includes('perhaps') &&
      tokens.some(({ text }) => (parts.lexicon.get(text) ?? 0) < 0 || parts.badNews.has(text))
    );
  });
}
