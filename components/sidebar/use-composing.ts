import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../utils/i18n/t.ts';
import { ticketKeyOf } from '../../utils/recognitions/ticket-key.ts';
import type { Ticket } from '../../utils/ticket.ts';
import type { ComposerEnd } from '../composer/composer.tsx';
import type { ConnectedAs, PanelProps } from './panel-props.ts';

/** What a composer was opened with; it stays with that, whatever the page does next. */
export interface Composing {
  ticketKey: string;
  ticket: Ticket;
  connection: ConnectedAs;
  takesFocus: boolean;
}

/** So long a word about what happened stands on the panel, in milliseconds. */
const TOLD_FOR = 8000;

/** Whether thanks are being written, on which ticket, and where the focus goes afterwards. */
export function useComposing(props: PanelProps) {
  const { ticketRef, ticket, connection, wrongPerson, layout, onComposing } = props;
  const [opened, setOpened] = useState<Composing>();
  const [told, tell] = useTold();
  const thankButton = useRef<HTMLButtonElement>(null);
  const strip = useRef<HTMLElement>(null);
  const focusNext = useRef<'thank' | 'strip'>(undefined);

  const hereKey = ticketRef && ticketKeyOf(ticketRef);
  const isSame = connection === undefined || connection?.me.member.id === opened?.connection.me.member.id;
  const composing = opened?.ticketKey === hereKey && isSame && wrongPerson === undefined ? opened : undefined;
  const isOpen = composing !== undefined;

  // Another ticket, or another person: the composer closes for good, and its draft is kept.
  if (opened && !isOpen) setOpened(undefined);
  // Unfolding draws it anew, and that may have been the page's doing.
  if (layout.isCollapsed && opened?.takesFocus) setOpened({ ...opened, takesFocus: false });
  useEffect(() => {
    onComposing?.(isOpen);
  }, [isOpen, onComposing]);
  useEffect(() => {
    const next = focusNext.current === 'strip' ? strip.current : thankButton.current;
    if (!isOpen && focusNext.current !== undefined) next?.focus();
    focusNext.current = undefined;
  }, [isOpen]);

  const open = () => {
    if (!ticket || !connection || wrongPerson) return;
    setOpened({ ticketKey: ticketKeyOf(ticket.ref), ticket, connection, takesFocus: true });
  };
  return {
    composing,
    thankButton,
    strip,
    told,
    tell,
    open,
    end: (how: ComposerEnd) => {
      focusNext.current = how === 'sent' ? 'strip' : 'thank';
      tell(how === 'sent-elsewhere' ? 'outbox.told.sent-elsewhere' : undefined);
      setOpened(undefined);
    },
    /** Thanks became a draft again. */
    back: (ticketKey: string) => {
      if (ticketKey === hereKey && ticket) open();
      tell(ticketKey === hereKey ? 'outbox.told.undone' : 'outbox.told.undone-elsewhere');
    },
  };
}

function useTold() {
  const [told, setTold] = useState<MessageKey>();
  useEffect(() => {
    if (told === undefined) return undefined;
    const timer = setTimeout(() => setTold(undefined), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [told]);
  return [told, setTold] as const;
}
