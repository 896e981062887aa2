import { type ReactNode, useId } from 'react';

interface Props {
  /** Found by tests and styles as `data-card`. */
  name: string;
  title: string;
  /** A short word at the end of the head. */
  aside?: ReactNode;
  tone?: 'customer' | 'people' | 'limited' | 'warn';
  children: ReactNode;
}

export function Card({ name, title, aside, tone = 'customer', children }: Props) {
  const id = useId();
  return (
    <section className={`card card-${tone}`} data-card={name} aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
