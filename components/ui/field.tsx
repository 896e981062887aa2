import { type ReactNode, useId } from 'react';

export interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface Props {
  label: string;
  hint?: string;
  /** What is wrong with the value and what to do. */
  problem?: string | undefined;
  /** Good news about the value, in place of the hint. */
  found?: string | undefined;
  children: (described: Described) => ReactNode;
}

/** A labelled input with one line below it: what is wrong, else what was found, else a hint. */
export function Field({ label, hint, problem, found, children }: Props) {
  const id = useId();
  const line = problem ?? found ?? hint;
  const tone = problem !== undefined ? 'problem' : found !== undefined ? 'found' : 'hint';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': line === undefined ? undefined : `${id}-line`,
        'aria-invalid': problem !== undefined,
      })}
      <p id={`${id}-line`} className={`field-line field-${tone}`} aria-live="polite">
        {line}
      </p>
    </div>
  );
}
