import type { Customer } from '../org-api/contract/customer.ts';
import type { ContactDriver } from '../org-api/contract/driver.ts';
import type { Match, Member, MemberCard } from '../org-api/contract/member.ts';
import type { CoreValue, Me, OrgSettings } from '../org-api/contract/org.ts';
import type {
  NewRecognition,
  Quote,
  Recipient,
  Recognition,
  TicketLink,
  Visibility,
} from '../org-api/contract/recognition.ts';

/** What keeps the panel from being up to date; `up-to-date` if nothing does. */
export type SyncState =
  | 'never'
  | 'up-to-date'
  | 'offline'
  | 'unreachable'
  | 'not-ours'
  | 'signed-out'
  | 'not-permitted'
  | 'outdated'
  | 'busy'
  | 'refused';

/** The org API this computer is connected to, and as whom. One row, `key` is always `current`. */
export interface ConnectionRow {
  key: 'current';
  /** Scheme, host, port and path of the org API, without a slash at the end. */
  apiUrl: string;
  token: string;
  me: Me;
  /** RFC 3339 UTC. */
  connectedAt: string;
}

/**
 * How far the pull came. Rows belong to a `generation`: after a reset the next one is filled beside the
 * visible one and takes its place in one transaction, so the screen is never empty in between.
 */
export interface PullRow {
  key: 'pull';
  generation: number;
  cursor: string | undefined;
  etag: string | undefined;
  /** The very first fill, until its last page came. Missing in rows of the first version. */
  isFirst?: boolean | undefined;
  /** Generation that is being filled after a reset. */
  filling: { generation: number; cursor: string | undefined } | undefined;
}

export interface StatusRow {
  key: 'status';
  state: SyncState;
  /** What the server said, as text; shown, never interpreted. */
  detail: string | undefined;
  /** RFC 3339 UTC of the last attempt, and of the last one that succeeded. */
  triedAt: string | undefined;
  succeededAt: string | undefined;
  /** Not before this time (milliseconds since 1970) may the server be asked again. */
  notBefore: number | undefined;
  /** Changes of types that this version does not know, counted and skipped. */
  skipped: number;
  /** Which types these were: once one of them is known, the pull begins anew. Missing in rows of before. */
  skippedTypes?: string[] | undefined;
}

/** The org's settings and the member's own row as the last pull brought them. */
export interface OrgSettingsRow {
  key: 'orgSettings';
  orgSettings: OrgSettings;
}
export interface MemberRow {
  key: 'member';
  member: Member;
}

/** How far this computer's clock is behind the server's, in milliseconds; added to make a time for the server. */
export interface ClockRow {
  key: 'clock';
  behind: number;
}

/**
 * When the outbox may be tried again after the org API could not be reached, and when it was tried in vain
 * within the last hour. Milliseconds since 1970.
 */
export interface PushRow {
  key: 'push';
  failures: number;
  nextAttemptAt: number;
  failedAt: number[];
}

export type MetaRow = PullRow | StatusRow | OrgSettingsRow | MemberRow | ClockRow | PushRow;

/** A row that came from the server has a `rev`; one of ours that it has not answered for yet has 0. */
export const LOCAL_REV = 0;

/** `relation` is the signed-in member's: received beats sent beats merely visible. */
export interface RecognitionRow {
  generation: number;
  id: string;
  rev: number;
  relation: 'received' | 'sent' | 'visible';
  createdAt: string;
  recognition: Recognition;
}

export interface CoreValueRow {
  generation: number;
  id: string;
  rev: number;
  coreValue: CoreValue;
}

export interface ContactDriverRow {
  generation: number;
  id: string;
  rev: number;
  driver: ContactDriver;
}

/** `customer` is `null` when the org knows nothing of this customer. Times in milliseconds since 1970. */
export interface CustomerRow {
  customerKey: string;
  customer: Customer | null;
  etag: string | undefined;
  fetchedAt: number;
  usedAt: number;
}

/** Who a participant is. `key` is made by `participantKey`. */
export interface MatchRow {
  key: string;
  match: Match;
  fetchedAt: number;
}

/** Thanks being written, at most one per ticket. Survives everything but being sent or thrown away. */
export interface DraftRow {
  /** Made by `ticketKeyOf`. */
  ticketKey: string;
  /** UUIDv7. Sending takes the draft away, so that a second Send of the same one finds nothing to send. */
  id: string;
  /** Names the composer that wrote last, so that another one on the same ticket can follow. */
  editor: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
  ticket: TicketLink | null;
  recipients: Recipient[];
  message: string;
  coreValueIds: string[];
  quote: Quote | null;
  visibility: Visibility;
}

/** Why thanks are still here. `detail` is the server's own sentence: shown, never interpreted. */
export interface OutboxProblem {
  kind:
    | 'offline'
    | 'unreachable'
    | 'not-ours'
    | 'signed-out'
    | 'busy'
    | 'outdated'
    | 'server-error'
    /** The rest are for good: the row is `dead`. */
    | 'refused'
    | 'not-permitted'
    | 'id-reused'
    | 'stale-id'
    | 'erased'
    | 'other-address';
  detail: string | undefined;
}

/**
 * Thanks on their way. `queued` until `notBefore` may be undone; `sending` is held by a lease; `sent` was
 * answered for by the server and goes once a pull has brought it; `dead` waits for its sender to edit, copy or
 * discard it. Bound to one org API and member: it is never sent anywhere else. Times in milliseconds since 1970.
 */
export interface OutboxRow {
  /** UUIDv7: id of the recognition. */
  id: string;
  /** The draft it was made of; private thanks to several make several rows. */
  draftId: string;
  ticketKey: string;
  apiUrl: string;
  memberId: string;
  body: NewRecognition;
  recipients: Recipient[];
  createdAt: number;
  notBefore: number;
  state: 'queued' | 'sending' | 'sent' | 'dead';
  attempts: number;
  nextAttemptAt: number;
  lease: { owner: string; until: number } | undefined;
  problem: OutboxProblem | undefined;
}

/**
 * What became of an id that left the outbox, so that a copy of it in the second home is not sent again. `at` in
 * milliseconds since 1970.
 */
export interface EndedRow {
  id: string;
  how: 'sent' | 'cancelled' | 'discarded';
  at: number;
}

/** Somebody known by name alone, and who the member said that is. `key` is made by `participantKey`. */
export interface ConfirmedRow {
  key: string;
  member: MemberCard;
}

/** Thanks received that the member had not on screen yet. `id` is the recognition's. */
export interface UnseenRow {
  id: string;
}
