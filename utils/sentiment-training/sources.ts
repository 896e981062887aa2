import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES, type EmotionName, type Example, emotionsOf, NO_EMOTIONS } from './examples.ts';

/** Rows of a tab-separated file without header. */
export function rowsOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Our own texts: label, emotions, text with `\n` for a line's end. */
export function ownTexts(folder: string): Example[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => ownFile(join(folder, name), `own/${name.replace('.tsv', '')}`));
}

export function ownFile(file: string, source: string): Example[] {
  return rowsOf(file).flatMap(([label = '', emotions = '', text = '']) => {
    const known = labelNumber(label);
    if (known === undefined || text === '') return [];
    return [
      {
        text: text.replaceAll('\\n', '\n'),
        label: known,
        emotions: emotionsOf(new Set(emotions.split(';').map((name) => (name === 'relief' ? 'joy' : name)))),
        weight: 1,
        source,
      },
    ];
  });
}

function labelNumber(label: string): number | undefined {
  const at = CLASSES.findIndex((name) => name === label);
  return at < 0 ? undefined : at;
}

const GOOD = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(
    ' ',
  ),
);
const BAD = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(
    ' ',
  ),
);
const FELT: Readonly<Record<string, EmotionName>> = {
  gratitude: 'gratitude',
  anger: 'anger',
  annoyance: 'anger',
  disgust: 'anger',
  disappointment: 'disappointment',
  sadness: 'disappointment',
  remorse: 'disappointment',
  confusion: 'confusion',
  fear: 'worry',
  nervousness: 'worry',
  joy: 'joy',
  relief: 'joy',
  excitement: 'joy',
  admiration: 'joy',
  love: 'joy',
};

/** GoEmotions; comments that are both good and bad are left out. */
export function goEmotions(data: string, split: readonly string[]): Example[] {
  return rowsOf(join(data, 'goemotions/data.tsv')).flatMap(([, part = '', names = '', text = '']) => {
    if (!split.includes(part)) return [];
    const all = names.split(';');
    const [isGood, isBad] = [all.some((name) => GOOD.has(name)), all.some((name) => BAD.has(name))];
    const felt = new Set(all.flatMap((name) => FELT[name] ?? []));
    return [
      {
        text: text.replaceAll('[NAME]', 'Alex').replaceAll('[RELIGION]', 'church'),
        label: isGood && isBad ? -1 : isBad ? 0 : isGood ? 2 : 1,
        emotions: emotionsOf(felt),
        weight: 1,
        source: 'goemotions',
      },
    ];
  });
}

export function brighter(data: string, folder = 'brighter_eng'): Example[] {
  return rowsOf(join(data, folder, 'data.tsv')).map(([, , names = '', text = '']) => {
    const all = new Set(names.split(';'));
    const isBad = ['anger', 'fear', 'sadness', 'disgust'].some((name) => all.has(name));
    const isGood = all.has('joy');
    const felt = new Set<string>();
    if (all.has('anger')) felt.add('anger');
    if (all.has('fear')) felt.add('worry');
    if (all.has('sadness')) felt.add('disappointment');
    if (isGood) felt.add('joy');
    return {
      text,
      label: isGood && isBad ? -1 : isBad ? 0 : isGood ? 2 : 1,
      emotions: emotionsOf(felt, ['anger', 'worry', 'joy']),
      weight: 1,
      source: folder,
    };
  });
}

/** Customers' questions to a bank: polite, and neutral. */
export function banking(data: string, split: string): Example[] {
  return rowsOf(join(data, 'banking77/data.tsv'))
    .filter(([, part]) => part === split)
    .map(([, , , text = '']) => ({ text, label: 1, emotions: NO_EMOTIONS, weight: 1, source: 'banking77' }));
}

export function uciSentences(data: string): Example[] {
  return labelled(join(data, 'uci_sentences/data.tsv'), 2, 3, 'uci');
}

export function vaderTweets(data: string): Example[] {
  return labelled(join(data, 'vader_tweets/data.tsv'), 2, 3, 'vader-tweets');
}

/** The first trial's support messages, made from clauses of our own. */
export function supportClauses(file: string): Example[] {
  const letters: Readonly<Record<string, EmotionName>> = {
    g: 'gratitude',
    a: 'anger',
    d: 'disappointment',
    c: 'confusion',
    w: 'worry',
    j: 'joy',
  };
  const classes: Readonly<Record<string, number>> = { '-': 0, '0': 1, '+': 2 };
  return rowsOf(file).flatMap(([label = '', felt = '', text = '']) => {
    const known = classes[label];
    if (known === undefined) return [];
    const emotions = emotionsOf(new Set(felt.split('').flatMap((letter) => letters[letter] ?? [])));
    return [{ text, label: known, emotions, weight: 1, source: 'clauses' }];
  });
}

function labelled(file: string, labelColumn: number, textColumn: number, source: string): Example[] {
  return rowsOf(file).flatMap((row) => {
    const label = labelNumber(row[labelColumn] ?? '');
    if (label === undefined) return [];
    return [{ text: row[textColumn] ?? '', label, emotions: NO_EMOTIONS, weight: 1, source }];
  });
}
