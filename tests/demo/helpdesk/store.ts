import { type DemoMessage, type DemoTicket, idOf, type Kind } from './model.ts';
import { demoTickets, htmlOf, seconds } from './tickets.ts';

export interface NewMessage {
  /** Login or key of somebody in the cast, or `bot`. */
  by: string;
  text: string;
  kind?: Kind;
}

export interface Store {
  list: () => DemoTicket[];
  ticket: (id: number) => DemoTicket | undefined;
  addMessage: (ticketId: number, message: NewMessage) => DemoMessage;
  /** A ticket of Maria's with that many messages; its id. */
  addLongTicket: (count: number) => number;
  /** Called with a ticket's id whenever it changed; answers how to stop listening. */
  listen: (changed: (ticketId: number) => void) => () => void;
}

/** Everything in memory: a restart is a fresh day. */
export function createStore(now: Date): Store {
  const tickets = new Map(demoTickets(now).map((ticket) => [ticket.id, ticket]));
  const listeners = new Set<(ticketId: number) => void>();
  let nextId = 900_000;
  return {
    list: () => [...tickets.values()],
    ticket: (id) => tickets.get(id),
    addMessage(ticketId, { by, text, kind = 'reply' }) {
      const ticket = tickets.get(ticketId);
      if (!ticket) throw new Error(`No ticket ${ticketId}`);
      const isChat = ticket.channel === 'native_messaging' && kind === 'reply';
      const at = seconds(new Date());
      const message = { id: nextId++, authorId: idOf(by), kind, isChat, at, html: htmlOf(text) };
      ticket.messages.push(message);
      for (const changed of listeners) changed(ticketId);
      return message;
    },
    addLongTicket(count) {
      const ticket = longTicket(Math.max(1000, ...tickets.keys()) + 1, count, now);
      tickets.set(ticket.id, ticket);
      return ticket.id;
    },
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function longTicket(id: number, count: number, now: Date): DemoTicket {
  const start = now.getTime() - count * 60_000;
  return {
    id,
    subject: 'A ticket that never ends',
    status: 'open',
    priority: 'normal',
    channel: 'email',
    tags: [],
    requesterId: idOf('maria'),
    assigneeId: idOf('alice'),
    collaboratorIds: [],
    reopens: 12,
    assigneeStations: 2,
    groupStations: 1,
    messages: Array.from({ length: count }, (_, index) => ({
      id: id * 10_000 + index,
      authorId: idOf(index % 2 === 0 ? 'maria' : 'alice'),
      kind: 'reply',
      isChat: false,
      at: seconds(new Date(start + index * 60_000)),
      html: htmlOf(index % 2 === 0 ? `Question ${index}: is it done?` : `Answer ${index}: nearly.`),
    })),
  };
}
