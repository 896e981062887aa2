// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { cueFacts } from '../../../components/sidebar/cue-facts.ts';
import { moodOf, sureWords } from '../../../components/sidebar/mood-words.ts';
import { readingHeadline } from '../../../components/sidebar/reading-words.ts';
import type { CueKind } from '../../../utils/sentiment/cues.ts';
import type { Emotion } from '../../../utils/sentiment/model.ts';
import type { Label } from '../../../utils/sentiment/reading.ts';
import { message, read, readingOf, unread } from '../../looks/builders.ts';
import { card, show, stateNamed } from './show.tsx';

const first = message('2026-11-18T10:00:00Z', 'one');
const second = message('2026-11-19T10:00:00Z', 'two');

function sounds(label: Label, emotions: Emotion[] = [], confidence = 0.8) {
  return read(first, label, 'one', {}, { emotions, confidence });
}

test('the headline is the label, or the emotion that says more', () => {
  const headline = (label: Label, ...emotions: Emotion[]) =>
    readingHeadline(readingOf([sounds(label, emotions)]));
  expect(headline('negative')).toBe('Sounds unhappy');
  expect(headline('negative', 'worry', 'anger')).toBe('Sounds angry');
  expect(headline('neutral', 'confusion')).toBe('Sounds confused');
  expect(headline('neutral', 'gratitude')).toBe('Sounds matter-of-fact');
  expect(headline('positive', 'gratitude')).toBe('Sounds thankful');
  expect(readingHeadline(readingOf([unread(first, 'weak')]))).toBeUndefined();
});

test('with a start the headline tells the way from there', () => {
  const way = (from: [Label, ...Emotion[]], to: [Label, ...Emotion[]]) => {
    const [fromLabel, ...fromMoods] = from;
    const [toLabel, ...toMoods] = to;
    return readingHeadline(
      readingOf([sounds(fromLabel, fromMoods), read(second, toLabel, 'two', {}, { emotions: toMoods })]),
    );
  };
  expect(way(['negative', 'anger'], ['neutral'])).toBe('Angry at first, calmer now');
  expect(way(['negative'], ['positive', 'gratitude'])).toBe('Unhappy at first, thankful now');
  expect(way(['negative'], ['negative'])).toBe('Unhappy at first, and still');
  expect(way(['negative'], ['negative', 'anger'])).toBe('Unhappy at first, angry now');
  expect(way(['neutral'], ['neutral'])).toBe('Matter-of-fact throughout');
  expect(way(['positive', 'joy'], ['positive'])).toBe('Pleased from first to last');
});

test('how sure it is stands in words, with the emotions that the headline left out', () => {
  expect(sureWords(sounds('negative', [], 0.9))).toBe('Sure');
  expect(sureWords(sounds('negative', ['anger'], 0.7))).toBe('Fairly sure');
  expect(sureWords(sounds('negative', ['anger', 'worry'], 0.5))).toBe('Not very sure · also worried');
  expect(moodOf(unread(first, 'mixed'))).toBeUndefined();
});

test('a turn for the better names the reply before it, one for the worse names nobody', () => {
  show(stateNamed('usual'));
  expect(card('ticket')).toContain('It turned for the better after a reply, 1 hour ago.');
  expect(document.querySelector('.arc-plot')?.getAttribute('aria-label')).toContain(
    'pleased (here it turned)',
  );
  show(stateNamed('still-angry'));
  expect(card('ticket')).toContain('It turned for the worse 4 days ago.');
});

test('facts stand with the customer’s own words, at most three, what must be known first at the top', () => {
  show(stateNamed('reading-cues'));
  const lines = [...document.querySelectorAll('.cues li')].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Mentions something hard: lost my job',
    'Asks for a person to talk to: talk to a person',
    'Speaks of leaving: go elsewhere',
  ]);
});

test('"solved" holds until the customer writes again, and of each kind the newest is told', () => {
  const cue = (kind: CueKind, of: typeof first, words: string) => ({
    kind,
    messageId: of.id,
    words,
    sentence: words,
  });
  const readings = [sounds('positive'), read(second, 'negative', 'two', {})];
  const cues = [
    cue('solved', first, 'works now'),
    cue('asked-again', first, 'again'),
    cue('asked-again', second, 'third time'),
  ];
  expect(cueFacts(readingOf(readings, { cues })).map(({ words }) => words)).toEqual(['third time']);
  expect(cueFacts(readingOf(readings.slice(0, 1), { cues })).map(({ kind }) => kind)).toContain('solved');
});

test('what reads the words is told in short, with the whole card a click away', () => {
  show(stateNamed('usual'));
  expect(card('ticket')).toContain('None of it came from your customers.');
  expect(document.querySelector('.model-card a')?.getAttribute('href')).toBe('/sentiment/model-card.md');
});
