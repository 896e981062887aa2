import Inbox from 'lucide-react/icons/inbox';
import Layers from 'lucide-react/icons/layers';
import Send from 'lucide-react/icons/send';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { Choice } from '../ui/choice.tsx';
import { type Entry, valueNamesOf } from './entries.ts';
import { MonthList } from './month-list.tsx';
import { NothingHere, type Shown } from './nothing-here.tsx';
import { searchable, wordsOf } from './search.ts';
import { SearchInput } from './search-input.tsx';
import type { ThanksPageProps } from './thanks-page-props.ts';

const SIDES = [
  { value: 'all', icon: Layers },
  { value: 'received', icon: Inbox },
  { value: 'sent', icon: Send },
] as const;

type Props = ThanksPageProps & { org: string; entries: readonly Entry[] };

/** Which thanks are shown, and those. */
export function ThanksList(props: Props) {
  const { entries, coreValues, status, isOnline, org } = props;
  const [side, setSide] = useState<Shown>('all');
  const [query, setQuery] = useState('');
  const list = useId();
  // Typing goes first: the list follows when there is time.
  const searched = useDeferredValue(query);
  const valueNames = useMemo(() => valueNamesOf(coreValues), [coreValues]);
  const isSearching = wordsOf(searched).length > 0;
  const texts = useMemo(
    () => (isSearching ? new Map(entries.map((entry) => [entry, searchable(entry, valueNames)])) : undefined),
    [isSearching, entries, valueNames],
  );
  const found = useMemo(() => {
    const words = wordsOf(searched);
    return entries.filter(
      (entry) =>
        (side === 'all' || entry.side === side) && words.every((word) => texts?.get(entry)?.includes(word)),
    );
  }, [entries, side, searched, texts]);

  if (entries.length === 0) {
    const isKnown = isOnline && status?.succeededAt !== undefined;
    return <NothingHere why={isKnown || status === undefined ? 'none' : 'none-yet'} shown="all" org={org} />;
  }
  return (
    <>
      <search className="thanks-tools">
        <SearchInput value={query} controls={list} onType={setQuery} />
        <Choice
          legend={t('thanks.side')}
          value={side}
          options={SIDES.map(({ value, icon: Icon }) => ({
            value,
            label: t(`thanks.side.${value}`),
            icon: <Icon className="icon" aria-hidden="true" />,
          }))}
          onChoose={setSide}
        />
      </search>
      <p className="thanks-found" role="status">
        {isSearching &&
          (found.length === 0 ? t('thanks.foundNone') : t('thanks.found', { count: found.length }))}
      </p>
      <div id={list}>
        {found.length > 0 ? (
          <MonthList {...props} key={`${side} ${searched}`} found={found} valueNames={valueNames} />
        ) : (
          <NothingHere
            why={isSearching ? 'not-found' : 'none'}
            shown={side}
            org={org}
            words={searched.trim()}
            onClear={() => setQuery('')}
            onAll={() => setSide('all')}
          />
        )}
      </div>
    </>
  );
}
