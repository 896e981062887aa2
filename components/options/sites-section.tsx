import { useState } from 'react';
import type { Site } from '../../utils/helpdesks/site.ts';
import { t } from '../../utils/i18n/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { addressOf, helpdeskName } from '../ui/site-words.ts';
import { AddSiteForm } from './add-site-form.tsx';
import type { OptionsDoor } from './options-door.ts';
import { Section, type SectionProps } from './section.tsx';
import { SiteSide } from './site-side.tsx';

interface Props {
  door: Pick<OptionsDoor, 'switchOn' | 'switchOff' | 'helpdesks' | 'sideOn' | 'saveSideOn'>;
  sites: readonly Site[];
  step: SectionProps['step'];
  onChange: () => void;
}

export function SitesSection({ door, sites, step, onChange }: Props) {
  const [said, setSaid] = useState('');

  async function switchOff(site: Site) {
    const words = { helpdesk: helpdeskName(site, door.helpdesks), address: addressOf(site) };
    await door.switchOff(site).then(
      () => setSaid(t('options.sites.off', words)),
      () => setSaid(t('options.sites.failed')),
    );
    onChange();
  }

  return (
    <Section name="sites" title={t('options.sites.title')} step={step} said={said}>
      <p className="why">{t('options.sites.why')}</p>
      {sites.length > 0 && (
        <ul className="sites" aria-label={t('options.sites.list')}>
          {sites.map((site) => (
            <li key={addressOf(site)} className="site">
              <SiteNames site={site} helpdesk={helpdeskName(site, door.helpdesks)} />
              <SiteSide door={door} site={site} address={addressOf(site)} />
              <button
                type="button"
                className="button"
                aria-label={t('options.sites.switchOffNamed', {
                  helpdesk: helpdeskName(site, door.helpdesks),
                  address: addressOf(site),
                })}
                onClick={() => void switchOff(site)}
              >
                {t('options.sites.switchOff')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite door={door} isFirst={sites.length === 0} onSaid={setSaid} onChange={onChange} />
    </Section>
  );
}

function SiteNames({ site, helpdesk }: { site: Site; helpdesk: string }) {
  return (
    <div className="site-text">
      <p className="site-name">{helpdesk}</p>
      <p className="quiet-line">
        <bdi>{addressOf(site)}</bdi>
      </p>
    </div>
  );
}

interface AddProps {
  door: Props['door'];
  isFirst: boolean;
  onSaid: (sentence: string) => void;
  onChange: () => void;
}

/** Open for a newcomer, folded away once there is a helpdesk. */
function AddSite({ door, isFirst, onSaid, onChange }: AddProps) {
  const form = (
    <AddSiteForm
      door={door}
      onSwitchedOn={(helpdesk) => {
        onSaid(t('options.sites.on', { helpdesk }));
        onChange();
      }}
    />
  );
  if (isFirst) return form;
  return (
    <Disclosure className="add-site" summary={t('options.sites.addAnother')}>
      {form}
    </Disclosure>
  );
}
