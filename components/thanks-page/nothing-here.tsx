import { t } from '../../utils/i18n/t.ts';
import type { Side } from './entries.ts';
import { Notice } from './notice.tsx';

export type Shown = 'all' | Side;

interface Props {
  /** `none-yet`: they may well be with the org, but could not be had so far. */
  why: 'none' | 'none-yet' | 'not-found';
  shown: Shown;
  org: string;
  words?: string;
  onClear?: () => void;
  onAll?: () => void;
}

/** Why there is nothing to see, and what can be done. */
export function NothingHere({ why, shown, org, words = '', onClear, onAll }: Props) {
  if (why === 'none-yet') {
    return <Notice title={t('thanks.noneOffline')} line={t('thanks.noneOfflineLine', { org })} tone="warm" />;
  }
  if (why === 'none') {
    const suffix = shown === 'all' ? '' : shown === 'received' ? 'Received' : 'Sent';
    return <Notice title={t(`thanks.none${suffix}`)} line={t(`thanks.none${suffix}Line`)} tone="warm" />;
  }
  return (
    <Notice title={t('thanks.nothing', { words })} line={t('thanks.nothingLine')}>
      <div className="actions">
        <button type="button" className="button" onClick={onClear}>
          {t('thanks.clear')}
        </button>
        {shown !== 'all' && (
          <button type="button" className="button" onClick={onAll}>
            {t('thanks.lookInAll')}
          </button>
        )}
      </div>
    </Notice>
  );
}
