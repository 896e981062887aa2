import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_WORDS, withoutTicket, withTicket } from '../../utils/drivers/learn.ts';
import { learnableTexts, requesterTexts } from '../../utils/drivers/requester-texts.ts';
import { suggestDrivers } from '../../utils/drivers/suggest-drivers.ts';
import { learnableWords } from '../../utils/drivers/ticket-words.ts';
import { message } from '../looks/builders.ts';
import { DRIVERS } from './org-drivers.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    'constructor __proto__ toString hasOwnProperty',
    '\ud800 charged \udfff',
    '\u200b\u202e refund',
    "'’'’'’",
  ),
);

test('any text gives at most three suggestions with shares that are parts of one', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), fc.array(anyText, { maxLength: 3 }), (texts, taught) => {
      const learned = withTicket(undefined, 'Quote', learnableWords(taught, texts), 1);
      const found = suggestDrivers(texts, DRIVERS, [learned]);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const { share, words } of found) {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(words.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('keywords may be any text as well', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 5 }), (text, keywords) => {
      const drivers = [{ id: 'a', name: text, keywords, order: 0 }];
      expect(() => suggestDrivers([text], drivers, [])).not.toThrow();
    }),
  );
});

test('confirming a ticket and taking it back leaves what there was', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyText, (before, text) => {
      const row = before.reduce(
        (known, one) => withTicket(known, 'Quote', learnableWords([one], []), 1),
        withTicket(undefined, 'Quote', new Map(), 1),
      );
      const words = learnableWords([text], []);
      const back = withoutTicket(withTicket(row, 'Quote', words, 2), words);
      const weights = (one: typeof row | undefined) =>
        new Map(one?.words.map(({ word, weight }) => [word, Math.round(weight * 1e6)]));
      expect(weights(back)).toEqual(weights(row));
      expect(back?.tickets).toBe(row.tickets);
    }),
  );
});

test('no more than so many words are kept of a driver, however many tickets it has', () => {
  let row = withTicket(undefined, 'Quote', new Map([['steady', 1]]), 0);
  for (let ticket = 1; ticket <= 40; ticket += 1) {
    const letters = (at: number) =>
      `${String.fromCharCode(97 + (ticket % 26), 97 + (at % 26))}${'xy'.repeat(1 + Math.floor(ticket / 26))}${'z'.repeat(Math.floor(at / 26))}`;
    const text = Array.from({ length: 60 }, (_, at) => letters(at)).join(' ');
    row = withTicket(row, 'Quote', learnableWords([`${text} steady`], []), ticket);
  }
  expect(row.words.length).toBe(MOST_WORDS);
  expect(row.words[0]?.word).toBe('steady');
  expect(row.tickets).toBe(41);
});

test('a megabyte is read in part, so that it ends within the time of a test', () => {
  for (const unit of ['refund lamp ', "a'", '注文した棚', '\u0301\u0301', '<b', '(at) ', '\n> ']) {
    const huge = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const texts = requesterTexts(Array.from({ length: 300 }, (_, at) => message(`${at}`, huge)));
    expect(texts.join('').length).toBeLessThanOrEqual(20_000);
    suggestDrivers(texts, DRIVERS, []);
    suggestDrivers([huge], DRIVERS, []);
    learnableWords(learnableTexts(texts), [huge.slice(0, 500)]);
  }
});
