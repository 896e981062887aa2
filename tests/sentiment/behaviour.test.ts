import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, type TextReading } from '../../utils/sentiment/read-message.ts';
import { englishEngine } from './english.ts';
import { STRONGER, SWAPS, TABLES, TYPOS } from './tables/behaviour.ts';
import { SARCASM } from './tables/sarcasm.ts';

const engine = await englishEngine();
const read = (text: string): TextReading => readText(text, engine, 'en');

/** The rows that went wrong where there are too many of them. */
function tooMany(wrong: readonly string[], most: number): readonly string[] {
  return wrong.length > most ? wrong : [];
}

describe('what a careful reader would say', () => {
  test.each(TABLES)('$name', ({ rows, mayMiss }) => {
    const missed = rows
      .map(([text, label]) => ({ text, label, guess: read(text).guess }))
      .filter(({ label, guess }) => label !== guess)
      .map(({ text, guess }) => `${guess}: ${text}`);
    expect(tooMany(missed, mayMiss)).toEqual([]);
  });

  test('stronger words read more strongly', () => {
    const missed = STRONGER.filter(([weak, strong, way]) => {
      const [less, more] = [read(weak).polarity, read(strong).polarity];
      return way === 'negative' ? more >= less : more <= less;
    });
    expect(missed).toEqual([]);
  });

  test('names, places and days change nothing', () => {
    const changed = SWAPS.filter(
      ([text, fillings]) =>
        new Set(fillings.map((filling) => read(text.replace('___', filling)).guess)).size > 1,
    );
    expect(changed).toEqual([]);
  });

  test('bad typing changes little', () => {
    const changed = TYPOS.filter(([clean, typed]) => read(clean).guess !== read(typed).guess);
    expect(
      tooMany(
        changed.map((pair) => pair.join(' / ')),
        1,
      ),
    ).toEqual([]);
  });
});

test('at most fifteen of a hundred sarcastic messages are called positive', () => {
  const fooled = SARCASM.filter((text) => read(text).guess === 'positive');
  expect(SARCASM).toHaveLength(100);
  expect(tooMany(fooled, 15)).toEqual([]);
});

test('no row of these tables was trained on', () => {
  const folder = join(import.meta.dirname, '../../utils/sentiment-training/texts/en');
  const trained = new Set(
    readdirSync(folder).flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((line) => plain(line.split('\t')[2] ?? '')),
    ),
  );
  const rows = [
    ...TABLES.flatMap((table) => table.rows.map(([text]) => text)),
    ...SARCASM,
    ...TYPOS.flat(),
    ...STRONGER.flatMap(([weak, strong]) => [weak, strong]),
  ];
  expect(rows.filter((text) => trained.has(plain(text)))).toEqual([]);
});

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
