import { useCallback } from 'react';
import type { Site } from '../../utils/helpdesks/site.ts';
import { t } from '../../utils/i18n/t.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsDoor } from './options-door.ts';
import { sidesFromLeft } from './sides.ts';

interface Props {
  door: Pick<OptionsDoor, 'sideOn' | 'saveSideOn'>;
  site: Site;
  address: string;
}

/** On which side the panel stands on this one helpdesk. */
export function SiteSide({ door, site, address }: Props) {
  const load = useCallback(() => door.sideOn(site), [door, site]);
  const [loaded, reload] = useLoaded(load);
  if (loaded.state !== 'there') return null;
  return (
    <select
      className="input site-side"
      aria-label={t('options.sites.side', { address })}
      value={loaded.value}
      onChange={({ target }) =>
        void door.saveSideOn(site, target.value === 'start' ? 'start' : 'end').finally(reload)
      }
    >
      {sidesFromLeft().map(({ value, side }) => (
        <option key={value} value={value}>
          {t(`options.sites.panel-${side}`)}
        </option>
      ))}
    </select>
  );
}
