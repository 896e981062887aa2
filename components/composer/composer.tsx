import X from 'lucide-react/icons/x';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import './composer.css';
import type { CoreValueRow } from '../../utils/db/rows.ts';
import { t } from '../../utils/i18n/t.ts';
import type { MemberCard } from '../../utils/org-api/contract/member.ts';
import { TicketLink } from '../../utils/org-api/contract/recognition.ts';
import type { DraftContent } from '../../utils/recognitions/drafts.ts';
import { ticketKeyOf } from '../../utils/recognitions/ticket-key.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { CoreValueChips } from './core-value-chips.tsx';
import { firstRecipients, useLateChoice } from './first-recipients.ts';
import { MessageField } from './message-field.tsx';
import { QuotePicker } from './quote-picker.tsx';
import { RecipientList } from './recipient-list.tsx';
import { SendBar } from './send-bar.tsx';
import type { ThanksDoor } from './thanks-door.ts';
import { useDraft } from './use-draft.ts';
import { type PeopleOnScreen, useOffered } from './use-offered.ts';
import { useSend } from './use-send.ts';
import { useTypingPause } from './use-typing-pause.ts';
import { VisibilityChoice } from './visibility-choice.tsx';

export type ComposerEnd = 'closed' | 'sent' | 'sent-elsewhere';

export interface ComposerProps {
  door: ThanksDoor;
  /** The ticket as it was when the composer was opened; it is never turned to another one. */
  ticket: Ticket;
  screen: PeopleOnScreen;
  memberId: string;
  org: string;
  coreValues: readonly CoreValueRow[];
  polarityOf: Parameters<typeof QuotePicker>[0]['polarityOf'];
  isOnline: boolean;
  hasNewThanks: boolean;
  /** A person's own click opened it, so the first field may take the focus. */
  takesFocus: boolean;
  onEnd: (how: ComposerEnd) => void;
}

/** Thanks being written, in the place of the cards. Everything works by keyboard; Escape goes back. */
export function Composer(props: ComposerProps) {
  const { door, ticket, screen, memberId, org, coreValues, onEnd } = props;
  const ticketKey = ticketKeyOf(ticket.ref);
  const title = useId();
  const field = useId();
  const sendButton = useRef<HTMLButtonElement>(null);
  const { choices, say } = useOffered(ticket, memberId, screen);
  const { content, keeping, isSentElsewhere, keeper } = useDraft(door, ticketKey, async () => ({
    recipients: firstRecipients(choices),
    message: '',
    coreValueIds: [],
    quote: null,
    visibility: await door.lastVisibility().catch((): 'private' => 'private'),
    ticket: linkTo(ticket),
  }));
  const sending = useSend({ door, keeper, ticketKey, sendButton, onSent: onEnd });
  const { isPaused, noteKey, goOn } = useTypingPause();

  useEffect(() => {
    if (isSentElsewhere) onEnd('sent-elsewhere');
  }, [isSentElsewhere, onEnd]);

  useLateChoice(choices, content?.recipients, (recipients) => keeper.change({ recipients }));

  const isReady = content !== undefined;
  useEffect(() => {
    if (isReady && props.takesFocus) document.getElementById(field)?.focus();
  }, [isReady, props.takesFocus, field]);

  const confirm = (key: string, member: MemberCard) => {
    say(key, member);
    // Said for now in any case; whether it is remembered does not hold anybody up.
    void door.confirmMember(key, member).catch(() => {});
    const { recipients = [] } = content ?? {};
    if (!recipients.some(({ id }) => id === member.id)) {
      keeper.change({ recipients: [...recipients, { id: member.id, name: member.name }] });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    noteKey(event);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onEnd('closed');
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && content && !event.repeat) {
      event.preventDefault();
      if (!sending.isSending && keeping !== 'failed' && keeping !== 'lost') {
        sending.onPress(event.nativeEvent, content);
      }
    }
  };

  return (
    <section className="composer" aria-labelledby={title} onKeyDown={onKeyDown}>
      <div className="composer-head">
        <h2 id={title}>{t('composer.title')}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('composer.back')}
          title={t('composer.back')}
          onClick={() => onEnd('closed')}
        >
          <X className="icon" aria-hidden="true" />
        </button>
      </div>
      {props.hasNewThanks && <p className="composer-hint">{t('composer.newThanks')}</p>}
      {content && (
        <Fields
          content={content}
          change={keeper.change}
          choices={choices}
          org={org}
          field={field}
          coreValues={coreValues}
          polarityOf={props.polarityOf}
          ticket={ticket}
          onConfirm={confirm}
        />
      )}
      <SendBar
        button={sendButton}
        keeping={keeping}
        recipients={content?.recipients ?? []}
        hindrance={sending.hindrance}
        isSending={sending.isSending}
        isOnline={props.isOnline}
        onSend={(event) => content && sending.onPress(event, content)}
        onConfirmElsewhere={sending.onConfirmElsewhere}
      />
      {isPaused && (
        <button
          type="button"
          className="composer-paused"
          onClick={() => {
            goOn();
            document.getElementById(field)?.focus();
          }}
        >
          <span role="alert">{t('composer.paused')}</span>
        </button>
      )}
    </section>
  );
}

interface FieldsProps
  extends Pick<ComposerProps, 'org' | 'coreValues' | 'ticket' | 'polarityOf'>,
    Pick<Parameters<typeof RecipientList>[0], 'choices' | 'onConfirm'> {
  field: string;
  content: DraftContent;
  change: (part: Partial<DraftContent>) => void;
}

function Fields({ content, change, choices, org, field, coreValues, ticket, ...props }: FieldsProps) {
  return (
    <>
      <RecipientList
        choices={choices}
        chosen={content.recipients}
        org={org}
        onChoose={(recipients) => change({ recipients })}
        onConfirm={props.onConfirm}
      />
      <MessageField id={field} message={content.message} onChange={(message) => change({ message })} />
      <CoreValueChips
        coreValues={coreValues}
        chosen={content.coreValueIds}
        onChange={(coreValueIds) => change({ coreValueIds })}
      />
      <QuotePicker
        ticket={ticket}
        polarityOf={props.polarityOf}
        quote={content.quote}
        onChange={(quote) => change({ quote })}
      />
      <VisibilityChoice
        visibility={content.visibility}
        recipients={content.recipients}
        org={org}
        onChange={(visibility) => change({ visibility })}
      />
    </>
  );
}

/** A ticket whose address is no web address, or whose id is out of bounds, is thanked for without a link. */
function linkTo({ ref, url }: Ticket): TicketLink | null {
  const { helpdesk, origin, id } = ref;
  const link = TicketLink.safeParse({ helpdesk, origin, id, url }).data;
  return link ?? TicketLink.safeParse({ helpdesk, origin, id, url: null }).data ?? null;
}
