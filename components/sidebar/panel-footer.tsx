import Check from 'lucide-react/icons/check';
import CloudOff from 'lucide-react/icons/cloud-off';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import WifiOff from 'lucide-react/icons/wifi-off';
import { t } from '../../utils/i18n/t.ts';
import { timeAgo } from '../../utils/i18n/time.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { orgName } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import { canTryAgain, type SyncStanding, syncStanding } from './sync-words.ts';

type Props = Pick<PanelProps, 'status' | 'isOnline' | 'connection' | 'storageError' | 'now' | 'onSync'>;

/** How fresh all of this is, and who can see it. */
export function PanelFooter(props: Props) {
  const standing = syncStanding(props);
  const org = orgName(props.connection);
  return (
    <footer className="panel-footer">
      <p className={`sync sync-${standing}`}>
        <StandingIcon standing={standing} />
        <span>
          <span role="status">{t(`panel.sync.${standing}`)}</span>
          {age(standing, props)}
        </span>
      </p>
      {canTryAgain(standing) && (
        <button type="button" className="text-button" onClick={props.onSync}>
          {t('panel.tryAgain')}
        </button>
      )}
      <Disclosure summary={t('panel.whoSees')} className="who-sees">
        <ul className="sentences">
          <li>{t('panel.whoSees.reading')}</li>
          <li>{t('panel.whoSees.heard', { org })}</li>
          <li>{t('panel.whoSees.forYou')}</li>
          <li>{t('panel.whoSees.thanks', { org })}</li>
        </ul>
      </Disclosure>
    </footer>
  );
}

/** Outside the live region, or it would be read out every minute. */
function age(standing: SyncStanding, { status, now }: Props): string | undefined {
  const at = status?.succeededAt;
  if (at === undefined || standing === 'not-connected' || standing === 'storage') return undefined;
  return t('panel.sync.asOf', { age: timeAgo(at, now) });
}

function StandingIcon({ standing }: { standing: SyncStanding }) {
  switch (standing) {
    case 'up-to-date':
      return <Check className="icon" aria-hidden="true" />;
    case 'checking':
    case 'never':
    case 'busy':
      return <LoaderCircle className="icon" aria-hidden="true" />;
    case 'offline':
      return <WifiOff className="icon" aria-hidden="true" />;
    case 'unreachable':
    case 'not-connected':
      return <CloudOff className="icon" aria-hidden="true" />;
    case 'not-ours':
    case 'signed-out':
    case 'not-permitted':
    case 'outdated':
    case 'refused':
    case 'storage':
      return <TriangleAlert className="icon" aria-hidden="true" />;
  }
}
