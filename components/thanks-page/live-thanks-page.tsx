import { useEffect, useMemo, useState } from 'react';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { ask } from '../../utils/messages/ask-background.ts';
import { localHome } from '../../utils/recognitions/local-home.ts';
import { discardRefused } from '../../utils/recognitions/take-back.ts';
import { useClock, useOnline } from '../ui/use-clock.ts';
import { ThanksPage } from './thanks-page.tsx';
import { useMemberThanks } from './use-member-thanks.ts';
import { useSeenNewest } from './use-seen-newest.ts';

/** The page of thanks, fed from the local database. */
export function LiveThanksPage() {
  const [storageError, setStorageError] = useState<string>();
  const [firstMember, setFirstMember] = useState<string>();
  const { row, who, me, ...stored } = useMemberThanks(setStorageError);
  const watchNewest = useSeenNewest(stored.unseen !== undefined && stored.unseen > 0);
  const connection = useMemo(() => row && me && { me }, [row, me]);
  const member = row?.me.member.id;
  if (firstMember === undefined && member !== undefined) setFirstMember(member);

  useEffect(() => {
    if (who === undefined) return undefined;
    const request = () => void ask({ type: 'sync' });
    request();
    window.addEventListener('online', request);
    return () => window.removeEventListener('online', request);
  }, [who]);

  return (
    <ThanksPage
      {...stored}
      now={useClock()}
      isOnline={useOnline()}
      connection={connection}
      isOther={firstMember !== undefined && member !== undefined && member !== firstMember}
      storageError={storageError}
      onOpenOptions={() => void ask({ type: 'open-options' })}
      onSync={() => void ask({ type: 'sync', isAsked: true })}
      onDiscard={async (draftId) => {
        if (row) await discardRefused({ db: memberDatabase(row), home: localHome }, draftId);
      }}
      watchNewest={watchNewest}
    />
  );
}
