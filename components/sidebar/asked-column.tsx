import { t } from '../../utils/i18n/t.ts';
import type { SurveySummary } from '../../utils/org-api/contract/customer.ts';
import { askedThings, fewAnswers, notAsked } from './asked.ts';

export function AskedColumn({ surveys, now }: { surveys: SurveySummary[]; now: number }) {
  const missing = notAsked(surveys);
  const few = fewAnswers(surveys);
  return (
    <div className="column">
      <h3>{t('panel.asked')}</h3>
      <ul>
        {askedThings(surveys, now).map(({ key, metric, title, lines }) => (
          <li key={key} title={t(`panel.metric.${metric}.long`)}>
            <p className="column-strong">{title}</p>
            {lines.map((line) => (
              <p key={line} className="column-soft">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {missing !== undefined && <p className="column-soft">{missing}</p>}
      {few !== undefined && <p className="column-few">{few}</p>}
    </div>
  );
}
