import type {
  CoreValueRow,
  CustomerRow,
  DraftRow,
  OutboxRow,
  RecognitionRow,
  StatusRow,
} from '../../utils/db/rows.ts';
import type { Layout } from '../../utils/messages/messages.ts';
import type { Match, MemberCard } from '../../utils/org-api/contract/member.ts';
import type { Me } from '../../utils/org-api/contract/org.ts';
import type { Reading } from '../../utils/sentiment/reading.ts';
import type { Ticket, TicketRef } from '../../utils/ticket.ts';
import type { ThanksDoor } from '../composer/thanks-door.ts';
import type { Corrections } from './disagree.tsx';
import type { TicketAbout } from './driver-line.tsx';

/** The connection as the screen may know it: never the token. */
export interface ConnectedAs {
  me: Me;
  apiUrl: string;
}

/** Why a customer can or cannot be looked up. `pending`: the key is being made, or the ticket read. */
export type CustomerKeyState = 'no-email' | 'pending' | 'known';

/** The helpdesk is signed in as another member than Sidekind is. Both are names. */
export interface WrongPerson {
  helpdeskName: string;
  memberName: string;
}

/**
 * Everything the panel shows is a function of this. Values of live queries are `undefined` while they load;
 * `null` or an empty list says that there is nothing.
 */
export interface PanelProps {
  /** `side-panel`: the browser draws the frame, so there is nothing to collapse or widen. */
  mount: 'frame' | 'side-panel';
  layout: Layout;
  /** Milliseconds since 1970; all ages are counted from it. */
  now: number;
  isOnline: boolean;
  /** `undefined` where there is no ticket: *For you* is shown all the same. */
  ticketRef: TicketRef | undefined;
  /** `undefined` while it is being read. */
  ticket: Ticket | undefined;
  /** `undefined` until the messages are read. */
  reading: Reading | undefined;
  /** What reads messages could not be loaded: no reading will come. */
  isUnreadable?: boolean | undefined;
  /** How kind a sentence is, −1 to 1; missing until sentences can be read. */
  polarityOf?: ((sentence: string) => number) | undefined;
  /** What the ticket may be about; absent while that loads and where the org has no contact drivers. */
  about?: TicketAbout | undefined;
  /** Absent where there is nothing to disagree with. */
  corrections?: Corrections | undefined;
  /** `null`: not connected to an org. */
  connection: ConnectedAs | null | undefined;
  status: StatusRow | undefined;
  /** `null`: never looked up on this computer. A row whose `customer` is `null`: the org knows nothing. */
  customer: CustomerRow | null | undefined;
  customerKeyState: CustomerKeyState;
  /** Received by the signed-in member, newest first. The newest two are enough. */
  recognitions: RecognitionRow[] | undefined;
  /** How many the member has received in all; defaults to the length of `recognitions`. */
  recognitionTotal?: number | undefined;
  /** Some of them came since the panel was last open. */
  hasNewThanks?: boolean | undefined;
  coreValues: CoreValueRow[] | undefined;
  /** By index into `ticket.participants`. `undefined` or absent: not answered yet. */
  matches: ReadonlyMap<number, Match | undefined>;
  /** Who people known by name alone are, as the member said; by `participantKey`. */
  confirmed?: ReadonlyMap<string, MemberCard> | undefined;
  wrongPerson?: WrongPerson | undefined;
  /** Absent where thanks can be neither written nor sent: nobody is signed in, or nothing is kept. */
  thanksDoor?: ThanksDoor | undefined;
  /** Thanks being written about this ticket; `null` for none. */
  draft?: DraftRow | null | undefined;
  /** The member's own thanks on their way, oldest first, and for a moment those that arrived. */
  outbox?: OutboxRow[] | undefined;
  /** Why IndexedDB could not be opened, as the browser words it. */
  storageError?: string | undefined;
  onCollapse: () => void;
  onExpand: () => void;
  /** CSS pixels, 280 to 560. Called for every step of a drag. */
  onWidth: (width: number) => void;
  onReread: () => void;
  onOpenOptions: () => void;
  onSync: () => void;
  onOpenThanks?: (() => void) | undefined;
  /** Thanks are being written now, or no longer. */
  onComposing?: ((isComposing: boolean) => void) | undefined;
}
