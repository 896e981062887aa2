import { useEffect, useState } from 'react';
import { type Engine, modelPath, openEngine } from '../../utils/sentiment/engine.ts';

/** After its model could not be loaded, so long is waited before one more try, in milliseconds. */
const TRY_AGAIN = 5000;

/**
 * The sentiment engine, once its model is here: asked for while the ticket is still being read, then kept.
 * `null` when it could not be loaded; it is tried once more.
 */
export function useEngine(): Engine | null | undefined {
  const [engine, setEngine] = useState<Engine | null>();
  useEffect(() => {
    let isWanted = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const load = (failed: () => void) => {
      loadEngine().then(
        (loaded) => isWanted && setEngine(loaded),
        (error: unknown) => {
          console.error('The sentiment model could not be loaded.', error);
          if (!isWanted) return;
          setEngine(null);
          failed();
        },
      );
    };
    load(() => {
      again = setTimeout(() => load(() => {}), TRY_AGAIN);
    });
    return () => {
      isWanted = false;
      clearTimeout(again);
    };
  }, []);
  return engine;
}

async function loadEngine(): Promise<Engine> {
  const path = modelPath('en');
  if (path === undefined) throw new Error('There is no model for English.');
  const response = await fetch(path);
  return await openEngine({ en: new Uint8Array(await response.arrayBuffer()) });
}
