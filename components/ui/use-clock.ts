import { useEffect, useState } from 'react';

/** Milliseconds between two looks at the clock, enough for ages in minutes. */
export const HALF_MINUTE = 30_000;

/**
 * Milliseconds since 1970, moving on every half minute, so that ages on screen stay true, or as often as
 * `everyAt` says at that time.
 */
export function useClock(everyAt: (now: number) => number = () => HALF_MINUTE): number {
  const [now, setNow] = useState(Date.now);
  const every = everyAt(now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const first = setTimeout(look);
    const timer = setInterval(look, every);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [every]);
  return now;
}

export function useOnline(): boolean {
  const [isOnline, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline;
}
