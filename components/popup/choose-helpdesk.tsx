import { type FormEvent, useState } from 'react';
import type { Site } from '../../utils/helpdesks/site.ts';
import { t } from '../../utils/i18n/t.ts';
import { Field } from '../ui/field.tsx';
import { chosenSite } from './page-state.ts';
import type { PopupHelpdesk } from './popup-door.ts';

interface Props {
  url: URL;
  helpdesks: readonly PopupHelpdesk[];
  onSwitchOn: (site: Site) => void;
}

/** For helpdesks that run anywhere: nobody but the person in front of it can say what this is. */
export function ChooseHelpdesk({ url, helpdesks, onSwitchOn }: Props) {
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<string>();

  function switchOn(event: FormEvent) {
    event.preventDefault();
    const helpdesk = helpdesks.find(({ id }) => id === chosen);
    const site = helpdesk && chosenSite(url, helpdesk);
    if (site === undefined) setProblem(t('options.sites.chooseFirst'));
    else onSwitchOn(site);
  }

  return (
    <form className="told" noValidate onSubmit={switchOn}>
      <h2>{t('popup.unknown')}</h2>
      <p className="popup-why">{t('popup.unknownWhy', { address: url.host })}</p>
      <Field label={t('popup.helpdesk')} problem={problem}>
        {(described) => (
          <select
            {...described}
            className="input"
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value);
              setProblem(undefined);
            }}
          >
            <option value="">{t('options.sites.choose')}</option>
            {helpdesks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="told-deeds">
        <button type="submit" className="button button-main">
          {t('popup.switchOn')}
        </button>
      </div>
    </form>
  );
}
