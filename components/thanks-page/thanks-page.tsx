import Settings from 'lucide-react/icons/settings';
import { useMemo } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import '../ui/form.css';
import '../ui/wordmark.css';
import './thanks-page.css';
import './thanks-entry.css';
import { t } from '../../utils/i18n/t.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { entriesOf } from './entries.ts';
import { Freshness } from './freshness.tsx';
import { Notice } from './notice.tsx';
import { ThanksList } from './thanks-list.tsx';
import type { ThanksPageProps } from './thanks-page-props.ts';
import { WhoSees } from './who-sees.tsx';

/** All thanks that the signed-in member received and sent. */
export function ThanksPage(props: ThanksPageProps) {
  const { connection, storageError, onOpenOptions } = props;
  return (
    <main className="page thanks-page">
      <div className="thanks-top">
        <Wordmark />
        <button type="button" className="button" onClick={onOpenOptions}>
          <Settings className="icon" aria-hidden="true" />
          {t('thanks.options')}
        </button>
      </div>
      <header className="thanks-head">
        {connection && <Avatar name={connection.me.member.name} tone="people" />}
        <div>
          <h1>{t('thanks.title')}</h1>
          {connection && <Whose {...props} connection={connection} />}
        </div>
      </header>
      {storageError !== undefined ? (
        <Notice title={t('thanks.storage')} line={t('thanks.storageLine')} tone="warn">
          <p className="soft">{t('thanks.browserSaid', { detail: storageError })}</p>
        </Notice>
      ) : connection === null ? (
        <Notice title={t('thanks.notSignedIn')} line={t('thanks.notSignedInLine')}>
          <button type="button" className="button button-main" onClick={onOpenOptions}>
            {t('thanks.connect')}
          </button>
        </Notice>
      ) : (
        <Thanks {...props} />
      )}
    </main>
  );
}

type Connected = ThanksPageProps & { connection: NonNullable<ThanksPageProps['connection']> };

function Whose({ connection: { me }, isOther, ...props }: Connected) {
  return (
    <>
      <p className="thanks-whose" dir="auto">
        {t('thanks.whose', { member: me.member.name, org: me.org.name })}
      </p>
      <p className="thanks-other" role="status">
        {isOther && t('thanks.nowOther', { member: me.member.name })}
      </p>
      <Freshness {...props} org={me.org.name} />
      <WhoSees org={me.org.name} />
    </>
  );
}

function Thanks(props: ThanksPageProps) {
  const { connection, received, sent, outbox } = props;
  const entries = useMemo(
    () =>
      connection && received && sent && outbox
        ? entriesOf({ me: connection.me, received, sent, outbox })
        : undefined,
    [connection, received, sent, outbox],
  );
  if (!connection || entries === undefined) {
    return (
      <div className="thanks-waiting">
        <div className="entry">
          <Skeleton lines={5} />
        </div>
        <div className="entry">
          <Skeleton lines={4} />
        </div>
      </div>
    );
  }
  return (
    <ThanksList {...props} key={connection.me.member.id} org={connection.me.org.name} entries={entries} />
  );
}
