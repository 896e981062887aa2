import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { Entry } from './entries.ts';
import { type Month, monthsOf } from './months.ts';
import { ThanksEntry } from './thanks-entry.tsx';
import type { ThanksPageProps } from './thanks-page-props.ts';

/** Shown at once, and added by each press of the button. */
const AT_A_TIME = 50;

type Props = Pick<ThanksPageProps, 'now' | 'onDiscard' | 'watchNewest'> & {
  org: string;
  found: readonly Entry[];
  valueNames: ReadonlyMap<string, string>;
};

/** Thanks by month, the newest first, a page at a time. */
export function MonthList({ found, watchNewest, ...props }: Props) {
  const [shown, setShown] = useState(AT_A_TIME);
  const list = useRef<HTMLDivElement>(null);
  const rest = found.length - shown;
  const newest = found.find(({ side }) => side === 'received');

  // The button moves away or goes: who pressed it reads on where the new ones begin.
  useEffect(() => {
    if (shown === AT_A_TIME) return;
    list.current?.querySelectorAll('article')[shown - AT_A_TIME]?.focus();
  }, [shown]);

  return (
    <>
      <div ref={list} className="months">
        {monthsOf(found.slice(0, shown)).map((month) => (
          <MonthSection key={month.name} month={month}>
            {(entry) => (
              <ThanksEntry {...props} entry={entry} watch={entry === newest ? watchNewest : undefined} />
            )}
          </MonthSection>
        ))}
      </div>
      {rest > 0 && (
        <button type="button" className="button thanks-more" onClick={() => setShown(shown + AT_A_TIME)}>
          {t('thanks.more', { count: Math.min(AT_A_TIME, rest) })}
        </button>
      )}
      <p className="hidden-text" role="status">
        {shown > AT_A_TIME && t('thanks.moreShown', { count: Math.min(AT_A_TIME, AT_A_TIME + rest) })}
      </p>
    </>
  );
}

interface MonthProps {
  month: Month;
  children: (entry: Entry) => React.ReactNode;
}

function MonthSection({ month, children }: MonthProps) {
  const id = useId();
  return (
    <section className="month" aria-labelledby={id}>
      <h2 id={id}>{month.name}</h2>
      <ul>
        {month.entries.map((entry) => (
          <li key={`${entry.side} ${entry.id}`}>{children(entry)}</li>
        ))}
      </ul>
    </section>
  );
}
