import { t } from '../../utils/i18n/t.ts';
import type { SurveySummary } from '../../utils/org-api/contract/customer.ts';
import { Clamp } from '../ui/clamp.tsx';
import { askedThings, notAsked } from './asked.ts';

export function AskedColumn({ surveys, now }: { surveys: SurveySummary[]; now: number }) {
  const missing = notAsked(surveys);
  return (
    <div className="column">
      <h3>{t('panel.asked')}</h3>
      <ul className="asked">
        {askedThings(surveys, now).map(({ key, metric, title, lines, comment }) => (
          <li key={key} title={t(`panel.metric.${metric}.long`)}>
            <p className="column-strong">{title}</p>
            {comment !== undefined && (
              <Clamp lines={2}>
                <q dir="auto">{comment}</q>
              </Clamp>
            )}
            {lines.map((line) => (
              <p key={line} className="column-soft">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {missing !== undefined && <p className="column-soft">{missing}</p>}
    </div>
  );
}
