import { coreValues, currentMe, outbox, syncStatus, thanksOf } from '../../utils/db/queries.ts';
import { unseenThanks } from '../../utils/db/unseen-thanks.ts';
import { useSignedIn } from '../ui/use-signed-in.ts';
import { type Failed, useStored } from '../ui/use-stored.ts';

/** Everything the local database has of the signed-in member's thanks; each `undefined` while it loads. */
export function useMemberThanks(failed: Failed) {
  const { row, who, inDb } = useSignedIn(failed);
  return {
    row,
    who,
    me: useStored(who, inDb(currentMe), failed),
    status: useStored(who, inDb(syncStatus), failed),
    received: useStored(
      who,
      inDb((db) => thanksOf(db, 'received')),
      failed,
    ),
    sent: useStored(
      who,
      inDb((db) => thanksOf(db, 'sent')),
      failed,
    ),
    outbox: useStored(who, inDb(outbox), failed),
    coreValues: useStored(who, inDb(coreValues), failed),
    unseen: useStored(who, inDb(unseenThanks), failed),
  };
}
