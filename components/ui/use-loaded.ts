import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'failed' } | { state: 'there'; value: T };

/** What `load` answers, now, on `reload`, and whenever `watch` says that it changed. Both must be stable. */
export function useLoaded<T>(
  load: () => Promise<T>,
  watch?: (changed: () => void) => () => void,
): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const reload = useCallback(() => {
    load().then(
      (value) => setLoaded({ state: 'there', value }),
      () => setLoaded({ state: 'failed' }),
    );
  }, [load]);
  useEffect(() => {
    reload();
    return watch?.(reload);
  }, [reload, watch]);
  return [loaded, reload];
}
