import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrubQuote } from '../../utils/recognitions/scrub-quote.ts';

describe('what could lead to a person is taken out of a quote', () => {
  test.each([
    ['Write to maria.fernandez+shop@ceramica.example please.', 'Write to … please.'],
    ['Write to maria (at) ceramica.example please.', 'Write to … please.'],
    ['Write to maria [at] ceramica [dot] example, thanks', 'Write to … thanks'],
    ['I am maria at ceramica dot com and happy', 'I am … and happy'],
    ['Mine is maria＠ceramica．example now', 'Mine is … now'],
    ['Mine is maria @ ceramica.example now', 'Mine is … now'],
    ['Thanks to @kenadeyemi for this', 'Thanks to … for this'],
    ['See https://shop.example/o?id=48213#top for it', 'See … for it'],
    ['See www.shop.example for it', 'See … for it'],
    ['See shop.example/basket for it', 'See … for it'],
    ['See Shop.Com or my.shop.de for it', 'See … or … for it'],
    ['See пример.рф for it', 'See … for it'],
    ['Our printer 192.168.0.14 and fe80::1ff:fe23 work', 'Our printer … and … work'],
    ['Order 48213 came after 3 weeks', 'Order … came after … weeks'],
    ['Reference RF-20931 is closed', 'Reference RF-… is closed'],
    ['I paid 1,389.00 € on 03/11/2026, thanks', 'I paid … € on …, thanks'],
    ['Call me at +44 (0)20 7946 0018 any time', 'Call me at … any time'],
    ['Call me at 020-7946-0018.', 'Call me at …'],
    ['It was DE89 3704 0044 0532 0130 00 I think', 'It was … I think'],
    ['Order ４８２１３ and ٤٨٢١٣ and ४८२ are here', 'Order … and … and … are here'],
    ['I live at no. ⑫ and it is ½ done', 'I live at no. … and it is … done'],
    ['注文番号48213ですが、とても助かりました', '注文番号…ですが、とても助かりました'],
    ['ma\u200bria@cera\u200dmica.example wrote', '… wrote'],
    ['A\u202Ebc 4\u200b8\u200b2 def', 'Abc … def'],
  ])('%s', (text, kept) => {
    expect(scrubQuote(text)).toBe(kept);
  });
});

test('what is nobody’s address is left as it was said', () => {
  for (const sentence of [
    'Thank you so much, Ken. You were great!',
    'Thanks.You were great, e.g. on Monday.',
    '“Finally” somebody who reads (really reads) what I wrote.',
    'می‌خواهم تشکر کنم',
    'You are stars 👩‍💻 ❤️',
    'أشكركم جزيل الشكر على المساعدة',
    '交換してくれて本当にありがとう。助かりました。',
  ]) {
    expect(scrubQuote(sentence)).toBe(sentence.normalize('NFKC'));
  }
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '@',
          '＠',
          '1',
          '٣',
          '(',
          ')',
          'at',
          'dot',
          'com',
          '.',
          '。',
          ' ',
          '\u200d',
          '\u200c',
          '://',
          'www.',
          'w',
        ],
        ...[
          'ww.',
          ':',
          '/',
          '-',
          '…',
          '...',
          'a',
          'É',
          'IBAN',
          'DE',
          '①',
          '½',
          'ꯐ',
          '👩',
          'ب',
          '\u202e',
          '\n',
          '[',
          ']',
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

test('whatever is scrubbed holds no number, no address, no link, and scrubbing again changes nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const kept = scrubQuote(text);
      expect(kept).not.toMatch(/\p{N}|@|:\/\/|www\./iu);
      expect(kept).not.toMatch(/\s\s|……/u);
      expect(scrubQuote(kept)).toBe(kept);
    }),
    { numRuns: 3000 },
  );
});

test('the cost grows with the length only', () => {
  const started = performance.now();
  for (const piece of ['a.', '1 ', '@', '(at)', 'a at ', '…,', 'A0', ':a', 'a ( at ) '])
    scrubQuote(piece.repeat(3000));
  expect(performance.now() - started).toBeLessThan(5000);
});
