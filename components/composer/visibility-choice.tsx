import { useId } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { type Recipient, Visibility } from '../../utils/org-api/contract/recognition.ts';
import { SeenIcon } from '../ui/seen-icon.tsx';
import { whoWillSee } from './composer-words.ts';

interface Props {
  visibility: Visibility;
  recipients: readonly Recipient[];
  org: string;
  onChange: (visibility: Visibility) => void;
}

/** The sender's choice, and in a sentence what it means for these people. */
export function VisibilityChoice({ visibility, recipients, org, onChange }: Props) {
  const id = useId();
  return (
    <fieldset className="composer-part">
      <legend>{t('composer.seen')}</legend>
      <div className="seen-options">
        {Visibility.options.map((option) => (
          <label key={option} className="seen-option">
            <input
              type="radio"
              name={id}
              checked={option === visibility}
              aria-describedby={option === visibility ? `${id}-who` : undefined}
              onChange={() => onChange(option)}
            />
            <SeenIcon visibility={option} />
            {t(`composer.seen.${option}`)}
          </label>
        ))}
      </div>
      <p className="composer-hint" id={`${id}-who`}>
        {whoWillSee(visibility, recipients, org)}
      </p>
    </fieldset>
  );
}
