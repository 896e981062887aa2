export const CLASSES = ['neg', 'neu', 'pos'] as const;
export const EMOTIONS = ['gratitude', 'anger', 'disappointment', 'confusion', 'worry', 'joy'] as const;
export type EmotionName = (typeof EMOTIONS)[number];

/** A message with what it is known to say. */
export interface Example {
  text: string;
  /** 0 negative, 1 neutral, 2 positive; −1 where only the emotions are known. */
  label: number;
  /** One entry per emotion: 1 there, 0 not there, −1 not known. */
  emotions: Int8Array;
  weight: number;
  /** Set, and in it file or author: what held-out splits are made by. */
  source: string;
}

export function emotionsOf(there: ReadonlySet<string>, known: readonly EmotionName[] = EMOTIONS): Int8Array {
  return Int8Array.from(EMOTIONS, (name) => (there.has(name) ? 1 : known.includes(name) ? 0 : -1));
}

export const NO_EMOTIONS: Int8Array = new Int8Array(EMOTIONS.length).fill(-1);
