/** A word of confirmed tickets. `weight` is the sum of its share in each of them, `tickets` how many had it. */
export interface DriverWord {
  word: string;
  weight: number;
  tickets: number;
  /** When a ticket last brought it, in milliseconds since 1970. */
  at: number;
}

/** What confirmed tickets taught about one contact driver: single words in no order, never a text. */
export interface DriverWordsRow {
  driverId: string;
  /** Tickets that were confirmed to be about it. */
  tickets: number;
  words: DriverWord[];
  at: number;
}

/** What the member said a ticket is about; `driverId: null` for "none of these". `key` is made by `keyedHash`. */
export interface TicketDriverRow {
  key: string;
  driverId: string | null;
  /** How many of the requester's messages were read then, so that the same can be taken back. */
  messages: number;
  /** When it was said or last seen, in milliseconds since 1970. */
  at: number;
}

/** What the member says a message really sounds like. `key` is made by `keyedHash` of ticket key and message id. */
export interface DisagreementRow {
  key: string;
  label: 'negative' | 'neutral' | 'positive' | 'unclear';
  /** Milliseconds since 1970. */
  at: number;
}

/** How disagreements changed the weight of a word, and how many of them. `at` in milliseconds since 1970. */
export interface WordWeightRow {
  word: string;
  weight: number;
  count: number;
  at: number;
}
