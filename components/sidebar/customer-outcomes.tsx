import { t } from '../../utils/i18n/t.ts';
import type { Customer } from '../../utils/org-api/contract/customer.ts';

/** What came of this customer's tickets. No speed: what was solved counts before how fast. */
export function CustomerOutcomes({ customer }: { customer: Customer }) {
  const { tickets, solvedFirstTime, cameBack, handOffs } = customer.outcomes;
  const days = t('panel.lastDays', { count: customer.days });
  if (tickets === 0) return <p className="customer-outcomes">{days}</p>;
  const parts = [
    t('panel.tickets', { count: tickets }),
    t('panel.solvedFirstTime', { count: solvedFirstTime }),
  ];
  if (cameBack > 0) parts.push(t('panel.cameBackCount', { count: cameBack }));
  if (handOffs > 0) parts.push(t('panel.handOffs', { count: handOffs }));
  return <p className="customer-outcomes">{t('panel.outcomes', { days, parts: parts.join(', ') })}</p>;
}
