import { useMemo, useState } from 'react';
import { connection } from '../../utils/db/device-database.ts';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { coreValues, draftOf } from '../../utils/db/queries.ts';
import { useStored } from '../ui/use-stored.ts';
import { ConfirmSend } from './confirm-send.tsx';
import { liveDoor } from './live-door.ts';

interface Props {
  ticketKey: string;
  close: () => void;
}

/** The window to confirm in, fed from the local database. */
export function LiveConfirm({ ticketKey, close }: Props) {
  const [isFailed, setFailed] = useState(false);
  const failed = (reason: string | undefined) => setFailed(reason !== undefined);
  const row = useStored('connection', async () => (await connection()) ?? null, failed);
  const key = row ? `${row.connectedAt} ${ticketKey}` : undefined;
  const draft = useStored(
    key,
    async () => (row ? await draftOf(memberDatabase(row), ticketKey) : null),
    failed,
  );
  const values = useStored(key, async () => (row ? await coreValues(memberDatabase(row)) : []), failed);
  const door = useMemo(() => (row ? liveDoor(row) : undefined), [row]);
  const isGone = row === null || isFailed;
  return (
    <ConfirmSend
      draft={isGone ? null : draft}
      coreValues={values ?? []}
      org={row?.me.org.name}
      send={door?.send}
      close={close}
    />
  );
}
