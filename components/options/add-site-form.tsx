import { type FormEvent, useState } from 'react';
import { recognisedAt, siteAt, webAddress } from '../../utils/helpdesks/site-at.ts';
import { t } from '../../utils/i18n/t.ts';
import { Field } from '../ui/field.tsx';
import { AddressInput } from './address-input.tsx';
import type { OptionsDoor } from './options-door.ts';

interface Props {
  door: Pick<OptionsDoor, 'switchOn' | 'helpdesks'>;
  onSwitchedOn: (helpdesk: string) => void;
}

interface Problems {
  address?: string;
  helpdesk?: string;
}

export function AddSiteForm({ door, onSwitchedOn }: Props) {
  const [address, setAddress] = useState('');
  const [chosen, setChosen] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const url = webAddress(address);
  const known = url && recognisedAt(url, door.helpdesks);
  const helpdesk = door.helpdesks.find(({ id }) => id === (chosen || known?.id));
  const site = url && helpdesk && siteAt(url, helpdesk);

  function switchOn(event: FormEvent) {
    event.preventDefault();
    if (site === undefined || helpdesk === undefined) return setProblems(missingParts(url !== undefined));
    // Nothing may be awaited before this: the browser only asks straight after a click.
    door.switchOn(site).then(
      (isOn) => {
        if (!isOn) return setProblems({ address: t('options.sites.refused') });
        setAddress('');
        setChosen('');
        setProblems({});
        onSwitchedOn(helpdesk.name);
      },
      () => setProblems({ address: t('options.sites.failed') }),
    );
  }

  return (
    <form className="form" noValidate onSubmit={switchOn}>
      <Field
        label={t('options.sites.address')}
        hint={t('options.sites.addressHint')}
        problem={problems.address}
      >
        {(described) => (
          <AddressInput
            described={described}
            value={address}
            autoComplete="off"
            onType={(typed) => {
              setAddress(typed);
              setProblems({});
            }}
          />
        )}
      </Field>
      <Field label={t('options.sites.helpdesk')} problem={problems.helpdesk}>
        {(described) => (
          <select
            {...described}
            className="input"
            value={helpdesk?.id ?? ''}
            onChange={(event) => {
              setChosen(event.target.value);
              setProblems({});
            }}
          >
            <option value="">{t('options.sites.choose')}</option>
            {door.helpdesks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="actions">
        <button type="submit" className="button button-main">
          {t('options.sites.switchOn')}
        </button>
      </div>
    </form>
  );
}

function missingParts(hasAddress: boolean): Problems {
  return hasAddress
    ? { helpdesk: t('options.sites.chooseFirst') }
    : { address: t('options.sites.notAnAddress') };
}
