import { useState } from 'react';
import { t } from '../../utils/i18n/t.ts';
import { Confirm } from '../ui/confirm.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { OptionsDoor } from './options-door.ts';
import { sendAndWait } from './send-and-wait.ts';
import { UnsentQuestion } from './unsent-question.tsx';

export interface LeaveProps {
  door: Pick<
    OptionsDoor,
    'unsent' | 'watchUnsent' | 'sendUnsent' | 'copyUnsent' | 'standing' | 'watchStanding'
  >;
  org: string;
  /** How many drafts go as well. */
  drafts: number;
  question: string;
  what: string;
  yes: string;
  /** Says `yes` where unsent thanks are lost with it. */
  discard: string;
  no: string;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before everything here goes; names the thanks that would be lost, and offers to send them first. */
export function LeaveQuestion({ door, org, drafts, discard, ...words }: LeaveProps) {
  const [unsent, reload] = useLoaded(door.unsent, door.watchUnsent);
  const [said, setSaid] = useState('');
  const [isSending, setIsSending] = useState(false);
  if (unsent.state === 'loading') return null;

  async function send() {
    setIsSending(true);
    setSaid('');
    const left = await sendAndWait(door);
    setIsSending(false);
    setSaid(left.length === 0 ? t('options.unsent.sent') : t('options.unsent.left', { count: left.length }));
    reload();
  }

  // Where it cannot even be read there is nothing left to be asked about.
  const thanks = unsent.state === 'there' ? unsent.value : [];
  if (thanks.length > 0) {
    return (
      <UnsentQuestion
        {...words}
        door={door}
        org={org}
        drafts={drafts}
        unsent={thanks}
        said={said}
        isSending={isSending}
        discard={discard}
        onSend={() => void send()}
        onSaid={setSaid}
      />
    );
  }
  const lost = drafts > 0 && t('options.unsent.draftsOnly', { count: drafts });
  return <Confirm {...words} what={[said, words.what, lost].filter(Boolean).join(' ')} />;
}
