import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod';
import { type Account, accountOf, BOT_NAME, type DemoMessage, type DemoTicket } from './model.ts';
import type { Sessions } from './session.ts';
import type { Store } from './store.ts';

const Reply = z.object({ text: z.string().trim().min(1).max(20_000), isPublic: z.boolean() });

/** What the agent workspace itself talks to. It stays up on a bad day of the API, as real workspaces do. */
export function workspaceApi(store: Store, sessions: Sessions): Hono<{ Variables: { agent: Account } }> {
  const app = new Hono<{ Variables: { agent: Account } }>();
  app.use(async (context, next) => {
    const agent = sessions.agent(context);
    if (!agent) return context.json({ error: 'signed out' }, 401);
    context.set('agent', agent);
    return await next();
  });
  app.get('/me', (context) => {
    const { id, name, email } = context.get('agent');
    return context.json({ id, name, email });
  });
  app.get('/tickets', (context) => context.json({ tickets: store.list().map(summary) }));
  app.get('/tickets/:id', (context) => {
    const ticket = ticketOf(context, store);
    if (!ticket) return context.json({ error: 'not found' }, 404);
    return context.json({ ...summary(ticket), messages: ticket.messages.slice(-200).map(messageView) });
  });
  app.post('/tickets/:id/messages', async (context) => {
    const ticket = ticketOf(context, store);
    const reply = Reply.safeParse(await context.req.json().catch(() => undefined));
    const isOurs = context.req.header('origin') === new URL(context.req.url).origin;
    if (!ticket || !reply.success || !isOurs) return context.json({ error: 'not accepted' }, 400);
    const { text, isPublic } = reply.data;
    const by = context.get('agent').key;
    const message = store.addMessage(ticket.id, { by, text, kind: isPublic ? 'reply' : 'note' });
    return context.json(messageView(message));
  });
  app.get('/changes', (context) =>
    streamSSE(context, async (stream) => {
      const stop = store.listen((ticketId) => void stream.writeSSE({ data: String(ticketId) }));
      await new Promise<void>((ended) => stream.onAbort(() => ended()));
      stop();
    }),
  );
  return app;
}

function ticketOf(context: Context, store: Store): DemoTicket | undefined {
  return store.ticket(Number(context.req.param('id')));
}

function summary(ticket: DemoTicket): object {
  const { id, subject, status, priority, channel, tags, requesterId, assigneeId, messages } = ticket;
  return {
    id,
    subject,
    status,
    priority,
    channel,
    tags,
    requester: personView(requesterId),
    assignee: assigneeId === null ? null : personView(assigneeId),
    createdAt: messages.at(0)?.at ?? null,
    updatedAt: messages.at(-1)?.at ?? null,
  };
}

function messageView({ id, authorId, kind, isChat, at, html }: DemoMessage): object {
  const author = accountOf(authorId);
  const type =
    kind === 'note' ? 'internal' : !author ? 'bot' : author.role === 'end-user' ? 'end-user' : 'agent';
  return { id, type, isChat, at, html, author: personView(authorId) };
}

function personView(id: string): object {
  const account = accountOf(id);
  return account ? { id, name: account.name, email: account.email } : { id, name: BOT_NAME, email: null };
}
