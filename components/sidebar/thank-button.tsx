import type { RefObject } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { isBlank } from '../../utils/recognitions/blank.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { joinNames } from '../ui/join-names.ts';
import { thanksPossible } from './known-people.ts';
import type { PanelProps } from './panel-props.ts';

interface Props
  extends Pick<
    PanelProps,
    'matches' | 'confirmed' | 'connection' | 'draft' | 'thanksDoor' | 'wrongPerson' | 'storageError'
  > {
  ticket: Ticket | undefined;
  /** Takes the focus back when the composer closes. */
  button: RefObject<HTMLButtonElement | null>;
  onThank: () => void;
  /** The pointer or the focus is on it, so that what it opens can be got ready. */
  onNearThank: () => void;
}

const MOST_NAMED = 2;

/**
 * Always in sight at the lower edge. Names whom it thanks, unless they are many; where nobody can be thanked,
 * the card of people says why.
 */
export function ThankButton({ ticket, button, onThank, onNearThank, ...props }: Props) {
  const { draft, thanksDoor, wrongPerson, storageError } = props;
  if (!ticket || !thanksDoor || wrongPerson || storageError !== undefined) return null;
  const { isPossible, names } = thanksPossible(ticket, props);
  if (!isPossible) return null;
  return (
    <div className="thank">
      <button
        ref={button}
        type="button"
        className="button button-thanks"
        onClick={onThank}
        onPointerEnter={onNearThank}
        onFocus={onNearThank}
      >
        {draft && !isBlank(draft) ? t('composer.goOn') : thankWords(names)}
      </button>
    </div>
  );
}

function thankWords(names: readonly string[]): string {
  const isNamed = names.length > 0 && names.length <= MOST_NAMED;
  return isNamed ? t('composer.thank', { names: joinNames(names) }) : t('composer.thankThem');
}
