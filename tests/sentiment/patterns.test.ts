import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../utils/sentiment/en/parts.ts';
import { matchesOf, type PatternSet, patternSet } from '../../utils/sentiment/patterns.ts';
import { tokensOf } from '../../utils/sentiment/tokens.ts';

const CLASSES = { num: new Set(['two', 'three']) };

function found(pattern: string, text: string): string[] {
  const tokens = tokensOf(text);
  return matchesOf(patternSet({ it: pattern }, CLASSES), tokens, { steps: 0 }).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to]?.end),
  );
}

describe('patterns', () => {
  test.each([
    ['still (no|not)', 'There is still no answer', ['still no']],
    ['still (no|not)', 'Still. No answer', []],
    ['(very)? good', 'very good', ['very good', 'good']],
    ['for <num> weeks', 'waited for three weeks', ['for three weeks']],
    ['thanks .. but', 'Thanks for your mail, but no', ['Thanks for your mail, but']],
    ['thanks .. but', 'Thanks. A but', []],
    ['^ great', 'great. not great', ['great']],
    ['great $', 'great stuff, great!', ['great']],
    ['(nobody|no one) knows', 'no one knows', ['no one knows']],
  ])('%s in "%s"', (pattern, text, wanted) => expect(found(pattern, text)).toEqual(wanted));

  test('a table that is written wrongly is refused when it is loaded', () => {
    expect(() => patternSet({ it: '.. but' }, CLASSES)).toThrow('no word to begin with');
    expect(() => patternSet({ it: 'a (b|c (d|e))' }, CLASSES)).toThrow('brackets inside brackets');
  });
});

describe('the English tables', () => {
  test.each(Object.entries({ phrases: ENGLISH.phrases, bitter: ENGLISH.bitter, cues: ENGLISH.cues }))(
    'every word of the %s is a word as tokens have it, or it would never be found',
    (_name, table) => expect(strangers(table)).toEqual([]),
  );
});

function strangers<Name>({ byFirst }: PatternSet<Name>): string[] {
  const words = [...byFirst.values()].flatMap((patterns) =>
    patterns.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'words' ? [...part.words] : []))),
  );
  return [...new Set(words)].filter((word) => {
    const [token, ...more] = tokensOf(word);
    return more.length > 0 || token?.text !== word;
  });
}
