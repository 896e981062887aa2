import { locale, t } from '../../utils/i18n/t.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A name inside a sentence of ours, kept from turning the words around it. */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
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
