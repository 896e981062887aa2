import { avatar, h } from './dom.mjs';
import { ticketList, viewOf } from './list.mjs';
import { ticketPane } from './pane.mjs';

const root = document.getElementById('app');
const MOST_PANES = 6;
const panes = new Map();
let me;
let tickets = [];
let view = 'mine';

const sidebar = h('div', { class: 'side' });
const main = h('main', { id: 'main_panes' });
const empty = h('section', { class: 'empty' });

async function ask(path, options) {
  const response = await fetch(`/workspace${path}`, options);
  if (response.status === 401) location.assign(`/login?return_to=${encodeURIComponent(location.pathname)}`);
  return response.ok ? await response.json() : undefined;
}

async function send(ticketId, text, isPublic) {
  const sent = await ask(`/tickets/${ticketId}/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text, isPublic }),
  });
  await refresh(ticketId);
  return sent !== undefined;
}

/** Shows what the address says. */
async function route() {
  const id = Number(/^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? 0);
  view = viewOf(location.pathname) ?? view;
  drawList(id);
  for (const { pane } of panes.values()) pane.dataset.isActive = 'false';
  empty.hidden = id !== 0;
  empty.replaceChildren(
    h('h1', {}, `Good to see you, ${me.name.split(' ')[0]}`),
    h('p', {}, 'Choose a ticket from the list.'),
  );
  document.title = id === 0 ? `Demo helpdesk – ${root.dataset.org}` : `Ticket #${id} – Demo helpdesk`;
  if (id !== 0) await openTicket(id);
}

async function openTicket(id) {
  if (!panes.has(id)) {
    const ticket = await ask(`/tickets/${id}`);
    if (ticket && !panes.has(id)) {
      panes.set(id, ticketPane(ticket, me, send));
      main.append(panes.get(id).pane);
      closeOldest(id);
    }
  }
  // Somebody may have moved on while the ticket was loading.
  if (location.pathname.split('/')[3] !== String(id)) return;
  const opened = panes.get(id);
  if (opened) {
    opened.pane.dataset.isActive = 'true';
    opened.toEnd();
  } else {
    empty.hidden = false;
    empty.replaceChildren(h('h1', {}, 'No such ticket'), h('p', {}, `There is no ticket ${id}.`));
  }
}

function closeOldest(openId) {
  for (const [id, { pane }] of panes) {
    if (panes.size <= MOST_PANES) return;
    if (id === openId) continue;
    pane.remove();
    panes.delete(id);
  }
}

async function refresh(ticketId) {
  const [ticket, list] = await Promise.all([ask(`/tickets/${ticketId}`), ask('/tickets')]);
  if (ticket) panes.get(ticketId)?.update(ticket);
  if (list) tickets = list.tickets;
  drawList(Number(location.pathname.split('/')[3] ?? 0));
}

function drawList(openId) {
  const scrolled = sidebar.querySelector('.tickets')?.scrollTop ?? 0;
  sidebar.replaceChildren(ticketList(tickets, me, view, openId));
  sidebar.querySelector('.tickets').scrollTop = scrolled;
}

function topBar() {
  return h(
    'header',
    { class: 'top' },
    h(
      'a',
      { class: 'brand', href: '/agent/dashboard' },
      h('img', { src: '/client/icon.svg', alt: '' }),
      'Demo helpdesk',
    ),
    h('span', { class: 'org' }, root.dataset.org),
    h(
      'form',
      { method: 'post', action: '/logout', class: 'who' },
      avatar(me),
      h('span', {}, me.name),
      h('button', {}, 'Sign out'),
    ),
  );
}

/** Links into the workspace move without a page load. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/agent/"]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  if (link.pathname === location.pathname) return;
  history.pushState(null, '', link.href);
  void route();
});
window.addEventListener('popstate', () => void route());

me = await ask('/me');
tickets = (await ask('/tickets'))?.tickets ?? [];
if (me) {
  main.append(empty);
  root.append(topBar(), h('div', { class: 'columns' }, sidebar, main));
  await route();
  new EventSource('/workspace/changes').addEventListener(
    'message',
    (event) => void refresh(Number(event.data)),
  );
}
