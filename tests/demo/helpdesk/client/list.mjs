import { h, relativeTime } from './dom.mjs';

const VIEWS = [
  {
    name: 'mine',
    title: 'My open tickets',
    has: (ticket, me) => ticket.status !== 'solved' && ticket.assignee?.id === me.id,
  },
  { name: 'open', title: 'All open', has: (ticket) => ticket.status !== 'solved' },
  { name: 'solved', title: 'Solved', has: (ticket) => ticket.status === 'solved' },
];

export function viewOf(path) {
  const id = /^\/agent\/filters\/([a-z]+)/.exec(path)?.[1];
  return VIEWS.find(({ name }) => name === id)?.name;
}

/** The column of views and tickets. Links work without script too; `app.mjs` turns them into in-app moves. */
export function ticketList(tickets, me, view, openId) {
  const { has } = VIEWS.find(({ name }) => name === view) ?? VIEWS[0];
  const shown = tickets
    .filter((ticket) => has(ticket, me))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return h(
    'nav',
    { class: 'list', 'aria-label': 'Tickets' },
    h(
      'ul',
      { class: 'views' },
      ...VIEWS.map((one) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: `/agent/filters/${one.name}`, 'aria-current': one.name === view ? 'true' : null },
            one.title,
            h('span', { class: 'count' }, String(tickets.filter((ticket) => one.has(ticket, me)).length)),
          ),
        ),
      ),
    ),
    h('h2', {}, shown.length === 1 ? '1 ticket' : `${shown.length} tickets, newest first`),
    h('ul', { class: 'tickets' }, ...shown.map((ticket) => row(ticket, ticket.id === openId))),
  );
}

function row(ticket, isOpen) {
  return h(
    'li',
    {},
    h(
      'a',
      { href: `/agent/tickets/${ticket.id}`, class: 'row', 'aria-current': isOpen ? 'page' : null },
      h('span', { class: `dot ${ticket.status}`, title: ticket.status }),
      h('span', { class: 'row-subject' }, h('bdi', {}, ticket.subject)),
      h('span', { class: 'row-from' }, h('bdi', {}, ticket.requester.name)),
      h('span', { class: 'row-time' }, relativeTime(ticket.updatedAt)),
    ),
  );
}
