import PanelRightClose from 'lucide-react/icons/panel-right-close';
import { t } from '../../utils/i18n/t.ts';
import { Avatar } from '../ui/avatar.tsx';
import { nameOf } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import type { FoldButton } from './use-focus-across-fold.ts';

type Shown = Pick<PanelProps, 'ticketRef' | 'ticket' | 'customer' | 'mount' | 'layout' | 'onCollapse'>;

/** Whose ticket it is, and the button that folds the panel away. */
export function WhoHeader({ foldButton, ...props }: Shown & FoldButton) {
  const name = nameOf(props.ticket?.requester);
  return (
    <header className="who">
      <Avatar name={name} />
      <div className="who-text">
        <h1>
          <bdi>{title(props, name)}</bdi>
        </h1>
        <p>{subtitle(props)}</p>
      </div>
      {props.mount === 'frame' && (
        <button
          ref={foldButton}
          type="button"
          className={`icon-button collapse-${props.layout.side}`}
          aria-label={t('panel.collapse')}
          title={t('panel.collapse')}
          onClick={props.onCollapse}
        >
          <PanelRightClose className="icon mirrors" aria-hidden="true" />
        </button>
      )}
    </header>
  );
}

function title({ ticketRef, ticket }: Shown, name: string | undefined) {
  if (ticketRef === undefined) return t('panel.noTicket');
  if (ticket === undefined) {
    return (
      <span className="who-waiting">
        <span className="hidden-text">{t('panel.loading')}</span>
      </span>
    );
  }
  if (ticket.requester === undefined) return t('panel.customerNotShown');
  return name ?? t('panel.customerUnnamed');
}

function subtitle({ ticketRef, ticket, customer }: Shown) {
  if (ticketRef === undefined) return t('panel.noTicketLine');
  if (ticket === undefined) return t('panel.requester');
  const known = customer?.customer;
  const parts: string[] = [];
  if (known?.since) {
    // A bare year, so that no digit grouping makes it "2,021".
    parts.push(t('panel.customerSince', { year: String(new Date(known.since).getFullYear()) }));
  }
  if (known && known.outcomes.tickets > 0) {
    parts.push(t('panel.ticketsInDays', { count: known.outcomes.tickets, days: known.days }));
  }
  return parts.length > 0 ? parts.join(' · ') : t('panel.requester');
}
