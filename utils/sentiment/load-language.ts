import type { Message } from '../ticket.ts';
import { customerMessages } from './customer-message.ts';
import { type Engine, modelPath, openEngine } from './engine.ts';
import { languageOf } from './language.ts';
import { ownWords } from './own-words.ts';

/** Languages of the customer's messages that could be read, and whose model the engine does not hold yet. */
export function missingLanguages(messages: readonly Message[], engine: Engine): string[] {
  const found = new Set<string>();
  for (const { text } of customerMessages(messages)) {
    const code = languageOf(ownWords(text));
    if (code !== undefined && !engine.has(code) && modelPath(code) !== undefined) found.add(code);
  }
  return [...found];
}

/**
 * A new engine that reads one language more, the same one where it already does or where there is no model.
 * `open` gives the bytes at a path below the extension's root. Throws `ModelError` on other bytes than expected.
 */
export async function loadLanguage(
  engine: Engine,
  code: string,
  open: (path: string) => Promise<ArrayBuffer>,
): Promise<Engine> {
  const path = modelPath(code);
  if (path === undefined || engine.has(code)) return engine;
  const loaded = await openEngine({ [code]: new Uint8Array(await open(path)) });
  return new Map([...engine, ...loaded]);
}
