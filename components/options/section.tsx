import { type ReactNode, useEffect, useId, useRef } from 'react';
import { StepMark, type StepState } from './step-mark.tsx';

export interface SectionProps {
  /** Found by tests and styles as `data-section`. */
  name: string;
  title: string;
  /** Which step this section is for a newcomer. */
  step?: { number: number; state: StepState } | undefined;
  /** What just happened. Takes the focus, because what was pressed may be gone. */
  said?: string;
  children: ReactNode;
}

export function Section({ name, title, step, said = '', children }: SectionProps) {
  const id = useId();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said !== '') line.current?.focus();
  }, [said]);
  return (
    <section className="section card" data-section={name} aria-labelledby={id}>
      <h2 id={id}>
        {step !== undefined && <StepMark {...step} />}
        {title}
      </h2>
      {children}
      <p className="said" role="status" tabIndex={-1} ref={line}>
        {said}
      </p>
    </section>
  );
}
