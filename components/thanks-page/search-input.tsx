import Search from 'lucide-react/icons/search';
import { useId } from 'react';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  value: string;
  /** Id of what the search changes. */
  controls: string;
  onType: (value: string) => void;
}

export function SearchInput({ value, controls, onType }: Props) {
  const id = useId();
  return (
    <div className="thanks-search">
      <label htmlFor={id}>{t('thanks.search')}</label>
      <div className="thanks-search-box">
        <Search className="icon" aria-hidden="true" />
        <input
          id={id}
          className="input"
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-controls={controls}
          placeholder={t('thanks.searchHint')}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
    </div>
  );
}
