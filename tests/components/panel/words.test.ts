import { describe, expect, test } from 'vitest';
import { arcOf } from '../../../components/sidebar/arc-points.ts';
import { heardAndAskedDisagree } from '../../../components/sidebar/disagreement.ts';
import { countedWords, evidenceParts } from '../../../components/sidebar/evidence-parts.ts';
import { initialsOf } from '../../../components/ui/initials.ts';
import { joinNames } from '../../../components/ui/join-names.ts';
import { message, read, reply, silentCustomer, survey, unread } from '../../looks/builders.ts';
import { mariaCustomer } from '../../looks/maria.ts';

test('initials stand for names of many kinds', () => {
  const names = [
    'Maria Fernández',
    '佐藤 花子',
    'أحمد الفارسي',
    'Tom O’Brien',
    'zoë',
    '🦊',
    'Pat 🦊',
    '',
    '42',
  ];
  expect(names.map(initialsOf)).toEqual(['MF', '花', 'أ', 'TO', 'Z', '🦊', 'P', '', '']);
});

test('many names become a few and a count', () => {
  expect(joinNames(['Ken', 'Priya', 'Mira'])).toBe('Ken, Priya, and Mira');
  expect(joinNames(['Ken', 'Priya', 'Mira', 'Sam'])).toBe('Ken, Priya and 2 more');
});

describe('evidence', () => {
  const only = message('2026-11-20T10:00:00Z', 'Great help, great people.');

  test('cuts the sentence at the words that counted', () => {
    const parts = evidenceParts(read(only, 'positive', 'Great help, no delay.', { 'no delay': 1, Great: 2 }));
    expect(parts.map(({ text }) => text)).toEqual(['Great', ' help, ', 'no delay', '.']);
    expect(parts.map(({ direction }) => direction)).toEqual(['positive', undefined, 'positive', undefined]);
  });

  test('offsets that overlap, lie outside or weigh nothing are left out', () => {
    const sentence = 'Great help';
    const evidence = [
      { start: 0, end: 5, weight: 2 },
      { start: 3, end: 8, weight: 1 },
      { start: 6, end: 99, weight: 1 },
      { start: -1, end: 2, weight: 1 },
      { start: 6, end: 10, weight: 0 },
    ];
    const parts = evidenceParts({ ...read(only, 'positive', sentence, {}), evidence });
    expect(parts.map(({ text }) => text)).toEqual(['Great', ' help']);
  });

  test('a word that counted twice is listed once', () => {
    const reading = read(only, 'positive', 'Great help, great people.', { Great: 2, great: 2 });
    expect(countedWords(reading).map(({ text }) => text)).toEqual(['Great']);
  });
});

describe('the arc', () => {
  const first = message('2026-11-18T10:00:00Z', 'one');
  const second = message('2026-11-19T10:00:00Z', 'two');
  const third = message('2026-11-20T10:00:00Z', 'three');

  test('needs two messages that could be read', () => {
    const readings = [read(first, 'negative', 'one', {}), unread(second, 'weak')];
    expect(arcOf(readings, [first, second])).toBeUndefined();
  });

  test('sets the opening apart, and knows where a reply came and which is the latest that was read', () => {
    const readings = [
      read(first, 'negative', 'one', {}),
      read(second, 'positive', 'two', {}),
      unread(third, 'weak'),
    ];
    const note = { ...reply('2026-11-19T12:00:00Z', 'among us'), isInternal: true };
    const arc = arcOf(readings, [first, reply('2026-11-18T12:00:00Z', 'hello'), second, note, third]);
    expect(arc?.points.map(({ isOpening, isNow, afterReply }) => [isOpening, isNow, afterReply])).toEqual([
      [true, false, false],
      [false, true, true],
      [false, false, false],
    ]);
  });

  test('draws the newest twelve and counts the earlier ones', () => {
    const many = Array.from({ length: 30 }, (_, index) => message(undefined, `message ${index}`));
    const arc = arcOf(
      many.map((one) => read(one, 'neutral', one.text, {})),
      many,
    );
    expect([arc?.points.length, arc?.earlier]).toEqual([12, 18]);
  });
});

test('heard and asked disagree only when both are clear', () => {
  const customer = { ...silentCustomer, reviews: mariaCustomer.reviews };
  expect(heardAndAskedDisagree({ ...customer, surveys: [survey('csat', 3, [5])] })).toBe(true);
  expect(heardAndAskedDisagree({ ...customer, surveys: [survey('csat', 3, [3])] })).toBe(false);
  expect(heardAndAskedDisagree({ ...customer, surveys: [survey('ces', 3, [7])] })).toBe(false);
  expect(heardAndAskedDisagree({ ...customer, surveys: [survey('csat', 3, [1])] })).toBe(false);
});
