import type { ReactNode } from 'react';

interface Props {
  summary: ReactNode;
  /** Plain text at the end of the summary's line. */
  aside?: ReactNode;
  className?: string;
  /** Given together with `onToggle` by whoever opens and closes it; without them it does so by itself. */
  isOpen?: boolean | undefined;
  onToggle?: ((isOpen: boolean) => void) | undefined;
  children: ReactNode;
}

export function Disclosure({ summary, aside, className = '', isOpen, onToggle, children }: Props) {
  return (
    <details
      className={`disclosure ${className}`}
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span className="disclosure-name">{summary}</span>
        {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
      </summary>
      {children}
    </details>
  );
}
