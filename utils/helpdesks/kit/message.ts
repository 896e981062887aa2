import { type AuthorRole, MAX_TEXT, type Message, type Person } from '../../ticket.ts';

export interface MessageParts {
  id: string;
  author: Person;
  role: AuthorRole;
  isRequester: boolean;
  isInternal: boolean;
  at: string | undefined;
  text: string;
}

/** A message as the panel takes it: text cut to its longest, an unreadable time left out. */
export function message(parts: MessageParts): Message {
  const { at, text, ...rest } = parts;
  const time = at === undefined ? undefined : utc(at);
  return {
    ...rest,
    ...(time === undefined ? {} : { at: time }),
    text: text.slice(0, MAX_TEXT),
    isCut: text.length > MAX_TEXT,
  };
}

/** RFC 3339 in UTC, or `undefined` for what is no time. Only for texts that name their zone. */
export function utc(text: string): string | undefined {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
