import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { t } from '../../utils/i18n/t.ts';
import type { Ticket } from '../../utils/ticket.ts';

/** What has come of this ticket, where something has. What the helpdesk does not tell is not guessed. */
export function OutcomeLines({ ticket: { reopens = 0, handOffs = 0 } }: { ticket: Ticket }) {
  if (reopens === 0 && handOffs === 0) return null;
  return (
    <ul className="outcomes">
      {reopens > 0 && (
        <li>
          <RotateCcw className="icon" aria-hidden="true" />
          {t('panel.cameBack', { count: reopens })}
        </li>
      )}
      {handOffs > 0 && (
        <li>
          <ArrowLeftRight className="icon" aria-hidden="true" />
          {t('panel.handOffs', { count: handOffs })}
        </li>
      )}
    </ul>
  );
}
