import type { RefObject } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { Recipient } from '../../utils/org-api/contract/recognition.ts';
import { sendWords } from './composer-words.ts';
import type { Keeping } from './draft-keeper.ts';
import type { Hindrance } from './use-send.ts';

interface Props {
  button: RefObject<HTMLButtonElement | null>;
  keeping: Keeping;
  recipients: readonly Recipient[];
  hindrance: Hindrance | undefined;
  isSending: boolean;
  isOnline: boolean;
  onSend: (event: Event) => void;
  onConfirmElsewhere: (event: Event) => void;
}

/** Stays at the lower edge: how the draft is kept, what stands in the way, and the button that names everyone. */
export function SendBar({ button, keeping, recipients, hindrance, isSending, isOnline, ...on }: Props) {
  const isOff = keeping === 'failed' || keeping === 'lost' || keeping === 'opening' || isSending;
  return (
    <div className="send-bar">
      <div role="alert">
        {(keeping === 'failed' || keeping === 'lost') && (
          <p className="send-problem">{t(`composer.${keeping}`)}</p>
        )}
        {hindrance !== undefined && <p className="send-problem">{t(`composer.hindrance.${hindrance}`)}</p>}
      </div>
      {(hindrance === 'covered' || hindrance === 'no-window') && (
        <button
          type="button"
          className="button"
          onClick={(event) => on.onConfirmElsewhere(event.nativeEvent)}
        >
          {t('composer.confirmElsewhere')}
        </button>
      )}
      <button
        ref={button}
        type="button"
        className="button button-thanks"
        aria-disabled={isOff}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={(event) => !isOff && on.onSend(event.nativeEvent)}
      >
        {isSending ? t('composer.sending') : sendWords(recipients)}
      </button>
      <p className="send-state">
        {keeping === 'kept' && t('composer.kept')}
        {keeping === 'pending' && t('composer.pendingSave')}
        {keeping === 'opening' && t('composer.opening')}
        {!isOnline && ` · ${t('composer.offline')}`}
      </p>
    </div>
  );
}
