import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../utils/i18n/t.ts';

interface Props {
  lines: 2 | 4 | 5 | 6;
  children: ReactNode;
}

/** Text of at most so many lines, with a "more" button only where something is cut. */
export function Clamp({ lines, children }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    const element = text.current;
    if (element === null || isOpen) return undefined;
    const measure = () => setIsCut(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen]);

  return (
    <div className={isOpen ? 'clamp clamp-open' : 'clamp'}>
      <div ref={text} className={`clamp-text lines-${lines}`}>
        {children}
      </div>
      {isCut && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'panel.less' : 'panel.more')}
        </button>
      )}
    </div>
  );
}
