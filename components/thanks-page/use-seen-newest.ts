import { useEffect, useState } from 'react';
import { ask } from '../../utils/messages/ask-background.ts';

/** On screen this long, thanks are no longer new, in milliseconds. */
const LOOK = 5000;

/**
 * Lets new thanks be noted as seen once the newest stood on screen for a moment. Answers the `ref` of whatever
 * shows the newest.
 */
export function useSeenNewest(hasUnseen: boolean): (element: HTMLElement | null) => void {
  const [newest, setNewest] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!hasUnseen || newest === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isInView = false;
    const look = () => {
      clearTimeout(timer);
      if (!isInView || document.visibilityState !== 'visible') return;
      timer = setTimeout(() => void ask({ type: 'thanks-seen' }), LOOK);
    };
    const observer = new IntersectionObserver((entries) => {
      isInView = entries.at(-1)?.isIntersecting ?? false;
      look();
    });
    observer.observe(newest);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  }, [hasUnseen, newest]);
  return setNewest;
}
