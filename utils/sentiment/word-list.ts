/** The words of a table, as tokens have them: lower case, without apostrophes. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** What words weigh by themselves: the good ones 2 and the very good ones 3, and the bad ones the same below zero. */
export function weighed(
  words: Readonly<Record<'best' | 'good' | 'bad' | 'worst', string>>,
  more: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const row = (text: string, weight: number) =>
    [...wordList(text)].map((word): readonly [string, number] => [word, weight]);
  return new Map([
    ...row(words.good, 2),
    ...row(words.best, 3),
    ...row(words.bad, -2),
    ...row(words.worst, -3),
    ...more,
  ]);
}
