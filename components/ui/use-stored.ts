import { liveQuery } from 'dexie';
import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A live query whose failure does not take the panel with it: `failed` hears of it and the value stays
 * `undefined`. A new `key` starts anew; while that loads, the old value is not shown.
 */
export function useStored<T>(
  key: string | undefined,
  query: () => Promise<T>,
  failed: (reason: string) => void,
): T | undefined {
  const [held, setHeld] = useState<{ key: string; value: T }>();
  const ask = useEffectEvent(query);
  const fail = useEffectEvent(failed);
  useEffect(() => {
    if (key === undefined) return undefined;
    const watching = liveQuery(() => ask()).subscribe({
      next: (value) => setHeld({ key, value }),
      error: (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
    });
    return () => watching.unsubscribe();
  }, [key]);
  return held && held.key === key ? held.value : undefined;
}
