import type { Entry } from './entries.ts';

/** Letters that Unicode takes for letters of their own, though people leave them out when they type. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '\u2019': "'",
};
const LONE = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * Accents of Latin, Greek and Cyrillic, and the vowel signs of Hebrew and Arabic. Not all marks: in other
 * scripts they tell one letter from another.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;

/** Text as it is compared: no case, no accents, any width. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(LONE, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a search, folded; none where nothing was typed. */
export function wordsOf(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** All that can be searched in an entry, folded. */
export function searchable({ recognition }: Entry, valueNames: ReadonlyMap<string, string>): string {
  const { message, quote, sender, recipients, coreValueIds } = recognition;
  const parts = [
    message,
    quote?.text,
    quote?.by,
    sender.name,
    ...recipients.map(({ name }) => name),
    ...coreValueIds.map((id) => valueNames.get(id)),
  ];
  return folded(parts.filter(Boolean).join('\n'));
}
