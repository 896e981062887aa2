import type { Message } from '../ticket.ts';

declare const proven: unique symbol;

/** A message that the helpdesk proves to be the customer's own. Made here and nowhere else, never from text. */
export type CustomerMessage = Message & { readonly [proven]: true };

/** The requester's own public messages, in their order. */
export function customerMessages(messages: readonly Message[]): CustomerMessage[] {
  return messages.filter(isCustomers);
}

/** An employee who asks for help is a requester too; what a helpdesk does not prove is not the customer's. */
function isCustomers(message: Message): message is CustomerMessage {
  const { isRequester, isInternal, role } = message;
  return isRequester && !isInternal && (role === 'customer' || role === 'agent');
}
