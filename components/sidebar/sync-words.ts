import type { SyncState } from '../../utils/db/rows.ts';
import type { PanelProps } from './panel-props.ts';

/** How the panel stands with the org, the most telling reason first. */
export type SyncStanding = SyncState | 'checking' | 'not-connected' | 'storage';

/** What can be done about it. */
export type SyncAction = 'sync' | 'options' | undefined;

type Props = Pick<PanelProps, 'status' | 'isOnline' | 'connection' | 'storageError'>;

export function syncStanding({ status, isOnline, connection, storageError }: Props): SyncStanding {
  if (storageError !== undefined) return 'storage';
  if (connection === undefined) return 'checking';
  if (connection === null) return 'not-connected';
  if (!isOnline) return 'offline';
  return status?.state ?? 'checking';
}

export function syncAction(standing: SyncStanding): SyncAction {
  switch (standing) {
    case 'unreachable':
    case 'refused':
    case 'never':
    case 'offline':
    case 'not-permitted':
      return 'sync';
    case 'not-connected':
    case 'signed-out':
    case 'not-ours':
      return 'options';
    case 'up-to-date':
    case 'busy':
    case 'outdated':
    case 'checking':
    case 'storage':
      return undefined;
  }
}

/** What is shown cannot be brought up to date now: it is the last that was known. */
export function isOutOfReach(props: Pick<PanelProps, 'status' | 'isOnline'>): boolean {
  if (!props.isOnline) return true;
  const state = props.status?.state ?? 'never';
  return state !== 'up-to-date' && state !== 'never';
}
