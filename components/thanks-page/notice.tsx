import HeartHandshake from 'lucide-react/icons/heart-handshake';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  line: string;
  /** `warm` where thanks will stand one day. */
  tone?: 'plain' | 'warm' | 'warn';
  children?: ReactNode;
}

/** What stands where thanks would: why there are none, and what can be done. */
export function Notice({ title, line, tone = 'plain', children }: Props) {
  return (
    <section className={`thanks-notice thanks-notice-${tone}`} role={tone === 'warn' ? 'alert' : undefined}>
      {tone === 'warm' && <HeartHandshake className="icon" aria-hidden="true" />}
      <h2>{title}</h2>
      <p>{line}</p>
      {children}
    </section>
  );
}
