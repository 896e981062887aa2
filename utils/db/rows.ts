import type { Customer } from '../org-api/contract/customer.ts';
import type { Match, Member } from '../org-api/contract/member.ts';
import type { CoreValue, Me, OrgSettings } from '../org-api/contract/org.ts';
import type { Recognition } from '../org-api/contract/recognition.ts';

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

/** Held by whoever pulls, so that two contexts never do at once. `until` in milliseconds since 1970. */
export interface LeaseRow {
  key: 'lease';
  owner: string;
  until: number;
}

/** The newest thanks that the member had on screen. */
export interface SeenThanksRow {
  key: 'seenThanks';
  /** RFC 3339 UTC. */
  createdAt: string;
}

export type MetaRow = PullRow | StatusRow | OrgSettingsRow | MemberRow | LeaseRow | SeenThanksRow;

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
