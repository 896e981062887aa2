import { useId } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { MemberCard } from '../../utils/org-api/contract/member.ts';
import type { RecipientChoice } from '../../utils/recognitions/recipients.ts';
import { nameOf } from '../sidebar/names.ts';
import { deedsOf } from '../sidebar/participant-words.ts';
import { thisIs, whyNot } from './composer-words.ts';

interface Props {
  choice: RecipientChoice;
  isChosen: boolean;
  org: string;
  onToggle: (member: MemberCard) => void;
  onConfirm: (key: string, member: MemberCard) => void;
}

/** One person on the ticket, with what they did; a box to tick only where we know who it is. */
export function RecipientRow({ choice, isChosen, org, onToggle, onConfirm }: Props) {
  const about = useId();
  const { participant, key } = choice;
  const member = choice.state === 'member' ? choice.member : undefined;
  const helpdeskName = nameOf(participant.person) ?? t('panel.unnamed');
  const line = whyNot(choice, org);
  return (
    <li className="recipient">
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={member === undefined}
          aria-describedby={about}
          onChange={() => member && onToggle(member)}
        />
        <span className="recipient-name">
          <bdi>{member?.name ?? helpdeskName}</bdi>
          <span className="recipient-about">
            {choice.state === 'oneself' ? t('composer.oneself') : member?.team?.name}
          </span>
        </span>
        <span className="recipient-deeds" id={about}>
          {deedsOf(participant)}
        </span>
      </label>
      {member !== undefined && member.name !== helpdeskName && (
        <p className="recipient-line">{t('composer.onTicketAs', { name: helpdeskName })}</p>
      )}
      {line !== undefined && <p className="recipient-line">{line}</p>}
      {choice.state === 'suggested' && (
        <p className="recipient-line">
          <button type="button" className="text-button" onClick={() => onConfirm(key, choice.suggestion)}>
            {thisIs(choice.suggestion)}
          </button>
        </p>
      )}
    </li>
  );
}
