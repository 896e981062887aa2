import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ModelError, modelPath, openEngine } from '../../utils/sentiment/engine.ts';
import { parseModel } from '../../utils/sentiment/model.ts';
import { modelFile } from './english.ts';

const bytes = new Uint8Array(readFileSync(modelFile));

describe('the model file', () => {
  test('is opened when it is the one the code was built with', async () => {
    expect([...(await openEngine({ en: bytes })).keys()]).toEqual(['en']);
    expect(modelPath('en')).toBe('/sentiment/en.bin');
  });

  test('is refused with both hashes when a single byte differs', async () => {
    const changed = bytes.slice();
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    await expect(openEngine({ en: changed })).rejects.toThrow(ModelError);
    await expect(openEngine({ en: changed })).rejects.toThrow(
      /expected SHA-256 [0-9a-f]{64}, found [0-9a-f]{64}/,
    );
  });

  test('of a language without one is refused by name', async () => {
    await expect(openEngine({ xx: bytes })).rejects.toThrow('There is no sentiment model for "xx".');
    expect(modelPath('xx')).toBeUndefined();
  });

  test('is not parsed from other or shortened bytes', () => {
    expect(() => parseModel(new Uint8Array(2000))).toThrow('This is not a sentiment model.');
    expect(() => parseModel(bytes.slice(0, bytes.length - 1))).toThrow('cut short');
  });

  test('weighs at most 150 kB with gzip', () => {
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });
});
