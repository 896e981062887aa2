import { t } from '../../utils/i18n/t.ts';
import type { Fault, Part, Ticket } from '../../utils/ticket.ts';

/** What the agent would miss without a word; the rest is listed on demand. */
const WEIGHTY: readonly Part[] = ['requester', 'messages', 'allMessages', 'viewer'];

/** Faults that reading again may mend. */
const MENDABLE: readonly Fault[] = ['signed-out', 'rate-limited', 'offline', 'shape-changed', 'forbidden'];

export interface LimitedWords {
  title: string;
  first: string[];
  /** Shown on demand. */
  more: string[];
  canReread: boolean;
}

/** What could not be read of a ticket, in sentences. `undefined` when all was read. */
export function limitedWords(ticket: Ticket): LimitedWords | undefined {
  const { missing, fault, via } = ticket;
  const parts = withoutRepeats(missing);
  const words = (some: readonly Part[]) => some.map((part) => partWords(part, ticket));
  const how = via === 'api' ? [] : [t(`panel.via.${via}`)];
  if (fault !== undefined) {
    const title = t(missing.includes('messages') ? 'panel.limitedUnread' : 'panel.limited');
    const more = [...words(parts), ...how];
    return { title, first: [t(`panel.fault.${fault}`)], more, canReread: MENDABLE.includes(fault) };
  }
  if (parts.length === 0) return undefined;
  const weighty = words(parts.filter((part) => WEIGHTY.includes(part)));
  const more = [...words(parts.filter((part) => !WEIGHTY.includes(part))), ...how];
  const isMinor = weighty.length === 0;
  const title = t('panel.limited');
  return { title, first: isMinor ? more : weighty, more: isMinor ? [] : more, canReread: false };
}

/**
 * What another sentence says already: a missing address stands where the look-up would; without messages
 * there are not "all" of them.
 */
function withoutRepeats(missing: readonly Part[]): Part[] {
  return missing.filter((part) => {
    if (part === 'requesterEmail') return false;
    if (part === 'allMessages' || part === 'times') return !missing.includes('messages');
    return true;
  });
}

function partWords(part: Part, { messages, messageTotal }: Ticket): string {
  if (part !== 'allMessages') return t(`panel.missing.${part}`);
  return t('panel.missing.allMessages', { count: messages.length, total: messageTotal });
}
