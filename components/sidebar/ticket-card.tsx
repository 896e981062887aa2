import { t } from '../../utils/i18n/t.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { Card } from '../ui/card.tsx';
import { joinNames } from '../ui/join-names.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { CueLines } from './cue-lines.tsx';
import { Disagree } from './disagree.tsx';
import { DriverLine } from './driver-line.tsx';
import { nameOf } from './names.ts';
import { OutcomeLines } from './outcome-lines.tsx';
import type { PanelProps } from './panel-props.ts';
import { ReadingView, SilenceView } from './reading-view.tsx';
import { customerMessages, shownMessage } from './reading-words.ts';
import { Why } from './why.tsx';

type Props = Pick<PanelProps, 'ticket' | 'reading' | 'isUnreadable' | 'corrections' | 'now' | 'about'>;

/** This ticket: how its customer sounds, why we think so, and what has come of it. */
export function TicketCard(props: Props) {
  const { ticket, reading, corrections, about } = props;
  if (ticket === undefined) {
    return (
      <Card name="ticket" title={t('panel.thisTicket')}>
        <div className="room-ticket">
          <Skeleton lines={5} />
        </div>
      </Card>
    );
  }
  const isUnread = ticket.missing.includes('messages');
  const count = customerMessages(ticket.messages).length;
  const shown = reading && !isUnread ? shownMessage(reading) : undefined;
  return (
    <Card
      name="ticket"
      title={t('panel.thisTicket')}
      aside={isUnread ? undefined : t('panel.customerMessages', { count })}
    >
      <Body {...props} ticket={ticket} isUnread={isUnread} />
      {shown !== undefined && (
        <div className="asides">
          {reading?.now === shown && (
            <Why message={shown} requester={nameOf(ticket.requester)} now={props.now} />
          )}
          {corrections !== undefined && <Disagree message={shown} corrections={corrections} />}
        </div>
      )}
      {reading !== undefined && !isUnread && <CueLines reading={reading} />}
      {about !== undefined && <DriverLine about={about} />}
      <OtherCustomers ticket={ticket} />
      <OutcomeLines ticket={ticket} />
    </Card>
  );
}

interface BodyProps extends Omit<Props, 'about'> {
  ticket: Ticket;
  isUnread: boolean;
}

function Body({ ticket, reading, isUnreadable, now, isUnread }: BodyProps) {
  if (isUnread) return <SilenceView silence="unread" />;
  if (isUnreadable) return <SilenceView silence="unloaded" />;
  if (reading === undefined) {
    return (
      <div className="room-ticket">
        <Skeleton lines={4} />
      </div>
    );
  }
  if (reading.now !== undefined) {
    return <ReadingView reading={reading} message={reading.now} ticket={ticket} now={now} />;
  }
  return (
    <SilenceView
      silence={reading.silence ?? 'no-messages'}
      language={reading.language}
      message={shownMessage(reading)}
    />
  );
}

/** Other customers are named, so that nobody wonders, and never counted. */
function OtherCustomers({ ticket }: { ticket: Ticket }) {
  const names = ticket.participants
    .filter(({ role, isRequester, messages }) => role === 'customer' && !isRequester && messages > 0)
    .map(({ person }) => nameOf(person) ?? t('panel.unnamed'));
  if (names.length === 0) return null;
  return <p className="also">{t('panel.alsoWrote', { names: joinNames(names) })}</p>;
}
