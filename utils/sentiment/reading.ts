import type { Cue } from './cues.ts';
import type { Emotion } from './model.ts';
import type { Said } from './said.ts';

export type Label = 'negative' | 'neutral' | 'positive';

/**
 * Why there is no reading. `language`: written in a language that is not read. `mixed`: strong words both ways.
 * `sarcasm`: praise that may be meant bitterly. `weak`: too unsure to say.
 */
export type Silence = 'no-messages' | 'language' | 'too-short' | 'weak' | 'mixed' | 'sarcasm';

/** A word or phrase that counted. `start` and `end` are offsets (UTF-16) into the sentence shown. */
export interface Evidence {
  start: number;
  end: number;
  /** Its part of all that counted in the message, −1 to 1; below zero it speaks for negative. */
  weight: number;
}

export interface MessageReading {
  messageId: string;
  /** RFC 3339 UTC, as the helpdesk gave it. */
  at: string | undefined;
  label: Label | undefined;
  /** Missing exactly when `label` is there. */
  silence: Silence | undefined;
  /** What the label would be if nothing were kept back; missing only where the language is not read. */
  guess: Label | undefined;
  /** −1 (surely negative) to 1 (surely positive); 0 where nothing is read. */
  polarity: number;
  /** How likely the guess is to be right, 0 to 1, as measured on messages that were not trained on. */
  confidence: number;
  /** Only those that are sure. */
  emotions: Emotion[];
  /** BCP 47 code where the language was recognised. */
  language: string | undefined;
  /** The customer's own sentence that carries most of the reading, and the words in it that counted. */
  sentence: string;
  evidence: Evidence[];
  /** What a person said instead; there only where somebody did. */
  said?: Said;
}

/** Where the mood changed for good: from the one message to the other. */
export interface Turn {
  messageId: string;
  from: Label;
  to: Label;
}

/** The reading of a ticket: of the requester's own public messages, oldest first, and nobody else's. */
export interface Reading {
  messages: MessageReading[];
  /** The newest message that could be read: how the customer is now. */
  now: MessageReading | undefined;
  /** The first one that could be read, if that is another message than `now`. */
  start: MessageReading | undefined;
  /** The last lasting change of label on the way from `start` to `now`. */
  turn: Turn | undefined;
  /** `now` is a ticket's first message and negative: most are, for nobody writes because all is well. */
  isOpening: boolean;
  /** Facts in the customer's own words, in their order. */
  cues: Cue[];
  /** Why `now` is missing. */
  silence: Silence | undefined;
  language: string | undefined;
}
