import { avatar, h, relativeTime, richText } from './dom.mjs';

/** One open ticket. Like real workspaces, panes of other tickets stay in the document, hidden. */
export function ticketPane(ticket, me, send) {
  const log = h('div', { class: 'log', 'data-test-id': 'omni-log-container', role: 'log', tabindex: '0' });
  for (const message of ticket.messages) log.append(messageItem(message));
  const pane = h(
    'section',
    { class: 'pane ticket-panes-grid-layout', 'data-is-active': 'false', 'data-ticket-id': ticket.id },
    h('div', { class: 'conversation' }, header(ticket), log, composer(ticket, me, send)),
    requesterColumn(ticket),
  );
  const toEnd = () => {
    log.scrollTop = log.scrollHeight;
  };
  return {
    pane,
    toEnd,
    update(fresh) {
      const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
      const shown = new Set([...log.children].map((item) => item.dataset.messageId));
      for (const message of fresh.messages) {
        if (!shown.has(String(message.id))) log.append(messageItem(message));
      }
      if (isAtEnd) toEnd();
    },
  };
}

function header(ticket) {
  return h(
    'header',
    { class: 'ticket-header' },
    h('input', {
      class: 'subject',
      'data-test-id': 'omni-header-subject',
      value: ticket.subject,
      readonly: true,
      'aria-label': 'Subject',
      dir: 'auto',
    }),
    h(
      'p',
      { class: 'facts' },
      h('span', { class: `status ${ticket.status}` }, ticket.status),
      h('span', {}, `#${ticket.id}`),
      h('span', {}, channelName(ticket.channel)),
      h('span', { class: ticket.priority === 'urgent' ? 'urgent' : '' }, `Priority: ${ticket.priority}`),
      h(
        'span',
        { class: 'wide-only' },
        ticket.assignee ? `Assignee: ${ticket.assignee.name}` : 'Nobody assigned',
      ),
    ),
  );
}

function channelName(channel) {
  return { email: 'E-mail', web: 'Web form', native_messaging: 'Chat' }[channel];
}

function messageItem(message) {
  const isNote = message.type === 'internal';
  return h(
    'article',
    {
      class: `message ${message.type}`,
      'data-test-id': 'omni-log-comment-item',
      'data-message-id': message.id,
    },
    avatar(message.author),
    h(
      'div',
      { class: 'bubble', 'data-test-id': 'omni-log-item-message', type: message.type },
      h(
        'p',
        { class: 'by' },
        h(
          'span',
          { class: 'sender', 'data-test-id': 'omni-log-item-sender', dir: 'auto' },
          message.type === 'bot'
            ? message.author.name
            : h('a', { href: `/agent/users/${message.author.id}` }, message.author.name),
        ),
        isNote
          ? h('span', { class: 'note-tag', 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal')
          : null,
        relativeTime(message.at),
      ),
      h('div', { class: 'content', 'data-test-id': 'omni-log-message-content' }, richText(message.html)),
    ),
  );
}

function composer(ticket, me, send) {
  const text = h('textarea', { rows: '2', name: 'text', 'aria-label': 'Your reply', dir: 'auto' });
  const submit = h('button', { class: 'primary', type: 'submit' }, 'Send');
  const kind = (value, words, checked) =>
    h(
      'label',
      {},
      h('input', { type: 'radio', name: `kind-${ticket.id}`, value, checked, onchange: describe }),
      h('span', {}, words),
    );
  const form = h(
    'form',
    { class: 'composer' },
    h('div', { class: 'kinds' }, kind('reply', 'Public reply', true), kind('note', 'Internal note', false)),
    text,
    h('div', { class: 'send' }, h('span', { class: 'as', dir: 'auto' }, `as ${me.name}`), submit),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (text.value.trim() === '') return;
    submit.disabled = true;
    const isPublic = form.elements[`kind-${ticket.id}`].value === 'reply';
    const isSent = await send(ticket.id, text.value, isPublic);
    submit.disabled = false;
    if (isSent) text.value = '';
  });
  function describe() {
    const isNote = form.elements[`kind-${ticket.id}`].value === 'note';
    form.classList.toggle('is-note', isNote);
    submit.textContent = isNote ? 'Add note' : 'Send';
  }
  return form;
}

function requesterColumn(ticket) {
  const { requester } = ticket;
  const fact = (label, value) => [h('dt', {}, label), h('dd', {}, h('bdi', {}, value))];
  return h(
    'aside',
    { class: 'requester', 'aria-label': 'Requester' },
    h(
      'div',
      { class: 'person' },
      avatar(requester),
      h('b', { 'data-test-id': 'ticket-system-field-requester-select' }, h('bdi', {}, requester.name)),
      h('span', { class: 'mail' }, ...breakable(requester.email ?? 'No e-mail address')),
    ),
    h(
      'dl',
      {},
      ...fact('Assignee', ticket.assignee?.name ?? 'Nobody'),
      ...fact(
        'Opened',
        new Date(ticket.createdAt).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' }),
      ),
      ...fact('Channel', channelName(ticket.channel)),
    ),
    h('ul', { class: 'tags', 'aria-label': 'Tags' }, ...ticket.tags.map((tag) => h('li', {}, tag))),
  );
}

/** An address that wraps after its sign rather than within a word. */
function breakable(address) {
  return address.split(/(?<=@)/).flatMap((part) => [part, h('wbr')]);
}
