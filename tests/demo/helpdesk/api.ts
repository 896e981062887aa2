import { setTimeout as wait } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import type { BadDay } from './bad-day.ts';
import { accountOf, type DemoTicket } from './model.ts';
import { paged } from './paging.ts';
import type { Sessions } from './session.ts';
import { anonymousShape, commentShape, eventShape, metricsShape, ticketShape, userShape } from './shapes.ts';
import type { Store } from './store.ts';

/** The documented API, below `/api/v2`. Every path answers with and without `.json`. */
export function helpdeskApi(store: Store, sessions: Sessions, badDay: BadDay, startedAt: string): Hono {
  const api = new Hono();
  api.use(async (context, next) => {
    await wait(badDay.slow);
    if (badDay.isFailing) return context.json({ error: 'InternalServerError' }, 500);
    if (badDay.answersHtml)
      return context.html('<!doctype html><title>Demo helpdesk</title><h1>Back soon</h1>');
    const isMe = /\/users\/me(\.json)?$/.test(context.req.path);
    if (!isMe && !sessions.agent(context)) return context.json({ error: "Couldn't authenticate you" }, 401);
    return await next();
  });

  const users = (context: Context, ids: readonly (string | null)[]) => {
    const { origin } = new URL(context.req.url);
    const found = new Set(ids.map((id) => (id === null ? undefined : accountOf(id))));
    return [...found].filter((one) => one !== undefined).map((one) => userShape(one, origin, startedAt));
  };
  const ticketOf = (context: Context): DemoTicket | undefined =>
    store.ticket(Number(context.req.param('id')?.replace(/\.json$/, '')));
  const notFound = (context: Context) =>
    context.json({ error: 'RecordNotFound', description: 'Not found' }, 404);

  api.on('GET', ['/users/me', '/users/me.json'], (context) => {
    const agent = sessions.agent(context);
    const { origin } = new URL(context.req.url);
    return context.json({ user: agent ? userShape(agent, origin, startedAt) : anonymousShape() });
  });
  api.on('GET', ['/users/show_many', '/users/show_many.json'], (context) => {
    const ids = context.req.query('ids')?.split(',') ?? [];
    const known = users(context, ids.slice(0, 100));
    return context.json({ users: known, count: known.length, next_page: null, previous_page: null });
  });
  api.get('/tickets/:id', (context) => {
    const ticket = ticketOf(context);
    if (!ticket) return notFound(context);
    const sideLoaded = context.req.query('include')?.split(',').includes('users');
    return context.json({
      ticket: ticketShape(ticket, new URL(context.req.url).origin),
      ...(sideLoaded ? { users: users(context, [ticket.requesterId, ticket.assigneeId]) } : {}),
    });
  });
  api.on('GET', ['/tickets/:id/comments', '/tickets/:id/comments.json'], (context) => {
    const ticket = ticketOf(context);
    if (!ticket) return notFound(context);
    const comments = ticket.messages.map((message) => commentShape(message, ticket));
    const authors = context.req.query('include')?.split(',').includes('users')
      ? {
          users: users(
            context,
            ticket.messages.map(({ authorId }) => authorId),
          ),
        }
      : {};
    return context.json({ ...paged('comments', comments, new URL(context.req.url), undefined), ...authors });
  });
  api.on('GET', ['/tickets/:id/comments/count', '/tickets/:id/comments/count.json'], (context) => {
    const ticket = ticketOf(context);
    if (!ticket) return notFound(context);
    return context.json({ count: { value: ticket.messages.length, refreshed_at: startedAt } });
  });
  api.on('GET', ['/tickets/:id/conversation_log', '/tickets/:id/conversation_log.json'], (context) => {
    const ticket = ticketOf(context);
    if (!ticket || badDay.hasNoLog) return notFound(context);
    const events = ticket.messages.map((message) => eventShape(message, accountOf(message.authorId)));
    return context.json(paged('events', events, new URL(context.req.url), 'cursor'));
  });
  api.on('GET', ['/tickets/:id/metrics', '/tickets/:id/metrics.json'], (context) => {
    const ticket = ticketOf(context);
    if (badDay.hidesMetrics) {
      return context.json(
        { error: { title: 'Forbidden', message: 'You do not have access to this page.' } },
        403,
      );
    }
    return ticket ? context.json({ ticket_metric: metricsShape(ticket) }) : notFound(context);
  });
  api.all('*', notFound);
  return api;
}
