import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../utils/sentiment/engine.ts';
import { languageOf } from '../../utils/sentiment/language.ts';
import { loadLanguage, missingLanguages } from '../../utils/sentiment/load-language.ts';
import { READ_LANGUAGES } from '../../utils/sentiment/read-languages.ts';
import { readText } from '../../utils/sentiment/read-message.ts';
import { scoreSentiment } from '../../utils/sentiment/score-sentiment.ts';
import { customerMessage } from './customer-message.ts';
import { englishEngine } from './english.ts';
import { LANGUAGE_TABLES, NOT_READ } from './tables/languages.ts';

const modelOf = (code: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, `../../public/sentiment/${code}.bin`)));
const engine: Engine = await openEngine(
  Object.fromEntries(READ_LANGUAGES.map((code) => [code, modelOf(code)])),
);
const others = READ_LANGUAGES.filter((code) => code !== 'en');

test('languages with a table of their own are those that are read', () => {
  expect(Object.keys(LANGUAGE_TABLES).sort()).toEqual([...others].sort());
});

describe.each(others)('in %s', (code) => {
  const { rows, mayMiss } = LANGUAGE_TABLES[code] ?? { rows: [], mayMiss: 0 };

  test('what a careful reader would say is said', () => {
    const missed = rows
      .map(([text, label]) => ({ text, label, guess: readText(text, engine, code).guess }))
      .filter(({ label, guess }) => label !== guess)
      .map(({ text, guess }) => `${guess}: ${text}`);
    expect(missed.length > mayMiss ? missed : []).toEqual([]);
  });

  test('the language of every row is told', () => {
    expect(rows.map(([text]) => text).filter((text) => languageOf(text) !== code)).toEqual([]);
  });

  test('the model weighs at most 60 kB with gzip', () => {
    expect(gzipSync(modelOf(code), { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  test('any text is read without a fault, with offsets inside the sentence', () => {
    const pieces = rows.flatMap(([text]) => text.split(' '));
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...pieces, '\n', '!!', '> ', '😡', '\u202e', '\ud800'), { maxLength: 40 })
        .map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { label, silence, polarity, sentence, evidence } = readText(text, engine, code);
        expect(label === undefined).toBe(silence !== undefined);
        expect(Math.abs(polarity)).toBeLessThanOrEqual(1);
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sentence.length);
        }
        scoreSentiment([customerMessage(text)], engine);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is said of it before its model is loaded', async () => {
    const english = await englishEngine();
    const wrong = rows.filter(([text]) => readText(text, english, undefined).silence !== 'language');
    expect(wrong).toEqual([]);
  });
});

test.each(NOT_READ)('nothing is said of "%s"', (text) => {
  expect(readText(text, engine, undefined)).toMatchObject({ label: undefined, silence: 'language' });
});

describe('a model is loaded', () => {
  const german = customerMessage('Das ist eine Frechheit, ich warte seit Wochen auf mein Geld!');
  const open = async (path: string) => {
    opened.push(path);
    return modelOf(path.slice(path.lastIndexOf('/') + 1, -4)).buffer;
  };
  const opened: string[] = [];

  test('only for a language that the customer writes in', async () => {
    const english = await englishEngine();
    expect(missingLanguages([customerMessage('Where is my parcel? This is bad.')], english)).toEqual([]);
    expect(missingLanguages([customerMessage('Dov’è il mio pacco? Non è ancora arrivato')], english)).toEqual(
      [],
    );
    expect(missingLanguages([{ ...german, isRequester: false }], english)).toEqual([]);
    expect(missingLanguages([german], english)).toEqual(['de']);
  });

  test('once, and reads then', async () => {
    const english = await englishEngine();
    const both = await loadLanguage(english, 'de', open);
    expect(await loadLanguage(both, 'de', open)).toBe(both);
    expect(await loadLanguage(both, 'it', open)).toBe(both);
    expect(opened).toEqual(['/sentiment/de.bin']);
    expect([...english.keys()]).toEqual(['en']);
    expect(missingLanguages([german], both)).toEqual([]);
    expect(scoreSentiment([german], both).now?.label).toBe('negative');
  });
});
