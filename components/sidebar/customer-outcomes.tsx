import { t } from '../../utils/i18n/t.ts';
import type { Customer } from '../../utils/org-api/contract/customer.ts';

/** What came of this customer's tickets. No speed: what was solved counts before how fast. */
export function CustomerOutcomes({ outcomes }: { outcomes: Customer['outcomes'] }) {
  const { tickets, solvedFirstTime, cameBack, handOffs } = outcomes;
  if (tickets === 0) return null;
  const parts = [t('panel.solvedFirstTime', { count: solvedFirstTime })];
  if (cameBack > 0) parts.push(t('panel.cameBackCount', { count: cameBack }));
  if (handOffs > 0) parts.push(t('panel.handOffs', { count: handOffs }));
  return (
    <p className="customer-outcomes">{t('panel.outcomes', { count: tickets, parts: parts.join(' · ') })}</p>
  );
}
