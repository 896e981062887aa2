import { t } from '../../utils/i18n/t.ts';
import { Card } from '../ui/card.tsx';
import type { Notice } from './notices.ts';

interface Props {
  notice: Notice;
  tone?: 'warn' | 'limited';
  onOpenOptions: () => void;
}

export function NoticeCard({ notice, tone = 'warn', onOpenOptions }: Props) {
  return (
    <Card name={`notice-${notice.key}`} title={notice.title} tone={tone}>
      <p className="notice-line">{notice.line}</p>
      {notice.detail !== undefined && (
        <p className="notice-detail" dir="auto">
          {notice.detail}
        </p>
      )}
      {notice.action === 'options' && (
        <button type="button" className="button" onClick={onOpenOptions}>
          {t('panel.openOptions')}
        </button>
      )}
    </Card>
  );
}
