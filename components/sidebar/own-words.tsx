import { t } from '../../utils/i18n/t.ts';
import { shortDate } from '../../utils/i18n/time.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import type { Words } from './heard.ts';

/** What the customer wrote elsewhere, in full, on demand. */
export function OwnWords({ words, now }: { words: Words[]; now: number }) {
  if (words.length === 0) return null;
  return (
    <Disclosure summary={t('panel.theyWrote', { count: words.length })} className="own-words">
      <ul>
        {words.map(({ key, text, at, source }) => (
          <li key={key}>
            <blockquote dir="auto">{text}</blockquote>
            <p className="column-soft">
              {shortDate(at, now)}, <bdi>{source}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
