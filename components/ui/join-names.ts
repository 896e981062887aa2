import { locale, t } from '../../utils/i18n/t.ts';

/** Written from right to left, or with signs that turn what follows. */
const TURNS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A name inside a sentence of ours, kept from turning the words around it. */
export function isolate(name: string): string {
  return TURNS.test(name) ? `\u2068${name}\u2069` : name;
}

const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** "Ken, Priya and Mira"; beyond `most` names "Ken, Priya and 38 more". */
export function joinNames(names: readonly string[], most = 3): string {
  if (names.length <= most) return lists.format(names.map(isolate));
  const shown = names
    .slice(0, most - 1)
    .map(isolate)
    .join(', ');
  return t('panel.namesAndMore', { names: shown, count: names.length - (most - 1) });
}
