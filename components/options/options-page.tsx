import { useCallback } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import '../ui/form.css';
import '../ui/wordmark.css';
import './options.css';
import './options-parts.css';
import { t } from '../../utils/i18n/t.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { Wordmark } from '../ui/wordmark.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { ConnectSection } from './connect-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { LearnedSection } from './learned-section.tsx';
import type { OptionsDoor } from './options-door.ts';
import { SitesSection } from './sites-section.tsx';
import { connectStep, Steps, siteStep } from './steps.tsx';
import { StoredSection } from './stored-section.tsx';

export function OptionsPage({ door }: { door: OptionsDoor }) {
  const [connected, reloadConnection] = useLoaded(door.connection);
  const [switchedOn, reloadSites] = useLoaded(door.sites, door.watchSites);
  const [stored, reloadStored] = useLoaded(door.storedHere);
  const reload = useCallback(() => {
    reloadConnection();
    reloadSites();
    reloadStored();
  }, [reloadConnection, reloadSites, reloadStored]);

  const connection = connected.state === 'there' ? connected.value : undefined;
  const org = connection?.me.org.name ?? '';
  const drafts =
    stored.state === 'there' ? (stored.value.kinds.find(({ kind }) => kind === 'drafts')?.count ?? 0) : 0;
  const sites = switchedOn.state === 'there' ? switchedOn.value : [];
  const isLoading = connected.state === 'loading' || switchedOn.state === 'loading';
  const isNewcomer = connection === undefined || sites.length === 0;
  return (
    <main className="page options" aria-busy={isLoading}>
      <header className="options-head">
        <h1>
          <Wordmark />
          <span className="hidden-text">{t('options.title')}</span>
        </h1>
        <p>{t('options.tagline')}</p>
      </header>
      {connected.state === 'failed' && <StorageNotice />}
      {!isLoading && (
        <>
          {connected.state === 'there' && (
            <>
              <Steps connection={connection} sites={sites} helpdesks={door.helpdesks} />
              <ConnectSection
                door={door}
                connection={connection}
                drafts={drafts}
                step={isNewcomer ? { number: 1, state: connectStep(connection) } : undefined}
                onChange={reload}
              />
            </>
          )}
          <SitesSection
            door={door}
            sites={sites}
            step={isNewcomer ? { number: 2, state: siteStep(connection, sites) } : undefined}
            onChange={reload}
          />
          <AppearanceSection door={door} />
          {stored.state === 'there' && (
            <StoredSection door={door} stored={stored.value} onChange={reloadStored} />
          )}
          <LearnedSection door={door} onChange={reloadStored} />
          <EraseSection door={door} org={org} drafts={drafts} onErased={reload} />
          <AboutSection version={door.version} />
        </>
      )}
    </main>
  );
}

function StorageNotice() {
  return (
    <div className="section card card-warn" role="alert">
      <p>{t('options.storage')}</p>
      <p>{t('options.storageHint')}</p>
    </div>
  );
}
