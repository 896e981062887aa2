import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Engine, openEngine } from '../../../utils/sentiment/engine.ts';
import { LABELS } from '../../../utils/sentiment/judge.ts';
import { readText } from '../../../utils/sentiment/read-message.ts';
import { modelFile } from '../../sentiment/english.ts';
import { known, rivals } from './rivals.ts';

/** Something that reads a text: 0 negative, 1 neutral, 2 positive, and how sure it is where it says so. */
export interface Reader {
  name: string;
  read: (text: string) => { label: number; confidence: number | undefined };
  /** Of what has to be shipped, where it is known. */
  bytes: string;
}

/** Ours first, then every package that is installed. */
export async function readers(): Promise<{ found: Reader[]; missing: string[] }> {
  const bytes = new Uint8Array(readFileSync(modelFile));
  const ours = ourReader(await openEngine({ en: bytes }), `model ${inKb(gzipSync(bytes).length)} gzip`);
  const others = await rivals();
  const missing = known.filter((name) => !others.some((reader) => reader.name === name));
  return { found: [ours, ...others], missing };
}

function ourReader(engine: Engine, bytes: string): Reader {
  const read = (text: string) => {
    const { guess, confidence } = readText(text, engine, 'en');
    return { label: LABELS.indexOf(guess ?? 'neutral'), confidence };
  };
  return { name: 'ours', read, bytes };
}

function inKb(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
