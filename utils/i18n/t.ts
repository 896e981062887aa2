import { en } from './en.ts';

type Plural = { one: string; other: string };
export type MessageKey = keyof typeof en;
type Values = Record<string, string | number>;

/** Interface language. English is the only one for now; every visible string already goes through `t`. */
export const locale = 'en';

const messages: Readonly<Record<string, string | Plural>> = en;
const plurals = new Intl.PluralRules(locale);

/**
 * A sentence of the interface. `{name}` is replaced by that value; a message with plural forms picks one by
 * `count`.
 */
export function t(key: MessageKey, values: Values = {}): string {
  const message = messages[key] ?? key;
  const text = typeof message === 'string' ? message : message[pluralForm(values.count)];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

function pluralForm(count: string | number | undefined): keyof Plural {
  return plurals.select(Number(count)) === 'one' ? 'one' : 'other';
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value);
}
