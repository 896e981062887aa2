import { SEED } from '../sentiment/features.ts';
import { hashText, idOf } from '../sentiment/hash.ts';
import { tokensOf } from '../sentiment/tokens.ts';
import { binOf } from './matrix.ts';
import { rowsOf } from './sources.ts';

/** What each word of a lexicon weighs, by the text that tokens have. Words that become a class are left out. */
export function valencesFrom(file: string): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [word = '', valence = ''] of rowsOf(file)) {
    const tokens = tokensOf(word);
    const text = tokens[0]?.text ?? '';
    if (
      tokens.length !== 1 ||
      text.startsWith('<') ||
      tokens[0]?.kind === 'mark' ||
      tokens[0]?.kind === 'number'
    )
      continue;
    const known = sums.get(text) ?? { sum: 0, count: 0 };
    sums.set(text, { sum: known.sum + Number(valence), count: known.count + 1 });
  }
  return new Map([...sums].map(([text, { sum, count }]) => [text, sum / count]));
}

/** Which bin each word's own feature takes in when the lexicon is folded away: word's id → bin's id. */
export function binsByWord(valences: ReadonlyMap<string, number>): Map<number, number> {
  const bins = new Map<number, number>();
  for (const [text, valence] of valences) {
    bins.set(idOf(hashText(text, SEED.word)), binOf(valence, false));
    bins.set(idOf(hashText(text, SEED.negated)), binOf(valence, true));
  }
  return bins;
}
