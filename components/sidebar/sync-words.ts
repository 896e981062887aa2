import type { SyncState } from '../../utils/db/rows.ts';
import type { PanelProps } from './panel-props.ts';

/** How the panel stands with the org, the most telling reason first. */
export type SyncStanding = SyncState | 'checking' | 'not-connected' | 'storage';

type Props = Pick<PanelProps, 'status' | 'isOnline' | 'connection' | 'storageError'>;

export function syncStanding({ status, isOnline, connection, storageError }: Props): SyncStanding {
  if (storageError !== undefined) return 'storage';
  if (connection === undefined) return 'checking';
  if (connection === null) return 'not-connected';
  if (!isOnline) return 'offline';
  return status?.state ?? 'checking';
}

/** Where asking again may help. What needs the options says so in a card of its own. */
export function canTryAgain(standing: SyncStanding): boolean {
  return TRIED_AGAIN.includes(standing);
}

const TRIED_AGAIN: readonly SyncStanding[] = ['never', 'offline', 'unreachable', 'not-permitted', 'refused'];

/** What is shown cannot be brought up to date now: it is the last that was known. */
export function isOutOfReach(props: Pick<PanelProps, 'status' | 'isOnline'>): boolean {
  if (!props.isOnline) return true;
  const state = props.status?.state ?? 'never';
  return state !== 'up-to-date' && state !== 'never';
}
