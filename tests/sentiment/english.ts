import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openEngine } from '../../utils/sentiment/engine.ts';

export const modelFile = join(import.meta.dirname, '../../public/sentiment/en.bin');

/** The engine as it ships. */
export async function englishEngine(): Promise<Engine> {
  return await openEngine({ en: new Uint8Array(readFileSync(modelFile)) });
}
