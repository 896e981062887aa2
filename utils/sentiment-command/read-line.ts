import * as z from 'zod/mini';
import type { Engine } from '../sentiment/engine.ts';
import { readText } from '../sentiment/read-message.ts';
import type { Evidence, Label, Silence } from '../sentiment/reading.ts';

const Line = z.object({ text: z.string(), language: z.optional(z.nullable(z.string())) });

export type LineAnswer =
  | { error: string }
  | {
      /** `null` for a language that is not read. */
      label: Label | null;
      polarity: number;
      confidence: number;
      /** BCP 47; `null` where it is not known. */
      language: string | null;
      emotions: string[];
      /** The words that counted: where they stand in `sentence`, and their signed share. */
      evidence: (Evidence & { text: string })[];
      sentence: string;
      /** Why the panel would say nothing. */
      silence?: Silence;
    };

export function readLine(line: string, engine: Engine): LineAnswer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  const known = Line.safeParse(parsed);
  if (!known.success) return { error: 'This line is not an object with a "text".' };
  const code = known.data.language?.trim().toLowerCase().split(/[-_]/, 1)[0];
  const reading = readText(known.data.text, engine, code === '' ? undefined : code);
  const { guess, polarity, confidence, language, emotions, sentence, evidence, silence } = reading;
  return {
    label: guess ?? null,
    polarity,
    confidence,
    language: language ?? null,
    emotions,
    evidence: evidence.map((span) => ({ text: sentence.slice(span.start, span.end), ...span })),
    sentence,
    ...(silence === undefined ? {} : { silence }),
  };
}
