import { t } from '../../utils/i18n/t.ts';
import { timeAgo } from '../../utils/i18n/time.ts';
import type { ThanksPageProps } from './thanks-page-props.ts';

type Props = Pick<ThanksPageProps, 'status' | 'isOnline' | 'now' | 'onSync' | 'onOpenOptions'> & {
  org: string;
};

/** States in which asking again at once may help. */
const TRIED_AGAIN: readonly string[] = ['never', 'unreachable', 'not-permitted', 'refused'];
/** States that the options can mend. */
const IN_OPTIONS: readonly string[] = ['signed-out', 'not-ours'];

/** How old all of this is, and what can be done about it. */
export function Freshness({ status, isOnline, now, onSync, onOpenOptions, org }: Props) {
  const state = status === undefined ? 'checking' : isOnline ? status.state : 'offline';
  const at = status?.succeededAt;
  return (
    <p className={`thanks-fresh thanks-fresh-${state}`}>
      <span>
        <span role="status">{t(`thanks.fresh.${state}`, { org })}</span>
        {/* Outside the live region, or it would be read out each minute. */}
        {at !== undefined && t('thanks.fresh.asOf', { age: timeAgo(at, now) })}
      </span>
      {TRIED_AGAIN.includes(state) && (
        <button type="button" className="text-button" onClick={onSync}>
          {t('thanks.tryAgain')}
        </button>
      )}
      {IN_OPTIONS.includes(state) && (
        <button type="button" className="text-button" onClick={onOpenOptions}>
          {t('thanks.openOptions')}
        </button>
      )}
    </p>
  );
}
