/** What happens on a seeded ticket, in order. `by` is a login of an agent or the key of a customer. */
export interface Step {
  by: string;
  /** How long before the start of the seeding, in minutes. */
  ago: number;
  does: 'create' | 'reply' | 'note' | 'owner' | 'status' | 'cc';
  /** Text of a message, login of an owner, key of a Cc, or a status word. */
  what: string;
  /** The message as HTML: alone, or beside the plain text as mail programs send both. */
  html?: string;
  /** A text file that hangs on the message. */
  file?: { name: string; text: string };
}

export interface Conversation {
  key: string;
  subject: string;
  /** Key of a customer. */
  requester: string;
  steps: Step[];
  /** Without the mail and the change of status that messages bring about: a minute less for a hundred. */
  isQuiet?: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;

export const minutes = (days: number, hours = 0): number => days * DAY + hours * HOUR;
