import type { TaughtDriver } from '../../utils/drivers/forget-drivers.ts';
import { t } from '../../utils/i18n/t.ts';
import { isolate } from '../ui/join-names.ts';

interface Props {
  drivers: readonly TaughtDriver[];
  onForget: (driverId: string) => void;
  onForgetAll: () => void;
}

/** Contact drivers that tickets were confirmed for, and how to forget what they taught. */
export function LearnedDrivers({ drivers, onForget, onForgetAll }: Props) {
  return (
    <>
      <h3 className="learned-kind">{t('learned.drivers')}</h3>
      <ul className="sites">
        {drivers.map(({ driverId, name = t('learned.driverGone'), tickets }) => (
          <li key={driverId} className="site">
            <div className="site-text">
              <p className="site-name">
                <bdi>{name}</bdi>
              </p>
              <p className="quiet-line">{t('learned.tickets', { count: tickets })}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={t('learned.forgetNamed', { name: isolate(name) })}
              onClick={() => onForget(driverId)}
            >
              {t('learned.forget')}
            </button>
          </li>
        ))}
      </ul>
      {drivers.length > 1 && (
        <div className="actions learned-all">
          <button type="button" className="button" onClick={onForgetAll}>
            {t('learned.forgetAll')}
          </button>
        </div>
      )}
    </>
  );
}
