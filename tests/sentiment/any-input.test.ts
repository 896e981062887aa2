import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../utils/sentiment/read-message.ts';
import type { Reading } from '../../utils/sentiment/reading.ts';
import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import type { Message } from '../../utils/ticket.ts';
import { customerMessage } from './customer-message.ts';
import { englishEngine } from './english.ts';

const engine = await englishEngine();

const PIECES = [
  'This is terrible',
  'very happy!!!',
  'not',
  'but',
  '> quoted',
  'On 2 Mar 2026 x@y.example wrote:',
  'From: a',
  'Sent: b',
  'To: c',
  '```',
  '-- ',
  'Kind regards,',
  '<b>',
  '😡',
  '👩‍👩‍👧',
  ':(',
  'isn’t working',
  '\u202e',
  'Z̷̢͍a̸lgo',
  'まだ届きません',
  'constructor',
  'https://example.com/bad',
  ' ',
  '\n',
  '\n\n',
  '\ud800',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('\n')),
);

describe('any text', () => {
  test('never throws, and every offset lies inside the sentence that is shown', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        for (const { sentence, evidence, label, silence } of scoreSentiment(
          texts.map((text) => customerMessage(text)),
          engine,
        ).messages) {
          expect(label === undefined).toBe(silence !== undefined);
          let last = 0;
          for (const { start, end, weight } of evidence) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(sentence.length);
            expect(Math.abs(weight)).toBeGreaterThan(0);
            last = end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('words of agents, of internal notes and of bots reach no output', () => {
    const secret = 'zzsecretzz';
    const others = fc.constantFrom<Partial<Message>>(
      { role: 'agent', isRequester: false },
      { role: 'agent', isInternal: true },
      { role: 'customer', isInternal: true },
      { role: 'customer', isRequester: false },
      { role: 'bot' },
      { role: 'system' },
      { role: 'unknown' },
    );
    const theirs = fc
      .tuple(others, anyText)
      .map(([who, text]) =>
        customerMessage(`${secret} terrible awful ${text} ${secret}`, { ...who, id: secret }),
      );
    const customers = anyText.map((text) => customerMessage(text));
    fc.assert(
      fc.property(fc.array(fc.oneof(theirs, customers), { maxLength: 8 }), (messages) => {
        const reading = scoreSentiment(messages, engine);
        expect(JSON.stringify(reading)).not.toContain(secret);
        expect(reading).toEqual(
          scoreSentiment(
            messages.filter(({ id }) => id !== secret),
            engine,
          ),
        );
      }),
    );
  });
});

describe('a text of a million characters', () => {
  test.each([
    ['words', 'I am still waiting. '],
    ['one word', 'a'],
    ['constructor', 'constructor '],
    ['marks from right to left', '\u202e\u200f'],
    ['zero-width spaces', '\u200b'],
    ['halves of characters', '\ud800'],
    ['piled marks', 'a\u0301\u0316\u0301'],
    ['quotes', '> a\n'],
    ['thanks that never end', 'thank you for '],
  ])('of %s is answered with work in proportion', (_name, piece) => {
    const work = { steps: 0 };
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const { polarity, confidence } = readText(text, engine, undefined, work);
    expect(Math.abs(polarity)).toBeLessThanOrEqual(1);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(work.steps).toBeLessThanOrEqual(3_000_000);
  });
});

describe('text made to be slow', () => {
  const shapes: Record<string, (length: number) => string> = {
    'one word': (length) => 'a'.repeat(length),
    'words of 1,800 characters': (length) => `${'terrible'.repeat(225)} `.repeat(Math.ceil(length / 1801)),
    spaces: (length) => ' '.repeat(length),
    'line ends': (length) => '\n'.repeat(length),
    'angle brackets': (length) => '<a'.repeat(length / 2),
    'quote signs': (length) => '>\n'.repeat(length / 2),
    'attributions without an end': (length) => 'On 2 Mar 2026\n'.repeat(length / 14),
    'header lines': (length) => 'From: x\n'.repeat(length / 8),
    closings: (length) => 'Thanks,\n'.repeat(length / 8),
    fences: (length) => '```\n'.repeat(length / 4),
    'at signs': (length) => 'a@'.repeat(length / 2),
    dashes: (length) => `${'-'.repeat(length - 1)}x`,
    'exclamation marks': (length) => '!'.repeat(length),
    apostrophes: (length) => "a'".repeat(length / 2),
    negations: (length) => 'not '.repeat(length / 4),
    'starts of phrases': (length) => 'thank you '.repeat(length / 10),
    'marks in bad order': (length) => `a${'\u0301\u0316'.repeat(length / 2)}`,
    'invisible characters': (length) => '\u200b'.repeat(length),
    emoji: (length) => '😡'.repeat(length / 2),
  };

  function steps(text: string): number {
    const work = { steps: 0 };
    scoreSentiment([customerMessage(text)], engine, work);
    return work.steps;
  }

  test.each(Object.entries(shapes))('%s cost in proportion to their length', (_name, shape) => {
    const [short, long] = [steps(shape(5000)), steps(shape(20_000))];
    expect(long).toBeLessThanOrEqual(short * 4.5 + 100);
    expect(long).toBeLessThanOrEqual(20_000 * 60);
  });

  test('300 messages cost 300 times what one costs', () => {
    const text = 'I am still waiting, nobody answers. '.repeat(500);
    const work = { steps: 0 };
    const reading: Reading = scoreSentiment(
      Array.from({ length: 300 }, (_, at) => customerMessage(text, { id: String(at) })),
      engine,
      work,
    );
    expect(work.steps).toBe(300 * steps(text));
    expect(reading.messages).toHaveLength(300);
    expect(reading.now?.label).toBe('negative');
  });
});
