import { lazy, type ReactNode, Suspense } from 'react';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import './panel.css';
import './heard-and-asked.css';
import './ticket.css';
import './driver-line.css';
import './people.css';
import type { Ticket } from '../../utils/ticket.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { CardBoundary } from './card-boundary.tsx';
import { ForYouCard } from './for-you-card.tsx';
import { HeardAndAskedCard } from './heard-and-asked-card.tsx';
import { LimitedCard } from './limited-card.tsx';
import { type LimitedWords, limitedWords } from './limited-words.ts';
import { orgName } from './names.ts';
import { NoticeCard } from './notice-card.tsx';
import { notConnectedNotice, noticesOf } from './notices.ts';
import { OutboxStrip } from './outbox-strip.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { PanelProps } from './panel-props.ts';
import { PeopleCard } from './people-card.tsx';
import { Strip } from './strip.tsx';
import { ThankButton } from './thank-button.tsx';
import { TicketCard } from './ticket-card.tsx';
import { useComposing } from './use-composing.ts';
import { useFocusAcrossFold } from './use-focus-across-fold.ts';
import { WhoHeader } from './who-header.tsx';
import { WidthHandle } from './width-handle.tsx';

const loadComposer = async () => ({ default: (await import('../composer/composer.tsx')).Composer });
/** Nobody writes before the first card is there, so its code comes with the first click. */
const Composer = lazy(loadComposer);

/** The panel beside a ticket: the customer's side above, people on ours below. */
export function Panel(props: PanelProps) {
  const { mount, layout, thanksDoor } = props;
  const { foldButton, followed } = useFocusAcrossFold(layout.isCollapsed);
  const { composing, thankButton, strip, told, tell, open, end, back } = useComposing(props);
  if (mount === 'frame' && layout.isCollapsed) {
    return <Strip {...props} foldButton={foldButton} onExpand={followed(props.onExpand)} />;
  }
  return (
    <div className={`panel panel-${mount} panel-${layout.side}`}>
      <CardBoundary key={ticketKey(props)}>
        <WhoHeader {...props} foldButton={foldButton} onCollapse={followed(props.onCollapse)} />
      </CardBoundary>
      <main className="panel-main">
        {mount === 'frame' && <WidthHandle layout={layout} onWidth={props.onWidth} />}
        {/* Kept while somebody writes, so that going back finds everything as it was. */}
        <div className="cards" hidden={composing !== undefined}>
          <Cards {...props} />
        </div>
        {composing && thanksDoor && (
          <Guarded
            key={`composer ${composing.ticketKey}`}
            card={
              <Suspense fallback={<ComposerComing />}>
                <Composer
                  door={thanksDoor}
                  ticket={composing.ticket}
                  screen={{
                    ticket: props.ticket,
                    matches: props.matches,
                    confirmed: props.confirmed ?? new Map(),
                  }}
                  memberId={composing.connection.me.member.id}
                  org={orgName(composing.connection)}
                  coreValues={props.coreValues ?? []}
                  polarityOf={props.polarityOf}
                  isOnline={props.isOnline}
                  hasNewThanks={props.hasNewThanks ?? false}
                  takesFocus={composing.takesFocus}
                  onEnd={end}
                />
              </Suspense>
            }
          />
        )}
      </main>
      {/* Nothing moves beside somebody who writes. */}
      <div className="panel-bottom" hidden={composing !== undefined}>
        {thanksDoor && (
          <OutboxStrip
            {...props}
            strip={strip}
            org={orgName(props.connection)}
            door={thanksDoor}
            told={told}
            onTold={tell}
            onBack={back}
          />
        )}
        <ThankButton {...props} button={thankButton} onThank={open} onNearThank={() => void loadComposer()} />
        <PanelFooter {...props} />
      </div>
    </div>
  );
}

function ComposerComing() {
  return (
    <div className="composer-coming">
      <Skeleton lines={6} />
    </div>
  );
}

function Cards(props: PanelProps) {
  const { ticketRef, ticket, connection } = props;
  const key = ticketKey(props);
  const limited = ticket === undefined ? undefined : limitedWords(ticket);
  const isFaulty = ticket?.fault !== undefined;
  // The fault's own card says why there is nothing: empty cards below it would say so again.
  const isBlocked = isFaulty && ticket.missing.includes('messages');
  const isUnknown = isFaulty && ticket.requester === undefined;
  const isKept = props.storageError === undefined;
  return (
    <>
      {noticesOf(props).map((notice) => (
        <NoticeCard key={notice.key} notice={notice} onOpenOptions={props.onOpenOptions} />
      ))}
      {isFaulty && <Limited key={`fault ${key}`} words={limited} onReread={props.onReread} />}
      {ticketRef !== undefined && !isBlocked && (
        <Guarded key={`ticket ${key}`} card={<TicketCard {...props} />} />
      )}
      {isKept && connection === null && (
        <NoticeCard notice={notConnectedNotice()} tone="limited" onOpenOptions={props.onOpenOptions} />
      )}
      {isKept && connection !== null && ticketRef !== undefined && !isUnknown && (
        <Guarded key={`heard ${key}`} card={<HeardAndAskedCard {...props} />} />
      )}
      {isKept && connection !== null && props.wrongPerson === undefined && (
        <Guarded key="for-you" card={<ForYouCard {...props} />} />
      )}
      {hasPeople(ticket) && (
        <Guarded key={`people ${key}`} card={<PeopleCard {...props} ticket={ticket} />} />
      )}
      {!isFaulty && <Limited key={`limited ${key}`} words={limited} onReread={props.onReread} />}
    </>
  );
}

/** Without messages nobody may have touched the ticket, or nobody may have been read: say nothing. */
function hasPeople(ticket: Ticket | undefined): ticket is Ticket {
  if (ticket === undefined) return false;
  return ticket.participants.length > 0 || !ticket.missing.includes('messages');
}

function Guarded({ card }: { card: ReactNode }) {
  return <CardBoundary>{card}</CardBoundary>;
}

function Limited({ words, onReread }: { words: LimitedWords | undefined; onReread: () => void }) {
  if (words === undefined) return null;
  return <LimitedCard words={words} onReread={onReread} />;
}

function ticketKey({ ticketRef }: PanelProps): string {
  return ticketRef === undefined ? '' : `${ticketRef.origin} ${ticketRef.id}`;
}
