import type { RefObject } from 'react';
import { participantKey, participantToMatch } from '../../utils/db/participant-key.ts';
import { t } from '../../utils/i18n/t.ts';
import { isBlank } from '../../utils/recognitions/blank.ts';
import { colleaguesOn } from '../../utils/recognitions/colleagues.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { joinNames } from '../ui/join-names.ts';
import { thanksPossible } from './known-people.ts';
import { nameOf, orgName } from './names.ts';
import type { PanelProps } from './panel-props.ts';
import { OtherCustomerRow, ParticipantRow } from './participant-row.tsx';

/** Opens the composer; takes the focus back when it closes. */
export interface ThankButton {
  thankButton: RefObject<HTMLButtonElement | null>;
  onThank: () => void;
  /** The pointer or the focus is on it, so that what it opens can be got ready. */
  onNearThank: () => void;
}

interface Props
  extends Pick<
      PanelProps,
      'matches' | 'confirmed' | 'connection' | 'draft' | 'thanksDoor' | 'wrongPerson' | 'storageError'
    >,
    ThankButton {
  ticket: Ticket;
}

/** More than this many are folded away under their names. */
const MOST_OPEN = 4;
const MOST_NAMED = 2;

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
      <Thank {...props} />
    </Card>
  );
}

/** Names whom it thanks, unless they are many. Where nobody can be thanked the rows above say why. */
function Thank({ ticket, draft, thankButton, onThank, onNearThank, ...props }: Props) {
  if (!props.thanksDoor || props.wrongPerson || props.storageError !== undefined) return null;
  const { isPossible, names } = thanksPossible(ticket, props);
  if (!isPossible) return null;
  const hasDraft = draft && !isBlank(draft);
  const isNamed = names.length > 0 && names.length <= MOST_NAMED;
  return (
    <button
      ref={thankButton}
      type="button"
      className="button button-thanks"
      onClick={onThank}
      onPointerEnter={onNearThank}
      onFocus={onNearThank}
    >
      {hasDraft
        ? t('composer.goOn')
        : isNamed
          ? t('composer.thank', { names: joinNames(names) })
          : t('composer.thankThem')}
    </button>
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
