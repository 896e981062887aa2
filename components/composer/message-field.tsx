import { useLayoutEffect, useRef } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { MAX_MESSAGE } from '../../utils/org-api/contract/recognition.ts';

interface Props {
  id: string;
  message: string;
  onChange: (message: string) => void;
}

/** From here on the number of characters left is shown. */
const NEAR_END = 200;

export function MessageField({ id, message, onChange }: Props) {
  const left = MAX_MESSAGE - message.length;
  const field = useGrowth(message);
  return (
    <div className="composer-part">
      <label htmlFor={id} className="composer-label">
        {t('composer.message')}
      </label>
      <textarea
        ref={field}
        id={id}
        className="composer-message"
        value={message}
        placeholder={t('composer.messageHint')}
        maxLength={MAX_MESSAGE}
        rows={3}
        dir="auto"
        spellCheck
        onChange={(event) => onChange(event.target.value)}
      />
      {left <= NEAR_END && <p className="composer-left">{t('composer.left', { count: left })}</p>}
    </div>
  );
}

/** As high as its text, also where the browser does not do that by itself. */
function useGrowth(message: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what makes it grow
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || CSS.supports('field-sizing', 'content')) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  }, [message]);
  return field;
}
