import { addClauseFeatures } from './clause-features.ts';
import { addPiece, type Features, scaleFrom } from './feature-list.ts';
import { hashPair, hashText } from './hash.ts';
import type { LanguageParts } from './language-parts.ts';
import { matchesOf } from './patterns.ts';
import { addShapeFeatures } from './shape-features.ts';
import type { Token, Work } from './tokens.ts';

/** Families of features: their own hash seeds, and how much each family weighs before training. */
export const SEED = {
  word: 1,
  negated: 2,
  pair: 3,
  piece: 4,
  phrase: 5,
  shape: 6,
  clause: 7,
  skip: 8,
} as const;
const EDGE = 0x51ed270b;
/** How far before a word a "not" still reaches. */
const REACH = 3;
const PIECES = { shortest: 3, longest: 5, weight: 0.6 };
const PHRASE_WEIGHT = 0.35;

/** Turns the words of a text into numbered features; `features` is cleared first and filled in place. */
export function featurise(
  tokens: readonly Token[],
  parts: LanguageParts,
  features: Features,
  work: Work = { steps: 0 },
): void {
  features.count = 0;
  if (tokens.length === 0) return;
  addWords(tokens, parts, features);
  scaleFrom(features, 0, 1 / Math.sqrt(tokens.length));
  addPieces(tokens, features);
  for (const { name, from, to } of matchesOf(parts.phrases, tokens, work)) {
    addPiece(features, hashText(name, SEED.phrase), PHRASE_WEIGHT, from, to);
  }
  addClauseFeatures(tokens, parts, features);
  addShapeFeatures(tokens, features);
  work.steps += features.count;
}

/** Which tokens stand in the reach of a negation. */
export function negatedTokens(tokens: readonly Token[], parts: LanguageParts): Uint8Array {
  const negated = new Uint8Array(tokens.length);
  let left = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.gap > 0 || token.kind === 'mark' || parts.clauseWords.has(token.text)) left = 0;
    if (left > 0) {
      negated[at] = 1;
      left -= 1;
    }
    if (parts.negators.has(token.text)) left = REACH;
  }
  return negated;
}

function addWords(tokens: readonly Token[], parts: LanguageParts, features: Features): void {
  const negated = negatedTokens(tokens, parts);
  let before = EDGE;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const hash = hashText(token.text, SEED.word);
    if (token.gap === 2 && at > 0 && before !== EDGE) {
      addPiece(features, hashPair(before, EDGE, SEED.pair), 1, at - 1, at - 1);
      before = EDGE;
    }
    addPiece(features, negated[at] === 1 ? hashText(token.text, SEED.negated) : hash, 1, at, at);
    addPiece(features, hashPair(before, hash, SEED.pair), 1, before === EDGE ? at : at - 1, at);
    before = token.kind === 'mark' ? EDGE : hash;
  }
  const last = tokens.length - 1;
  if (before !== EDGE) addPiece(features, hashPair(before, EDGE, SEED.pair), 1, last, last);
}

/** Runs of three to five characters inside each word, its ends marked. */
function addPieces(tokens: readonly Token[], features: Features): void {
  const first = features.count;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.text.length < 3) continue;
    const { text } = token;
    const last = text.length;
    for (let start = -1; start < last - 1; start += 1) {
      let hash = SEED.piece;
      for (let end = start; end <= last && end < start + PIECES.longest; end += 1) {
        const code = end < 0 || end === last ? 0x5f : text.charCodeAt(end);
        hash = Math.imul(hash ^ code, 0x01000193) + 0x3b9;
        if (end - start + 1 >= PIECES.shortest) addPiece(features, hash, 1, at, at);
      }
    }
  }
  scaleFrom(features, first, PIECES.weight / Math.sqrt(Math.max(1, features.count - first)));
}
