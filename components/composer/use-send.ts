import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DraftContent } from '../../utils/recognitions/drafts.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { ThanksDoor, VisibleProof } from './thanks-door.ts';

/** Why nothing was sent, or what is to be done first. */
export type Hindrance =
  | 'nobody'
  | 'nothing-said'
  | 'covered'
  | 'too-soon'
  | 'in-window'
  | 'no-window'
  | 'full'
  | 'storage';

interface Asked {
  door: ThanksDoor;
  keeper: DraftKeeper;
  ticketKey: string;
  sendButton: RefObject<HTMLButtonElement | null>;
  onSent: (how: 'sent' | 'sent-elsewhere') => void;
}

/** Sends what stands in the composer, once, and only for a press that a person meant. */
export function useSend({ door, keeper, ticketKey, sendButton, onSent }: Asked) {
  const [hindrance, setHindrance] = useState<Hindrance>();
  const [isSending, setSending] = useState(false);
  const isBusy = useRef(false);
  const proof = useRef<VisibleProof>(undefined);

  useEffect(() => {
    const button = sendButton.current;
    if (button === null) return undefined;
    const watching = door.proofOf(button);
    proof.current = watching;
    return () => watching.stop();
  }, [door, sendButton]);

  const once = async (deed: () => Promise<Hindrance | undefined>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    setHindrance(await deed().catch((): Hindrance => 'storage'));
    setSending(false);
    isBusy.current = false;
  };

  const send = async (): Promise<Hindrance | undefined> => {
    const draft = await keeper.flush();
    if (keeper.now().isSentElsewhere) return undefined;
    if (draft === undefined) return 'storage';
    keeper.ending(true);
    const sent = await door.send(draft);
    if (sent.ok) onSent('sent');
    else if (sent.reason === 'already-sent') onSent('sent-elsewhere');
    else keeper.ending(false);
    if (sent.ok || sent.reason === 'already-sent') return undefined;
    return sent.reason === 'incomplete' ? 'nothing-said' : sent.reason;
  };

  const confirmElsewhere = async (): Promise<Hindrance> => {
    if ((await keeper.flush()) === undefined) return 'storage';
    return (await door.openConfirm(ticketKey)) ? 'in-window' : 'no-window';
  };

  return {
    hindrance,
    isSending,
    onPress: (event: Event, content: DraftContent) => {
      const verdict = proof.current?.judge(event) ?? 'too-soon';
      if (verdict === 'untrusted') return;
      const missing = missingIn(content);
      if (missing !== undefined) setHindrance(missing);
      else if (verdict === 'covered' || verdict === 'too-soon') setHindrance(verdict);
      else void once(verdict === 'proven' ? send : confirmElsewhere);
    },
    onConfirmElsewhere: (event: Event) => {
      if (proof.current?.judge(event) !== 'untrusted') void once(confirmElsewhere);
    },
  };
}

function missingIn({ recipients, message }: DraftContent): Hindrance | undefined {
  if (recipients.length === 0) return 'nobody';
  return message.trim() === '' ? 'nothing-said' : undefined;
}
