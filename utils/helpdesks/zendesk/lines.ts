import { htmlToText } from '../kit/html-text.ts';
import { accountId } from './accounts.ts';
import { Comment, LogEvent } from './answers.ts';

/** One message as Zendesk tells it, before we know who its author is. */
export interface Line {
  id: string;
  authorId: string | undefined;
  authorName: string | undefined;
  /** What the helpdesk itself says of the author. */
  authorType: 'user' | 'agent' | 'bot' | undefined;
  /** Written by no person: a call record, an automatic answer. */
  isAutomatic: boolean;
  isPublic: boolean;
  at: string | undefined;
  text: string;
}

/** "The comment was automatically generated", for example an out-of-office mail: tickets/ticket_comments. */
const AUTOMATIC_FLAG = 4;
/** Its body is the record of a call that Zendesk wrote, nobody's words. */
const CALL = 'VoiceComment';

/** `undefined`: this is no message. `null`: it is one, but not readable. */
export function lineOfEvent(
  value: unknown,
  accountOfSunco: ReadonlyMap<string, string>,
): Line | null | undefined {
  const event = LogEvent.safeParse(value);
  if (!event.success) return null;
  const { id, type, author, content, metadata, created_at } = event.data;
  const isChat = type.startsWith('Messaging::');
  if (!isChat && type !== 'Comment' && type !== CALL) return undefined;
  const sunco = author['zen:sunco:user_id'];
  return {
    id,
    authorId: accountId(author['zen:support:user_id']) ?? accountOfSunco.get(sunco ?? ''),
    authorName: author.display_name,
    authorType:
      author.type === 'user' || author.type === 'agent' || author.type === 'bot' ? author.type : undefined,
    isAutomatic: type === CALL || isFlagged(metadata?.flags),
    // Chat lines carry no `public` and the customer sees them all; a comment that does not say is no proof.
    isPublic: isChat ? metadata?.public !== false : metadata?.public === true,
    at: created_at,
    text: textOfContent(content),
  };
}

/** Messaging accounts that the log itself ties to a Support account. */
export function suncoAccounts(events: readonly unknown[]): Map<string, string> {
  const accounts = new Map<string, string>();
  for (const value of events) {
    const event = LogEvent.safeParse(value);
    if (!event.success) continue;
    const sunco = event.data.author['zen:sunco:user_id'];
    const support = accountId(event.data.author['zen:support:user_id']);
    if (sunco !== undefined && support !== undefined) accounts.set(sunco, support);
  }
  return accounts;
}

export function lineOfComment(value: unknown): Line | null | undefined {
  const comment = Comment.safeParse(value);
  if (!comment.success) return null;
  const { id, type, author_id, html_body, plain_body, body, metadata, created_at } = comment.data;
  return {
    id: String(id),
    authorId: accountId(author_id),
    authorName: undefined,
    authorType: undefined,
    isAutomatic: type === CALL || isFlagged(metadata?.flags),
    isPublic: comment.data.public === true,
    at: created_at,
    text: html_body ? htmlToText(html_body) : (plain_body ?? body ?? '').trim(),
  };
}

function textOfContent({ type, body, text }: LogEvent['content']): string {
  if (body === undefined) return (text ?? '').trim();
  return type === 'html' ? htmlToText(body) : body.trim();
}

function isFlagged(flags: readonly number[] | undefined): boolean {
  return flags?.includes(AUTOMATIC_FLAG) ?? false;
}
