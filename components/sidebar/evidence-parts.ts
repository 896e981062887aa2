import type { Evidence, MessageReading } from '../../utils/sentiment/reading.ts';

export interface Part {
  start: number;
  text: string;
  /** Missing for text between the words that counted. */
  direction: 'negative' | 'positive' | undefined;
  /** Its part of all that counted, 0 to 1; 0 for text between. */
  share: number;
}

/** Above half a word counted most; from here on for some of it; below, a little. */
const MOST = 0.5;
const SOME = 0.15;

export function shareWord(share: number): 'most' | 'some' | 'little' {
  if (share > MOST) return 'most';
  return share >= SOME ? 'some' : 'little';
}

/** The sentence, cut at the words that counted. Offsets that overlap or lie outside are left out. */
export function evidenceParts({ sentence, evidence }: MessageReading): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, weight } of inOrder(evidence, sentence.length)) {
    if (start < at) continue;
    if (start > at)
      parts.push({ start: at, text: sentence.slice(at, start), direction: undefined, share: 0 });
    const direction = weight < 0 ? 'negative' : 'positive';
    parts.push({ start, text: sentence.slice(start, end), direction, share: Math.abs(weight) });
    at = end;
  }
  if (at < sentence.length)
    parts.push({ start: at, text: sentence.slice(at), direction: undefined, share: 0 });
  return parts;
}

function inOrder(evidence: readonly Evidence[], length: number): Evidence[] {
  return evidence
    .filter(({ start, end, weight }) => weight !== 0 && start >= 0 && start < end && end <= length)
    .sort((one, other) => one.start - other.start);
}

/** The words that counted, each once, those that counted most first. */
export function countedWords(message: MessageReading): Part[] {
  const seen = new Set<string>();
  return evidenceParts(message)
    .filter(({ text, direction }) => {
      if (direction === undefined || seen.has(text.toLowerCase())) return false;
      seen.add(text.toLowerCase());
      return true;
    })
    .sort((one, other) => other.share - one.share);
}
