import type { Evidence, MessageReading } from '../../utils/sentiment/reading.ts';

export interface Part {
  start: number;
  text: string;
  /** Missing for text between the words that counted. */
  direction: 'negative' | 'positive' | undefined;
}

/** The sentence, cut at the words that counted. Offsets that overlap or lie outside are left out. */
export function evidenceParts({ sentence, evidence }: MessageReading): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, weight } of inOrder(evidence, sentence.length)) {
    if (start < at) continue;
    if (start > at) parts.push({ start: at, text: sentence.slice(at, start), direction: undefined });
    parts.push({ start, text: sentence.slice(start, end), direction: weight < 0 ? 'negative' : 'positive' });
    at = end;
  }
  if (at < sentence.length) parts.push({ start: at, text: sentence.slice(at), direction: undefined });
  return parts;
}

function inOrder(evidence: readonly Evidence[], length: number): Evidence[] {
  return evidence
    .filter(({ start, end, weight }) => weight !== 0 && start >= 0 && start < end && end <= length)
    .sort((one, other) => one.start - other.start);
}

/** The words that counted, each once. */
export function countedWords(message: MessageReading): Part[] {
  const seen = new Set<string>();
  return evidenceParts(message).filter(({ text, direction }) => {
    if (direction === undefined || seen.has(text.toLowerCase())) return false;
    seen.add(text.toLowerCase());
    return true;
  });
}
