import { useCallback, useState } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import '../ui/form.css';
import '../ui/wordmark.css';
import './popup.css';
import type { Site } from '../../utils/helpdesks/site.ts';
import { t } from '../../utils/i18n/t.ts';
import { addressOf, helpdeskName } from '../ui/site-words.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { Wordmark } from '../ui/wordmark.tsx';
import { ChooseHelpdesk } from './choose-helpdesk.tsx';
import { type PageState, readPage } from './page-state.ts';
import type { PopupDoor } from './popup-door.ts';
import { Told } from './told.tsx';

/** What was done here last. */
type Change = 'none' | 'on' | 'off';

export function Popup({ door }: { door: PopupDoor }) {
  const load = useCallback(() => readPage(door), [door]);
  const [page, reload] = useLoaded(load);
  const [problem, setProblem] = useState('');
  const [change, setChange] = useState<Change>('none');

  function after(done: Promise<boolean>, next: Change, refusal: string) {
    done.then(
      (isDone) => {
        setProblem(isDone ? '' : refusal);
        if (isDone) setChange(next);
        reload();
      },
      () => setProblem(t('popup.failed')),
    );
  }

  return (
    <main className="page popup">
      <h1>
        <Wordmark />
      </h1>
      {page.state === 'loading' && <p className="popup-why">{t('popup.loading')}</p>}
      {page.state === 'failed' && <p className="popup-problem">{t('popup.failed')}</p>}
      {page.state === 'there' && (
        <OnPage
          page={page.value}
          door={door}
          isNew={change === 'on'}
          // Nothing may be awaited on the way: the browser only asks straight after a click.
          onSwitchOn={(site) => after(door.switchOn(site), 'on', t('popup.refused'))}
          onSwitchOff={(site) =>
            after(
              door.switchOff(site).then(() => true),
              'off',
              '',
            )
          }
          onShow={() => after(door.showPanel(), 'none', t('popup.noPanel'))}
        />
      )}
      <p className="popup-problem" role="alert">
        {problem}
      </p>
      <p className="popup-said" role="status">
        {change === 'off' && t('popup.nowOff')}
      </p>
      <footer>
        <button type="button" className="text-button" onClick={() => void door.openOptions()}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}

interface OnPageProps {
  page: PageState;
  door: PopupDoor;
  /** It was switched on just now. */
  isNew: boolean;
  onSwitchOn: (site: Site) => void;
  onSwitchOff: (site: Site) => void;
  onShow: () => void;
}

function OnPage({ page, door, isNew, onSwitchOn, onSwitchOff, onShow }: OnPageProps) {
  switch (page.kind) {
    case 'not-connected':
      return (
        <Told title={t('popup.connect')} why={t('popup.connectWhy')}>
          <button type="button" className="button button-main" onClick={() => void door.openOptions()}>
            {t('popup.connectButton')}
          </button>
        </Told>
      );
    case 'no-page':
      return <Told title={t('popup.none')} why={t('popup.noneWhy')} />;
    case 'unknown':
      return <ChooseHelpdesk url={page.url} helpdesks={door.helpdesks} onSwitchOn={onSwitchOn} />;
    case 'known':
      return (
        <Told
          title={t('popup.known', { helpdesk: page.helpdesk.name, address: addressOf(page.site) })}
          why={t('popup.knownWhy')}
        >
          <button type="button" className="button button-main" onClick={() => onSwitchOn(page.site)}>
            {t('popup.switchOn')}
          </button>
        </Told>
      );
    case 'on':
      return (
        <Told {...wordsWhenOn(page, isNew, helpdeskName(page.site, door.helpdesks))} isOn>
          {page.isTicket && !isNew && (
            <button type="button" className="button button-main" onClick={onShow}>
              {t('popup.showPanel')}
            </button>
          )}
          <button type="button" className="button" onClick={() => onSwitchOff(page.site)}>
            {t('popup.switchOff')}
          </button>
        </Told>
      );
  }
}

function wordsWhenOn(page: { site: Site; isTicket: boolean }, isNew: boolean, helpdesk: string) {
  const address = addressOf(page.site);
  if (isNew) {
    return {
      title: t(page.isTicket ? 'popup.nowOnTicket' : 'popup.nowOn'),
      why: t('popup.nowOnWhy', { address }),
    };
  }
  const why = page.isTicket ? t('popup.onTicketWhy') : t('popup.onWhy', { address });
  return { title: t('popup.on', { helpdesk }), why };
}
