import { useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { MemberCard } from '../../utils/org-api/contract/member.ts';
import type { Recipient } from '../../utils/org-api/contract/recognition.ts';
import type { RecipientChoice } from '../../utils/recognitions/recipients.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { RecipientRow } from './recipient-row.tsx';
import { inOrder } from './use-offered.ts';

interface Props {
  choices: readonly RecipientChoice[];
  chosen: readonly Recipient[];
  org: string;
  onChoose: (recipients: Recipient[]) => void;
  onConfirm: (key: string, member: MemberCard) => void;
}

/** More than this many are folded away below. */
const MOST_OPEN = 5;

/** Everyone who touched the ticket; who cannot be thanked is named with the reason. */
export function RecipientList({ choices, chosen, org, onChoose, onConfirm }: Props) {
  // Rows keep their places while somebody chooses.
  const [first] = useState(() => chosen.map(({ id }) => id));
  const ordered = inOrder(choices, first);
  const offered = new Set(choices.flatMap((one) => (one.state === 'member' ? [one.member.id] : [])));
  const others = chosen.filter(({ id }) => !offered.has(id));
  const open = ordered.length > MOST_OPEN ? ordered.slice(0, MOST_OPEN - 1) : ordered;
  const folded = ordered.slice(open.length);

  const toggle = (member: Recipient) => {
    const rest = chosen.filter(({ id }) => id !== member.id);
    const isChosen = rest.length < chosen.length;
    onChoose(isChosen ? rest : [...chosen, { id: member.id, name: member.name }]);
  };
  const row = (choice: RecipientChoice) => (
    <RecipientRow
      key={choice.key}
      choice={choice}
      isChosen={choice.state === 'member' && chosen.some(({ id }) => id === choice.member.id)}
      org={org}
      onToggle={toggle}
      onConfirm={onConfirm}
    />
  );
  return (
    <fieldset className="composer-part">
      <legend>{t('composer.whom')}</legend>
      {ordered.length + others.length === 0 && <p className="quiet">{t('composer.nobodyHere')}</p>}
      <ul className="recipients">
        {others.map((member) => (
          <li key={member.id} className="recipient">
            <label>
              <input type="checkbox" checked onChange={() => toggle(member)} />
              <bdi className="recipient-name">{member.name}</bdi>
            </label>
          </li>
        ))}
        {open.map(row)}
      </ul>
      {folded.length > 0 && (
        <Disclosure summary={t('composer.moreWhom', { count: folded.length })}>
          <ul className="recipients">{folded.map(row)}</ul>
        </Disclosure>
      )}
    </fieldset>
  );
}
