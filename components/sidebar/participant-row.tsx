import Bot from 'lucide-react/icons/bot';
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import { t } from '../../utils/i18n/t.ts';
import type { Match, MemberCard } from '../../utils/org-api/contract/member.ts';
import { isMachine } from '../../utils/recognitions/colleagues.ts';
import type { TicketParticipant } from '../../utils/ticket.ts';
import { Avatar } from '../ui/avatar.tsx';
import { nameOf } from './names.ts';
import { deedsOf, matchWords } from './participant-words.ts';

interface Props {
  participant: TicketParticipant;
  match: Match | undefined;
  /** Known by name alone, and this is who the member said it is. */
  confirmed?: MemberCard | undefined;
  org: string;
  /** The signed-in member; `undefined` where nobody is signed in, and then nobody is matched. */
  memberId: string | undefined;
}

export function ParticipantRow({ participant, match: asked, confirmed, org, memberId }: Props) {
  const { person, role } = participant;
  const isSaid = confirmed !== undefined && (asked === undefined || asked.member === null);
  const match: Match | undefined = isSaid ? { by: 'nobody', member: confirmed, suggestion: null } : asked;
  const line = memberId === undefined ? undefined : matchWords(participant, match, org);
  const isUnmatched = match !== undefined && match.member === null && !isMachine(role);
  return (
    <li className="person">
      {isMachine(role) ? (
        <span className="avatar avatar-small avatar-machine" aria-hidden="true">
          <Bot className="icon" />
        </span>
      ) : (
        <Avatar name={nameOf(person)} tone="people" size="small" />
      )}
      <p className="person-name">
        <bdi>{nameOf(person) ?? t('panel.unnamed')}</bdi>
        <span className="person-about">{aboutPerson(role, match, memberId)}</span>
      </p>
      <span className="person-deeds">{deedsOf(participant)}</span>
      {line && (
        <p className="person-line">
          {isUnmatched && <CircleHelp className="icon" aria-hidden="true" />} {line}
        </p>
      )}
      {role === 'unknown' && <p className="person-line">{t('panel.roleUnknown')}</p>}
    </li>
  );
}

function aboutPerson(
  role: TicketParticipant['role'],
  match: Match | undefined,
  memberId: string | undefined,
) {
  if (role === 'bot') return t('panel.bot');
  if (role === 'system') return t('panel.automatic');
  if (memberId === undefined) return undefined;
  if (match === undefined) return t('panel.matching');
  return match.member?.id === memberId ? t('panel.you') : match.member?.team?.name;
}

export function OtherCustomerRow({ participant: { person, messages } }: { participant: TicketParticipant }) {
  return (
    <li className="person">
      <Avatar name={nameOf(person)} size="small" />
      <p className="person-name">
        <bdi>{nameOf(person) ?? t('panel.unnamed')}</bdi>
      </p>
      {messages > 0 && <span className="person-deeds">{t('panel.messagesOf', { count: messages })}</span>}
    </li>
  );
}
