import { t } from '../../utils/i18n/t.ts';

const BARS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Room for what is on its way. `lines`: 1 to 6. */
export function Skeleton({ lines }: { lines: number }) {
  return (
    <div className="skeleton" role="img" aria-label={t('panel.loading')}>
      {BARS.slice(0, lines).map((bar) => (
        <i key={bar} />
      ))}
    </div>
  );
}
