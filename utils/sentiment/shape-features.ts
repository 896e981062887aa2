import { addPiece, type Features } from './feature-list.ts';
import { hashText } from './hash.ts';
import type { Token } from './tokens.ts';

const SEED = 6;
const WEIGHT = 0.25;

/** How a text stands on the page: length, marks, shouting, a question at its end. */
export function addShapeFeatures(tokens: readonly Token[], features: Features): void {
  const add = (name: string, at = -1) => addPiece(features, hashText(name, SEED), WEIGHT, at, at);
  let shouted = 0;
  let words = 0;
  let asks = 0;
  let bangs = 0;
  let sentences = 0;
  let links = 0;
  let numbers = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'word') words += 1;
    if (token.kind === 'number') numbers += 1;
    if (token.kind === 'link') links += 1;
    if (token.isShouted) shouted += 1;
    if (token.gap === 2) sentences += 1;
    if (token.isStretched) add('stretched', at);
    if (token.isQuoted && token.kind === 'word') add('quoted', at);
    if (token.kind !== 'mark') continue;
    if (token.text.includes('?')) asks += 1;
    if (token.text.includes('!')) bangs += 1;
  }
  add(`words ${bucket(words)}`);
  add(`sentences ${Math.min(sentences, 4)} asks ${Math.min(asks, 2)}`);
  add(`asks ${Math.min(asks, 3)} bangs ${Math.min(bangs, 2)}`);
  if (shouted > 0)
    add(shouted * 2 > words && words > 2 ? 'all shouted' : shouted > 1 ? 'some shouted' : 'one shouted');
  if (numbers > 0) add(`numbers ${Math.min(numbers, 3)}`);
  if (links > 0) add('link');
  const last = tokens.at(-1);
  add(`ends ${last === undefined || last.kind === 'word' ? 'word' : last.text}`);
}

function bucket(words: number): string {
  return words <= 2
    ? `${words}`
    : words <= 4
      ? '4'
      : words <= 8
        ? '8'
        : words <= 14
          ? '14'
          : words <= 22
            ? '22'
            : words <= 40
              ? '40'
              : 'long';
}
