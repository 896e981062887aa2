import { useEffect, useMemo, useState } from 'react';
import { type Engine, modelPath, openEngine } from '../../utils/sentiment/engine.ts';
import { loadLanguage, missingLanguages } from '../../utils/sentiment/load-language.ts';
import type { Message } from '../../utils/ticket.ts';

/** After its model could not be loaded, so long is waited before one more try, in milliseconds. */
const TRY_AGAIN = 5000;

/**
 * The sentiment engine, once its model is here: asked for while the ticket is still being read, then kept. The
 * models of other languages come with the first ticket that needs them. `null` when it could not be loaded; it is
 * tried once more. A page that is not ours to serve (`isNeeded`) loads nothing.
 */
export function useEngine(
  isNeeded: boolean,
  messages: readonly Message[] | undefined,
): Engine | null | undefined {
  const [engine, setEngine] = useState<Engine | null>();
  const isComing = useMissingLanguage(engine, messages, setEngine);
  useEffect(() => {
    if (!isNeeded) return undefined;
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
  }, [isNeeded]);
  return isComing ? undefined : engine;
}

/** Whether a language is on its way; one whose model does not come is not read, and not waited for again. */
function useMissingLanguage(
  engine: Engine | null | undefined,
  messages: readonly Message[] | undefined,
  setEngine: (engine: Engine) => void,
): boolean {
  const [given, giveUp] = useState<readonly string[]>([]);
  // Telling a language reads every message: once for each reading of the ticket, not with each drawing.
  const missing = useMemo(
    () => (engine && messages ? missingLanguages(messages, engine) : []),
    [engine, messages],
  );
  const code = missing.find((one) => !given.includes(one));
  useEffect(() => {
    if (!engine || code === undefined) return undefined;
    let isWanted = true;
    loadLanguage(engine, code, async (path) => await (await fetch(path)).arrayBuffer()).then(
      (loaded) => isWanted && setEngine(loaded),
      (error: unknown) => {
        console.error(`The sentiment model for "${code}" could not be loaded.`, error);
        if (isWanted) giveUp((before) => [...before, code]);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [engine, code, setEngine]);
  return code !== undefined;
}

async function loadEngine(): Promise<Engine> {
  const path = modelPath('en');
  if (path === undefined) throw new Error('There is no model for English.');
  const response = await fetch(path);
  return await openEngine({ en: new Uint8Array(await response.arrayBuffer()) });
}
