import { expect, test } from 'vitest';
import { type PersonToMatch, peopleToAsk } from '../../../components/sidebar/people-to-ask.ts';
import type { MatchRow } from '../../../utils/db/rows.ts';

const NOW = Date.UTC(2026, 5, 1);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const person = (number: number): PersonToMatch => {
  const name = `person ${number}`;
  return { participant: number, who: { name }, key: name };
};
const row = (fetchedAt: number): MatchRow => ({
  key: '',
  match: { by: 'nobody', member: null, suggestion: null },
  fetchedAt,
});
const names = (asked: { name?: string | undefined }[]) => asked.map(({ name }) => name);

test('nobody is forgotten where there are more people than fit into one question', () => {
  const people = Array.from({ length: 70 }, (_, number) => person(number));
  const asked = new Map<string, number>();
  expect(peopleToAsk(people, [], asked, NOW)).toHaveLength(50);
  expect(names(peopleToAsk(people, [], asked, NOW))).toEqual(names(people.slice(50).map(({ who }) => who)));
  expect(peopleToAsk(people, [], asked, NOW)).toEqual([]);
});

test('a question that brought no answer is asked again after a minute', () => {
  const asked = new Map<string, number>();
  expect(peopleToAsk([person(1)], [], asked, NOW)).toHaveLength(1);
  expect(peopleToAsk([person(1)], [], asked, NOW + MINUTE / 2)).toEqual([]);
  expect(peopleToAsk([person(1)], [], asked, NOW + 2 * MINUTE)).toHaveLength(1);
});

test('an answer holds for a day, and one from the future of a wrong clock not at all', () => {
  const people = [person(1), person(2), person(3)];
  const rows = [row(NOW - MINUTE), row(NOW - 2 * DAY), row(NOW + 365 * DAY)];
  expect(names(peopleToAsk(people, rows, new Map(), NOW))).toEqual(['person 2', 'person 3']);
});
