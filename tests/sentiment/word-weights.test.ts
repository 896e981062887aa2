import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../utils/sentiment/engine.ts';
import type { MessageReading } from '../../utils/sentiment/reading.ts';
import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import { correctionOf, MOST_OF_WORD, movedBy } from '../../utils/sentiment/word-weights.ts';
import { customerMessage } from './customer-message.ts';
import { englishEngine } from './english.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await englishEngine();
});

const TEXT = 'This is ridiculous, I am furious about the broken lantern.';

function read(text: string, learned?: ReadonlyMap<string, number>): MessageReading {
  const [reading] = scoreSentiment([customerMessage(text)], engine, undefined, { learned }).messages;
  if (reading === undefined) throw new Error('nothing read');
  return reading;
}

describe('a correction', () => {
  test('moves the words that spoke most against it, five at most, each by one small step', () => {
    const steps = correctionOf(read(TEXT), 'positive');
    expect(steps.size).toBeGreaterThan(0);
    expect(steps.size).toBeLessThanOrEqual(5);
    expect(new Set(steps.values())).toEqual(new Set([0.5]));
    expect(steps.has('ridiculous') || steps.has('furious')).toBe(true);
    expect([...correctionOf(read('Thank you, that was perfect!'), 'negative').values()]).toContain(-0.5);
  });

  test('that agrees with the guess teaches nothing', () => {
    expect(correctionOf(read(TEXT), 'negative').size).toBe(0);
  });

  test('keeps no name, no address and no word that only joins others', () => {
    const reading: MessageReading = {
      ...read(TEXT),
      sentence: 'Maria is not great at maria@ceramica.example',
      guess: 'negative',
      evidence: [
        { start: 0, end: 5, weight: -0.3 },
        { start: 9, end: 18, weight: -0.4 },
        { start: 28, end: 36, weight: -0.3 },
      ],
    };
    expect([...correctionOf(reading, 'positive', ['Maria Fernández']).keys()]).toEqual(['great']);
  });

  test('whatever came before, a word stays within its bound', () => {
    let weight = 0;
    for (let time = 0; time < 20; time += 1) weight = movedBy(weight, 0.5);
    expect(weight).toBe(MOST_OF_WORD);
  });
});

describe('later readings', () => {
  test('lean towards what was said of the same words, and of no others', () => {
    const learned = new Map([...correctionOf(read(TEXT), 'positive')]);
    expect(read(TEXT, learned).polarity).toBeGreaterThan(read(TEXT).polarity);
    const other = 'My parcel arrived on Monday.';
    expect(read(other, learned)).toEqual(read(other));
  });

  test('cannot be turned by one word that is out of bounds, however often it stands there', () => {
    const once = read('I hate this lantern.', new Map([['lantern', MOST_OF_WORD]])).polarity;
    const wild = read('I hate this lantern.', new Map([['lantern', 900]])).polarity;
    expect(wild).toBe(once);
    expect(read(TEXT, new Map([['constructor', 1]]))).toEqual(read(TEXT));
  });

  test('show the learned word among the words that counted', () => {
    const learned = new Map([['lantern', MOST_OF_WORD]]);
    const { sentence, evidence } = read('The lantern is here.', learned);
    expect(evidence.map(({ start, end }) => sentence.slice(start, end)).join(' ')).toContain('lantern');
  });
});

describe('what a person said', () => {
  const angry = customerMessage(TEXT, { id: 'a' });
  const plain = customerMessage('My order number is 10442.', { id: 'b' });

  test('stands above the reading, and how it was read stays to be seen', () => {
    const reading = scoreSentiment([angry], engine, undefined, { said: new Map([['a', 'positive']]) });
    expect(reading.now).toMatchObject({
      label: 'positive',
      said: 'positive',
      guess: 'negative',
      emotions: [],
    });
    expect(reading.isOpening).toBe(false);
  });

  test('"cannot tell" takes the label away and lets no older message speak for now', () => {
    const reading = scoreSentiment([angry, plain], engine, undefined, { said: new Map([['b', 'unclear']]) });
    expect(reading).toMatchObject({ now: undefined, silence: 'weak' });
  });

  test('makes a plain message the mood of now', () => {
    const reading = scoreSentiment([angry, plain], engine, undefined, { said: new Map([['b', 'positive']]) });
    expect(reading.now?.messageId).toBe('b');
    expect(reading.turn).toEqual({ messageId: 'b', from: 'negative', to: 'positive' });
  });
});
