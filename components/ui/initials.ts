const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Scripts whose names are not abbreviated by the first letters of two words. */
const ONE_SIGN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** One or two signs that stand for a name: "MF", "花", "أ", "🦊". Empty when the name has none. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s@._-]+/u).filter((word) => /^\p{Letter}/u.test(word));
  const first = words.at(0);
  const last = words.at(-1);
  if (first === undefined || last === undefined) return picture(name);
  if (EAST_ASIAN.test(last)) return firstSign(last);
  if (words.length === 1 || ONE_SIGN.test(first)) return firstSign(first);
  return firstSign(first) + firstSign(last);
}

function firstSign(word: string): string {
  const [sign] = graphemes.segment(word);
  return sign === undefined ? '' : sign.segment.toLocaleUpperCase();
}

function picture(name: string): string {
  const sign = firstSign(name.trim());
  return /^\p{Extended_Pictographic}/u.test(sign) ? sign : '';
}
