import type { LanguageParts } from './language-parts.ts';
import { type Model, parseModel } from './model.ts';
import { MODEL_HASHES } from './model-hashes.ts';
import { PARTS, READ_LANGUAGES } from './read-languages.ts';

/** A language that can be read: its model and its word tables. */
export interface LanguageEngine {
  parts: LanguageParts;
  model: Model;
}

/** Languages that can be read, by their BCP 47 code. Empty until a model is loaded. */
export type Engine = ReadonlyMap<string, LanguageEngine>;

/** Where a language's model lies below the extension's own root; `undefined` where the language is not read. */
export function modelPath(language: string): string | undefined {
  return READ_LANGUAGES.includes(language) && MODEL_HASHES.has(language)
    ? `/sentiment/${language}.bin`
    : undefined;
}

/** Throws `ModelError` where the bytes are not exactly the model that this code was built with. */
export async function openEngine(files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): Promise<Engine> {
  const engine = new Map<string, LanguageEngine>();
  for (const [language, bytes] of Object.entries(files)) {
    const parts = PARTS.get(language);
    const expected = MODEL_HASHES.get(language);
    if (parts === undefined || expected === undefined)
      throw new ModelError(`There is no sentiment model for "${language}".`);
    const found = await sha256(bytes);
    if (found !== expected) {
      throw new ModelError(
        `The sentiment model for "${language}" is not the one this version was built with: expected SHA-256 ${expected}, found ${found}.`,
      );
    }
    engine.set(language, { parts, model: parseModel(bytes) });
  }
  return engine;
}

export class ModelError extends Error {
  override name = 'ModelError';
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
