import Check from 'lucide-react/icons/check';
import { useId } from 'react';
import type { CoreValueRow } from '../../utils/db/rows.ts';
import { t } from '../../utils/i18n/t.ts';
import { MAX_CORE_VALUES } from '../../utils/org-api/contract/recognition.ts';
import { Disclosure } from '../ui/disclosure.tsx';

interface Props {
  coreValues: readonly CoreValueRow[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** What the org stands for, in its own words: none, one, or a few. */
export function CoreValueChips({ coreValues, chosen, onChange }: Props) {
  const id = useId();
  if (coreValues.length === 0) return null;
  const isFull = chosen.length >= MAX_CORE_VALUES;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  const described = coreValues.filter(({ coreValue }) => coreValue.description !== '');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in one line with its hint
    <div className="composer-part" role="group" aria-labelledby={id}>
      <p className="composer-label" id={id}>
        {t('composer.value')} <span className="composer-optional">{t('composer.valueOptional')}</span>
      </p>
      <p className="value-chips">
        {coreValues.map(({ id: value, coreValue }) => {
          const isChosen = chosen.includes(value);
          return (
            <button
              key={value}
              type="button"
              className="value-chip"
              aria-pressed={isChosen}
              aria-disabled={isFull && !isChosen}
              onClick={() => (isChosen || !isFull) && toggle(value)}
            >
              {isChosen && <Check className="icon" aria-hidden="true" />}
              <bdi>{coreValue.name}</bdi>
            </button>
          );
        })}
      </p>
      {described.length > 0 && (
        <Disclosure summary={t('composer.valuesMean')} className="values-mean">
          <dl>
            {described.map(({ id: value, coreValue }) => (
              <div key={value}>
                <dt dir="auto">{coreValue.name}</dt>
                <dd dir="auto">{coreValue.description}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}
