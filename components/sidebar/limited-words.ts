import { t } from '../../utils/i18n/t.ts';
import type { Fault, Part, Ticket } from '../../utils/ticket.ts';

/** What the agent would miss without a word; the rest is listed on demand. */
const WEIGHTY: readonly Part[] = ['requester', 'requesterEmail', 'messages', 'allMessages', 'viewer'];

/** Faults that reading again may mend. */
const MENDABLE: readonly Fault[] = ['signed-out', 'rate-limited', 'offline', 'shape-changed', 'forbidden'];

export interface LimitedWords {
  first: string[];
  more: string[];
  canReread: boolean;
}

/** What could not be read of a ticket, in sentences. `undefined` when all was read. */
export function limitedWords(ticket: Ticket): LimitedWords | undefined {
  const { missing, fault, via } = ticket;
  if (missing.length === 0 && fault === undefined) return undefined;
  const parts = withoutRepeats(missing);
  const first = parts.filter((part) => WEIGHTY.includes(part)).map((part) => partWords(part, ticket));
  const more = parts.filter((part) => !WEIGHTY.includes(part)).map((part) => partWords(part, ticket));
  if (fault !== undefined) first.unshift(t(`panel.fault.${fault}`));
  if (via !== 'api') more.push(t(`panel.via.${via}`));
  if (first.length === 0) return { first: more, more: [], canReread: false };
  return { first, more, canReread: fault !== undefined && MENDABLE.includes(fault) };
}

/** Without a requester there is no address of theirs; without messages there are not "all" of them. */
function withoutRepeats(missing: readonly Part[]): Part[] {
  return missing.filter((part) => {
    if (part === 'requesterEmail') return !missing.includes('requester');
    if (part === 'allMessages' || part === 'times') return !missing.includes('messages');
    return true;
  });
}

function partWords(part: Part, { messages, messageTotal }: Ticket): string {
  if (part !== 'allMessages') return t(`panel.missing.${part}`);
  return t('panel.missing.allMessages', { count: messages.length, total: messageTotal });
}
