/** What the words of one message say. There is no confidence figure: a word list has none to give. */
export type Label = 'negative' | 'neutral' | 'positive';

/** Why there is no reading. `language`: written in a language that is not read. */
export type Silence = 'no-messages' | 'language' | 'too-short' | 'weak' | 'mixed';

/** A word or phrase that counted. `start` and `end` are offsets (UTF-16) into the sentence shown. */
export interface Evidence {
  start: number;
  end: number;
  /** Signed weight after negation and emphasis. */
  weight: number;
}

export interface MessageReading {
  messageId: string;
  /** RFC 3339 UTC, as the helpdesk gave it. */
  at: string | undefined;
  label: Label | undefined;
  /** Missing exactly when `label` is there. */
  silence: Silence | undefined;
  /** BCP 47 code where the language was recognised, for `silence: 'language'`. */
  language: string | undefined;
  /** The customer's own sentence that carries most of the reading, and the words in it that counted. */
  sentence: string;
  evidence: Evidence[];
}

/** The reading of a ticket: of the requester's own public messages, oldest first, and nobody else's. */
export interface Reading {
  messages: MessageReading[];
  /** The newest message that could be read: how the customer is now. */
  now: MessageReading | undefined;
  /** The first one that could be read, if that is another message than `now`. */
  start: MessageReading | undefined;
  /** Why `now` is missing. */
  silence: Silence | undefined;
  language: string | undefined;
}
