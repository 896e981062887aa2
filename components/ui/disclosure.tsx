import type { ReactNode } from 'react';

interface Props {
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Disclosure({ summary, className = '', children }: Props) {
  return (
    <details className={`disclosure ${className}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
