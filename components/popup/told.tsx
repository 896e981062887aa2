import Check from 'lucide-react/icons/check';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  why: string;
  isOn?: boolean;
  children?: ReactNode;
}

/** What this page is to us, why it matters, and what can be done. */
export function Told({ title, why, isOn = false, children }: Props) {
  return (
    <section className="told">
      <h2 aria-live="polite">
        {isOn && <Check className="icon" aria-hidden="true" />}
        <span dir="auto">{title}</span>
      </h2>
      <p className="popup-why">{why}</p>
      {children !== undefined && <div className="told-deeds">{children}</div>}
    </section>
  );
}
