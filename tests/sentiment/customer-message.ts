import type { Message } from '../../utils/ticket.ts';

/** A requester's public message, unless told otherwise. */
export function customerMessage(text: string, changes: Partial<Message> = {}): Message {
  return {
    id: 'm1',
    author: { name: 'Maria Fernández' },
    role: 'customer',
    isRequester: true,
    isInternal: false,
    text,
    isCut: false,
    ...changes,
  };
}
