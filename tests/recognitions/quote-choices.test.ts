import { expect, test } from 'vitest';
import { MAX_QUOTE } from '../../utils/org-api/contract/recognition.ts';
import { quoteChoices } from '../../utils/recognitions/quote-choices.ts';
import { readText } from '../../utils/sentiment/read-message.ts';
import { message, reply } from '../looks/builders.ts';
import { englishEngine } from '../sentiment/english.ts';

const DAY = '2026-11-20T10:00:00Z';

test('only the requester’s own public messages are offered', () => {
  const messages = [
    message(DAY, 'You explained that very well.'),
    reply(DAY, 'Happy to help you with that.'),
    message(DAY, 'This note is not for the customer.', { isInternal: true }),
    message(DAY, 'Another customer also wrote here.', { isRequester: false }),
    message(DAY, 'Nobody proves who wrote this one.', { role: 'unknown' }),
    message(DAY, 'Yes, that is fine.\n\nOn Monday Ken wrote:\n> I am sorry about the delay.'),
  ];
  expect(quoteChoices(messages).toSorted()).toEqual(['Yes, that is fine.', 'You explained that very well.']);
});

test('kind sentences come first, then the newest; each once, and as it would be kept', async () => {
  const engine = await englishEngine();
  const polarityOf = (sentence: string) => readText(sentence, engine, undefined).polarity;
  const messages = [
    message(DAY, 'Thank you so much, you were wonderful.'),
    message(DAY, 'My order 48213 is late. Please call 020 7946 0018 today.'),
    message(DAY, 'Please call 030 1234 5678 today. The parcel stands in the hall.'),
  ];
  expect(quoteChoices(messages, polarityOf)).toEqual([
    'Thank you so much, you were wonderful.',
    'Please call … today.',
    'The parcel stands in the hall.',
    'My order … is late.',
  ]);
});

test('what says nothing once it is scrubbed is not offered', () => {
  expect(quoteChoices([message(DAY, 'Hi! 48213 a@b.example. Maria')])).toEqual([]);
});

test('a sentence without spaces between its words is offered, and a sentence without end is cut', () => {
  const choices = quoteChoices([
    message(DAY, '交換していただきありがとうございました。'),
    message(DAY, 'word '.repeat(900)),
  ]);
  expect(choices).toContain('交換していただきありがとうございました。');
  expect(choices.every(({ length }) => length <= MAX_QUOTE)).toBe(true);
});
