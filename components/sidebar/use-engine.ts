import { useEffect, useState } from 'react';
import { type Engine, modelPath, openEngine } from '../../utils/sentiment/engine.ts';

/** The sentiment engine, once its model is here: asked for while the ticket is still being read, then kept. */
export function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => {
    let isWanted = true;
    loadEngine().then(
      (loaded) => isWanted && setEngine(loaded),
      (error: unknown) => console.error('The sentiment model could not be loaded.', error),
    );
    return () => {
      isWanted = false;
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
