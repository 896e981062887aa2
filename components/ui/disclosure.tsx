import type { ReactNode } from 'react';

interface Props {
  summary: ReactNode;
  /** Plain text at the end of the summary's line. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Disclosure({ summary, aside, className = '', children }: Props) {
  return (
    <details className={`disclosure ${className}`}>
      <summary>
        <span className="disclosure-name">{summary}</span>
        {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
      </summary>
      {children}
    </details>
  );
}
