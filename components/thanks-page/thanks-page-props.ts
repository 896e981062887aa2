import type {
  ConnectionRow,
  CoreValueRow,
  OutboxRow,
  RecognitionRow,
  StatusRow,
} from '../../utils/db/rows.ts';

/** All that the page shows. What is `undefined` is still being loaded. */
export interface ThanksPageProps {
  /** Milliseconds since 1970. */
  now: number;
  isOnline: boolean;
  /** `null` when nobody is signed in. */
  connection: Pick<ConnectionRow, 'me'> | null | undefined;
  /** Another member than at first is signed in by now. */
  isOther: boolean;
  status: StatusRow | undefined;
  received: readonly RecognitionRow[] | undefined;
  sent: readonly RecognitionRow[] | undefined;
  outbox: readonly OutboxRow[] | undefined;
  coreValues: readonly CoreValueRow[] | undefined;
  /** Why the browser's storage could not be read. */
  storageError: string | undefined;
  onOpenOptions: () => void;
  onSync: () => void;
  /** Throws away what was refused. */
  onDiscard: (draftId: string) => Promise<void>;
  /** How long the newest received thanks stood on screen is watched on this element. */
  watchNewest: (element: HTMLElement | null) => void;
}
