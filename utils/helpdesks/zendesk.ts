import type { Adapter, HelpdeskIo, TicketReading } from './adapter.ts';
import { participants } from './kit/participants.ts';
import { countComments, readConversation } from './zendesk/conversation.ts';
import { countShown, hasWorkspace, readPage } from './zendesk/page.ts';
import { messageOf, type People, peopleOf, readAccounts } from './zendesk/people.ts';
import { readOutcome, readTicket, readViewer, type TicketParts } from './zendesk/ticket.ts';

export const zendesk: Adapter = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  // Four at once, two more pages of the log, three of comments in its place, one of people, one count.
  budget: 12,
  // The workspace fills the window. A page that ignores the margin stays as it was, under the panel: the
  // margin can only help.
  room: 'margin',
  recognise(url, page) {
    const isVendor = /\.zendesk\.com$/.test(url.hostname) && !/^(www|developer)\./.test(url.hostname);
    const looksLikeIt = /^\/agent(\/|$)/.test(url.pathname) || (page !== undefined && hasWorkspace(page));
    return isVendor || looksLikeIt ? { basePath: '' } : undefined;
  },
  ticketId: (_url, path) => /^\/agent\/tickets\/(\d{1,19})(?:\/|$)/.exec(path)?.[1],
  ticketPath: (id) => `/agent/tickets/${id}`,
  countMessages: countShown,
  read,
};

/** Session cookies authenticate GETs of the documented API on the account's own host. */
async function read(io: HelpdeskIo, id: string): Promise<TicketReading> {
  const [ticket, me, outcome, conversation] = await Promise.all([
    readTicket(io, id),
    readViewer(io),
    readOutcome(io, id),
    readConversation(io, id),
  ]);
  const faults = [ticket, conversation, me, outcome].flatMap((answer) => (answer.ok ? [] : [answer.fault]));
  const fault = faults.includes('signed-out') ? 'signed-out' : faults[0];
  const viewer = me.ok ? me.value : undefined;
  if (!ticket.ok) return { ...(readPage(io.page, id) ?? NOTHING), viewer, fault };
  const told = outcome.ok ? outcome.value : {};
  const accounts = await readAccounts(io, ticket.value, conversation);
  const people = peopleOf(ticket.value, accounts);
  if (!conversation.ok)
    return { ...withoutConversation(io, id, ticket.value, people), ...told, viewer, fault };
  const { lines, isPartial } = conversation.value;
  const messages = lines.map((line) => messageOf(line, accounts, ticket.value.requesterId));
  return {
    ...told,
    via: 'api',
    subject: ticket.value.subject,
    status: ticket.value.status,
    requester: people.requester,
    assignee: people.assignee,
    viewer,
    messages,
    messageTotal: isPartial ? await countComments(io, id) : undefined,
    isPartial,
    participants: participants({ ...people, messages }),
    fault,
  };
}

const NOTHING: TicketReading = { via: 'url', participants: [] };

/** The ticket is known, its messages are not: those on the page stand in. */
function withoutConversation(io: HelpdeskIo, id: string, ticket: TicketParts, people: People): TicketReading {
  const shown = readPage(io.page, id, people.requester);
  const messages = shown?.messages;
  return {
    via: shown ? 'page' : 'api',
    subject: ticket.subject,
    status: ticket.status,
    requester: people.requester,
    assignee: people.assignee,
    messages,
    participants: participants({ ...people, messages: messages ?? [] }),
  };
}
