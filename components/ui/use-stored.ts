import { liveQuery } from 'dexie';
import { useEffect, useEffectEvent, useState } from 'react';

/** After a query failed, so long is waited before it is tried again, in milliseconds. */
const TRY_AGAIN = 5000;

/** Hears why the database could not be read, and `undefined` when it can be again. */
export type Failed = (reason: string | undefined) => void;

/**
 * A live query whose failure does not take the panel with it: `failed` hears of it, what was known stays, and it
 * is tried again. A new `key` starts anew; while that loads, the old value is not shown.
 */
export function useStored<T>(
  key: string | undefined,
  query: () => Promise<T>,
  failed: Failed,
): T | undefined {
  const [held, setHeld] = useState<{ key: string; value: T }>();
  const ask = useEffectEvent(query);
  const fail = useEffectEvent(failed);
  useEffect(() => {
    if (key === undefined) return undefined;
    let hasFailed = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    let stop = () => {};
    const watch = () => {
      stop();
      const watching = liveQuery(() => ask()).subscribe({
        next: (value) => {
          if (hasFailed) fail(undefined);
          hasFailed = false;
          setHeld({ key, value });
        },
        error: (error: unknown) => {
          hasFailed = true;
          fail(error instanceof Error ? error.message : String(error));
          clearTimeout(again);
          again = setTimeout(watch, TRY_AGAIN);
        },
      });
      stop = () => watching.unsubscribe();
    };
    watch();
    return () => {
      clearTimeout(again);
      stop();
    };
  }, [key]);
  return held && held.key === key ? held.value : undefined;
}
