import { useMemo, useState, useSyncExternalStore } from 'react';
import { ask } from '../../utils/messages/ask-background.ts';
import type { FrameRequest, Layout } from '../../utils/messages/messages.ts';
import type { TicketPost } from '../../utils/messages/ticket-post.ts';
import { canonicalEmail } from '../../utils/org-api/contract/customer-key.ts';
import type { Match } from '../../utils/org-api/contract/member.ts';
import type { Me } from '../../utils/org-api/contract/org.ts';
import type { TicketInbox } from '../../utils/panel/receive-ticket.ts';
import { ticketKeyOf } from '../../utils/recognitions/ticket-key.ts';
import { readText } from '../../utils/sentiment/read-message.ts';
import type { Ticket } from '../../utils/ticket.ts';
import { HALF_MINUTE, useClock, useOnline } from '../ui/use-clock.ts';
import { Panel } from './panel.tsx';
import type { CustomerKeyState, WrongPerson } from './panel-props.ts';
import { isCounting } from './unsent-groups.ts';
import { useEngine } from './use-engine.ts';
import { useMatches } from './use-matches.ts';
import { useCustomer, useCustomerKey, useOrg } from './use-org.ts';
import { useOwnThanks } from './use-own-thanks.ts';
import { useReading } from './use-reading.ts';
import { useSeenThanks } from './use-seen-thanks.ts';
import { useSync } from './use-sync.ts';
import { useTicketAbout } from './use-ticket-about.ts';

const ALONE: Layout = { side: 'end', isCollapsed: false, width: 344 };
/** How often a countdown moves on, in milliseconds. */
const SECOND_HAND = 500;
/** Opened by the browser itself, as its side panel or in a tab, not by a helpdesk's page. */
const isTopLevel = window.parent === window;

/** The panel, fed from the ticket that was handed in and from the local database. */
export function LivePanel({ inbox }: { inbox: TicketInbox }) {
  const received = useSyncExternalStore(inbox.subscribe, inbox.newest);
  const [storageError, setStorageError] = useState<string>();
  const [picked, setPicked] = useState<{ width: number; post: TicketPost | undefined }>();
  const org = useOrg(setStorageError);
  const { ref, ticket, layout = ALONE } = received?.post ?? {};
  // A page that we did not mount this in gets nothing to see, and nothing is done for it.
  const isOurs = received !== undefined || isTopLevel;
  const customerKey = useCustomerKey(ticket?.requester?.email, org.me?.org.customerKey);
  const customer = useCustomer(org.row, customerKey, setStorageError);
  const matches = useMatches(org.row, ticket, setStorageError);
  const wrongPerson = wrongPersonOf(ticket, matches.viewer, org.me);
  const [isComposing, setComposing] = useState(false);
  // What comes while somebody writes is held until they are done, and is new then.
  useSeenThanks(org.thanks, isOurs && !layout.isCollapsed && !isComposing && wrongPerson === undefined);
  const ours = useOwnThanks(isOurs ? org.row : undefined, ref, setStorageError);
  const requestSync = useSync(isOurs ? org.who : undefined, customerKey, ref && ticketKeyOf(ref));
  const engine = useEngine(isOurs, ticket?.messages);
  const { reading, corrections } = useReading(
    isOurs ? org.row : undefined,
    org.me?.org.customerKey,
    ticket,
    engine,
    setStorageError,
  );
  const polarityOf = useMemo(
    () => (engine ? (sentence: string) => readText(sentence, engine, undefined).polarity : undefined),
    [engine],
  );
  const about = useTicketAbout(
    isOurs ? org.row : undefined,
    org.me?.org.customerKey,
    ticket,
    setStorageError,
  );
  const now = useClock((at) => (isCounting(ours.outbox, at) ? SECOND_HAND : HALF_MINUTE));
  const isOnline = useOnline();

  if (!isOurs) return null;
  const send = (request: FrameRequest) => received?.send(request);
  const connection = org.row && (org.me ? { me: org.me, apiUrl: org.row.apiUrl } : undefined);
  return (
    <Panel
      mount={isTopLevel ? 'side-panel' : 'frame'}
      layout={picked && picked.post === received?.post ? { ...layout, width: picked.width } : layout}
      now={now}
      isOnline={isOnline}
      ticketRef={ref}
      ticket={ticket}
      reading={reading}
      isUnreadable={engine === null}
      corrections={wrongPerson === undefined ? corrections : undefined}
      polarityOf={polarityOf}
      about={wrongPerson === undefined ? about : undefined}
      connection={connection}
      status={org.status}
      customer={customer}
      customerKeyState={keyState(ticket, customerKey)}
      recognitions={org.thanks?.newest}
      recognitionTotal={org.thanks?.total}
      hasNewThanks={org.thanks !== undefined && org.thanks.unseen > 0}
      coreValues={org.coreValues}
      matches={matches.byParticipant}
      confirmed={matches.confirmed}
      wrongPerson={wrongPerson}
      thanksDoor={ours.door}
      draft={ours.draft}
      outbox={ours.outbox}
      storageError={storageError}
      onCollapse={() => send({ type: 'collapse' })}
      onExpand={() => send({ type: 'expand' })}
      onWidth={(width) => {
        setPicked({ width, post: received?.post });
        send({ type: 'width', width });
      }}
      onReread={() => send({ type: 'reread' })}
      onOpenOptions={() => void ask({ type: 'open-options' })}
      onSync={requestSync}
      onOpenThanks={openThanks}
      onComposing={setComposing}
    />
  );
}

function openThanks() {
  void ask({ type: 'open-thanks' });
}

function keyState(ticket: Ticket | undefined, customerKey: string | undefined): CustomerKeyState {
  if (!ticket) return 'pending';
  const { email } = ticket.requester ?? {};
  if (email === undefined || canonicalEmail(email) === undefined) return 'no-email';
  return customerKey === undefined ? 'pending' : 'known';
}

/** The helpdesk is signed in as a member, and it is not the one who is signed in here. */
function wrongPersonOf(
  ticket: Ticket | undefined,
  viewer: Match | undefined,
  me: Me | undefined,
): WrongPerson | undefined {
  if (!ticket || !me || !viewer?.member || viewer.member.id === me.member.id) return undefined;
  return { helpdeskName: viewer.member.name, memberName: me.member.name };
}
