import type { Suggestion } from '../../utils/drivers/suggest-drivers.ts';
import { t } from '../../utils/i18n/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { isolate } from '../ui/join-names.ts';

/** The customer's words that spoke for each driver, and what becomes of a choice. */
export function DriverWhy({ shown }: { shown: readonly Suggestion[] }) {
  return (
    <Disclosure summary={t('drivers.why')} className="why">
      <ul>
        {shown.map(({ driverId, name, words }) => (
          <li key={driverId}>{wordsOf(name, words)}</li>
        ))}
      </ul>
      <p>{t('drivers.why.guess')}</p>
      <p>{t('drivers.why.kept')}</p>
    </Disclosure>
  );
}

function wordsOf(name: string, words: readonly string[]): string {
  if (words.length === 0) return t('drivers.why.noWords', { name: isolate(name) });
  return t('drivers.why.word', {
    name: isolate(name),
    words: words.map((word) => `“${isolate(word)}”`).join(', '),
  });
}
