import { type Account, BOT_ID, BOT_NAME, type DemoMessage, type DemoTicket } from './model.ts';

/**
 * The answers of a helpdesk as its vendor documents them: every field the reference shows, also those that
 * nobody here reads. developer.zendesk.com/api-reference/ticketing: users/users, tickets/tickets,
 * tickets/ticket_comments, tickets/conversation_log, tickets/ticket_metrics.
 */
export function userShape({ id, name, email, role }: Account, origin: string, createdAt: string): object {
  return {
    id: Number(id),
    url: `${origin}/api/v2/users/${id}.json`,
    name,
    email,
    created_at: createdAt,
    updated_at: createdAt,
    time_zone: 'Copenhagen',
    iana_time_zone: 'Europe/Copenhagen',
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: 'en-US',
    organization_id: null,
    role,
    verified: email !== null,
    external_id: null,
    tags: [],
    alias: '',
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: createdAt,
    two_factor_auth_enabled: null,
    signature: null,
    details: '',
    notes: '',
    role_type: role === 'admin' ? 4 : null,
    custom_role_id: null,
    moderator: role !== 'end-user',
    ticket_restriction: role === 'end-user' ? 'requested' : null,
    only_private_comments: false,
    restricted_agent: role !== 'admin',
    suspended: false,
    default_group_id: null,
    report_csv: false,
    user_fields: {},
  };
}

/** "Show Self" for nobody: an anonymous user. */
export function anonymousShape(): object {
  return {
    id: null,
    url: null,
    name: 'Anonymous user',
    email: 'invalid@example.com',
    created_at: null,
    updated_at: null,
    role: 'end-user',
    verified: false,
    authenticity_token: 'demo',
  };
}

export function ticketShape(ticket: DemoTicket, origin: string): object {
  const { id, subject, status, priority, tags, requesterId, assigneeId, collaboratorIds, messages } = ticket;
  const first = messages.at(0);
  return {
    url: `${origin}/api/v2/tickets/${id}.json`,
    id,
    external_id: null,
    via: viaOf(ticket),
    created_at: first?.at ?? null,
    updated_at: messages.at(-1)?.at ?? null,
    type: 'incident',
    subject,
    raw_subject: subject,
    description: first ? plain(first.html) : '',
    priority,
    status,
    recipient: null,
    requester_id: Number(requesterId),
    submitter_id: Number(requesterId),
    assignee_id: assigneeId === null ? null : Number(assigneeId),
    organization_id: null,
    group_id: 98738,
    collaborator_ids: collaboratorIds.map(Number),
    follower_ids: [],
    email_cc_ids: collaboratorIds.map(Number),
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags,
    custom_fields: [],
    satisfaction_rating: { score: 'unoffered' },
    sharing_agreement_ids: [],
    custom_status_id: 1,
    ticket_form_id: 47,
    brand_id: 123,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.channel === 'native_messaging',
  };
}

export function commentShape(message: DemoMessage, ticket: DemoTicket): object {
  return {
    id: message.id,
    type: 'Comment',
    author_id: Number(message.authorId),
    body: plain(message.html),
    html_body: `<div class="zd-comment" dir="auto">${message.html}</div>`,
    plain_body: plain(message.html),
    public: message.kind === 'reply',
    attachments: [],
    audit_id: message.id + 500_000,
    via: viaOf(ticket),
    created_at: message.at,
    metadata: { system: { client: 'Demo helpdesk', ip_address: '127.0.0.1' }, custom: {} },
  };
}

export function eventShape(message: DemoMessage, author: Account | undefined): object {
  const common = {
    id: `01DEMO${String(message.id).padStart(20, '0')}`,
    created_at: message.at,
    attachments: [],
    author: authorShape(message.authorId, author, message.isChat),
  };
  if (message.isChat) {
    return {
      ...common,
      type: 'Messaging::ConversationMessage',
      reference: `zen:sunco:conversation_message:${message.id}`,
      content: { type: 'text', text: plain(message.html) },
      metadata: { custom: {}, system: {}, ticket_version: 0 },
      received_at: message.at,
      source: { type: message.authorId === BOT_ID ? 'zd:answerBot' : 'web' },
    };
  }
  return {
    ...common,
    type: 'Comment',
    reference: `zen:ticket_event:${message.id}`,
    content: { type: 'html', body: `<div class="zd-comment" dir="auto">${message.html}</div>` },
    metadata: { custom: {}, public: message.kind === 'reply', system: {}, ticket_version: 1 },
  };
}

function authorShape(id: string, author: Account | undefined, isChat: boolean): object {
  const shown = { avatar_url: null, 'zen:support:user_id': Number(id) };
  if (!author) return { ...shown, display_name: BOT_NAME, type: 'bot' };
  return {
    ...shown,
    display_name: author.name,
    type: author.role === 'end-user' ? 'user' : 'agent',
    ...(isChat ? { 'zen:sunco:user_id': `sunco-${id}` } : {}),
  };
}

export function metricsShape(ticket: DemoTicket): object {
  const [first, last] = [ticket.messages.at(0)?.at ?? null, ticket.messages.at(-1)?.at ?? null];
  const minutes = { calendar: 42, business: 21 };
  return {
    url: null,
    id: ticket.id + 9000,
    ticket_id: ticket.id,
    created_at: first,
    updated_at: last,
    group_stations: ticket.groupStations,
    assignee_stations: ticket.assigneeStations,
    reopens: ticket.reopens,
    replies: ticket.messages.filter(({ kind }) => kind === 'reply').length,
    assignee_updated_at: last,
    requester_updated_at: last,
    status_updated_at: last,
    initially_assigned_at: first,
    assigned_at: first,
    solved_at: ticket.status === 'solved' ? last : null,
    latest_comment_added_at: last,
    custom_status_updated_at: last,
    reply_time_in_minutes: minutes,
    first_resolution_time_in_minutes: minutes,
    full_resolution_time_in_minutes: minutes,
    agent_wait_time_in_minutes: minutes,
    requester_wait_time_in_minutes: minutes,
    on_hold_time_in_minutes: { calendar: 0, business: 0 },
    reply_time_in_seconds: { calendar: 2520 },
  };
}

function viaOf({ channel }: DemoTicket): object {
  return { channel, source: { from: {}, to: {}, rel: null } };
}

/** Text of HTML that this demo itself wrote; no general converter. */
export function plain(html: string): string {
  return html
    .replace(/<\/(p|div|tr|blockquote)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}
