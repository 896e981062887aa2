import ExternalLink from 'lucide-react/icons/external-link';
import { useId } from 'react';
import { t } from '../../utils/i18n/t.ts';
import type { Recognition, TicketLink } from '../../utils/org-api/contract/recognition.ts';
import { Avatar } from '../ui/avatar.tsx';
import { isolate, joinNames } from '../ui/join-names.ts';
import { SeenIcon } from '../ui/seen-icon.tsx';
import { senderWords } from '../ui/sender-words.ts';
import type { Entry } from './entries.ts';
import { seenWords } from './seen-words.ts';
import type { ThanksPageProps } from './thanks-page-props.ts';
import { ticketAddress } from './ticket-address.ts';
import { Unsent } from './unsent.tsx';
import { When } from './when.tsx';

type Props = Pick<ThanksPageProps, 'now' | 'onDiscard'> & {
  entry: Entry;
  org: string;
  /** Names of core values by id; one that is not known is left out. */
  valueNames: ReadonlyMap<string, string>;
  watch: ThanksPageProps['watchNewest'] | undefined;
};

/** One thanks in full: the words first, then what they stand for and who can see them. */
export function ThanksEntry({ entry, org, valueNames, now, onDiscard, watch }: Props) {
  const { side, recognition, unsent } = entry;
  const { message, quote, recipients, visibility, createdAt, ticket } = recognition;
  const id = useId();
  const names = side === 'received' ? senderWords(recognition.sender) : joinNames(allNames(recipients), 50);
  return (
    <article className={`entry entry-${side}`} aria-labelledby={id} tabIndex={-1} ref={watch}>
      <header className="entry-head">
        <Face entry={entry} />
        <h3 id={id}>
          <span className="entry-side">{t(side === 'received' ? 'thanks.from' : 'thanks.to')}</span> {names}
        </h3>
        <When at={createdAt} now={now} />
      </header>
      <p className="entry-message" dir="auto">
        {message}
      </p>
      {quote !== null && (
        <blockquote className="entry-quote">
          <p dir="auto">
            <span className="hidden-text">{t('thanks.quote')}: </span>
            <q>{quote.text}</q>
          </p>
          {quote.by !== null && <footer>{t('thanks.quoteBy', { name: isolate(quote.by) })}</footer>}
        </blockquote>
      )}
      {side === 'received' && <AlsoThanked entry={entry} />}
      <CoreValues ids={recognition.coreValueIds} names={valueNames} />
      <footer className="entry-foot">
        <p className="entry-seen">
          <SeenIcon visibility={visibility} />
          <span>
            {t('thanks.seen')} {seenWords(entry, org)}
          </span>
        </p>
        {ticket !== null && <Ticket ticket={ticket} />}
      </footer>
      {unsent !== undefined && <Unsent row={unsent} org={org} onDiscard={onDiscard} />}
    </article>
  );
}

function Face({ entry: { side, recognition } }: { entry: Entry }) {
  const { sender, recipients } = recognition;
  if (side === 'sent') return <Avatar name={recipients[0]?.name} tone="people" />;
  return <Avatar name={sender.name} tone={sender.kind === 'customer' ? 'customer' : 'people'} />;
}

function allNames(recipients: Recognition['recipients']): string[] {
  return recipients.map(({ name }) => name);
}

function AlsoThanked({ entry: { recognition, me } }: { entry: Entry }) {
  const others = recognition.recipients.filter(({ id }) => id !== me);
  if (others.length === 0) return null;
  return <p className="entry-also">{t('thanks.alsoThanked', { names: joinNames(allNames(others), 50) })}</p>;
}

function CoreValues({ ids, names }: { ids: readonly string[]; names: ReadonlyMap<string, string> }) {
  const known = ids.flatMap((id) => names.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <ul className="entry-values" aria-label={t('thanks.coreValues')}>
      {known.map((name) => (
        <li key={name} className="chip">
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Ticket({ ticket }: { ticket: TicketLink }) {
  const address = ticketAddress(ticket);
  const words = t('thanks.ticket', { id: ticket.id });
  if (address === undefined) return <p className="entry-ticket">{words}</p>;
  return (
    <p className="entry-ticket">
      <a href={address} target="_blank" rel="noopener noreferrer" title={new URL(address).host}>
        {words}
        <ExternalLink className="icon mirrors" aria-hidden="true" />
        <span className="hidden-text">{t('thanks.ticketNew')}</span>
      </a>
    </p>
  );
}
