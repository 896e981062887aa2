import { addPiece, type Features } from './feature-list.ts';
import { hashText } from './hash.ts';
import type { LanguageParts } from './language-parts.ts';
import type { Token } from './tokens.ts';

const SEED = 7;
const WEIGHT = 0.3;

type Sign = '+' | '-' | '0';

/**
 * What our own word list says clause by clause: a linear model cannot see for itself that praise stands
 * beside a complaint, or after a "but".
 */
export function addClauseFeatures(tokens: readonly Token[], parts: LanguageParts, features: Features): void {
  const signs: Sign[] = [];
  let sum = 0;
  let negator = -9;
  let beforeBut: Sign | undefined;
  let words = 0;
  for (const [at, token] of tokens.entries()) {
    const isBut = parts.butWords.has(token.text);
    if (words > 0 && (token.gap > 0 || token.kind === 'mark' || parts.clauseWords.has(token.text))) {
      signs.push(signOf(sum));
      if (isBut) beforeBut = signOf(sum);
      sum = 0;
      words = 0;
      negator = -9;
    }
    words += 1;
    if (parts.negators.has(token.text)) negator = at;
    const weight = parts.lexicon.get(token.text);
    if (weight !== undefined)
      sum += at - negator <= 3 && at !== negator ? (weight > 0 ? -1 : 0.5) * Math.abs(weight) : weight;
  }
  signs.push(signOf(sum));
  const good = Math.min(2, signs.filter((sign) => sign === '+').length);
  const bad = Math.min(2, signs.filter((sign) => sign === '-').length);
  const said = signs.filter((sign) => sign !== '0');
  const add = (name: string) => addPiece(features, hashText(name, SEED), WEIGHT, -1, -1);
  add(`counts ${good} ${bad}`);
  add(`order ${said[0] ?? '0'} ${said.at(-1) ?? '0'}`);
  add(`last ${signs.at(-1) ?? '0'} of ${Math.min(4, signs.length)}`);
  if (beforeBut !== undefined) add(`but ${beforeBut} ${said.at(-1) ?? '0'}`);
}

function signOf(sum: number): Sign {
  return sum >= 1 ? '+' : sum <= -1 ? '-' : '0';
}
