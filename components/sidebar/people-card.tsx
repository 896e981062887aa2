import { participantKey, participantToMatch } from '../../utils/db/participant-key.ts';
import { t } from '../../utils/i18n/t.ts';
import { colleaguesOn } from '../../utils/recognitions/colleagues.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { joinNames } from '../ui/join-names.ts';
import { nameOf, orgName } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import { OtherCustomerRow, ParticipantRow } from './participant-row.tsx';

interface Props extends Pick<PanelProps, 'matches' | 'confirmed' | 'connection'> {
  ticket: Ticket;
}

/** More than this many are folded away under their names. */
const MOST_OPEN = 4;

/** Everyone who touched the ticket, each with what they did; customers apart from colleagues. */
export function PeopleCard(props: Props) {
  const count = colleaguesOn(props.ticket.participants).length;
  return (
    <Card
      name="people"
      title={t('panel.people')}
      tone="people"
      aside={count > MOST_OPEN ? t('panel.peopleCount', { count }) : undefined}
    >
      <Body {...props} />
    </Card>
  );
}

function Body(props: Props) {
  const colleagues = colleaguesOn(props.ticket.participants);
  if (colleagues.length <= MOST_OPEN) return <Everyone {...props} />;
  const names = colleagues.map(({ participant }) => nameOf(participant.person) ?? t('panel.unnamed'));
  return (
    <Disclosure summary={joinNames(names)} className="people-folded">
      <Everyone {...props} />
    </Disclosure>
  );
}

function Everyone({ ticket, matches, confirmed, connection }: Props) {
  const colleagues = colleaguesOn(ticket.participants);
  const customers = otherCustomers(ticket);
  return (
    <>
      {colleagues.length === 0 && <p className="quiet">{t('panel.nobody')}</p>}
      <ul className="people">
        {colleagues.map(({ index, participant }) => (
          <ParticipantRow
            key={index}
            participant={participant}
            match={matches.get(index)}
            confirmed={confirmed?.get(participantKey(participantToMatch(ticket.ref, participant.person)))}
            org={orgName(connection)}
            memberId={connection?.me.member.id}
          />
        ))}
      </ul>
      {customers.length > 0 && (
        <>
          <h3 className="people-apart">{t('panel.otherCustomers')}</h3>
          <ul className="people">
            {customers.map((participant, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the helpdesk may give neither id nor name
              <OtherCustomerRow key={index} participant={participant} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function otherCustomers(ticket: Ticket) {
  return ticket.participants.filter(({ role, isRequester }) => role === 'customer' && !isRequester);
}
