import { useEffect, useRef } from 'react';

interface Props {
  question: string;
  what: string;
  yes: string;
  no: string;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** A question in place of the button that led here. Starts on "no", and Escape means no. */
export function Confirm({ question, what, yes, no, isBusy, onYes, onNo }: Props) {
  const refusal = useRef<HTMLButtonElement>(null);
  useEffect(() => refusal.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a dialog would take the whole page for one small question
    <div
      className="confirm"
      role="group"
      aria-label={question}
      onKeyDown={(event) => event.key === 'Escape' && onNo()}
    >
      <p className="confirm-question">{question}</p>
      <p>{what}</p>
      <div className="actions">
        <button type="button" className="button button-danger" disabled={isBusy} onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button" ref={refusal} disabled={isBusy} onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
