/**
 * An English word without its commonest endings, so that "charged", "charges" and "charging" are one. Words with
 * other letters stay as they are: a wrong cut would join words that have nothing in common.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const single = withoutPlural(word);
  const base = withoutEnding(single);
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const base = word.slice(0, word.length - cut);
  if (cut === 0 || base.length < 3 || !/[aeiouy]/.test(base)) return word;
  // "shipped" is "ship", but "billed" is "bill" and "missed" is "miss".
  return /([^aeioulsz])\1$/.test(base) ? base.slice(0, -1) : base;
}
