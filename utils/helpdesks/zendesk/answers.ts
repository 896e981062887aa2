import * as z from 'zod/mini';

/**
 * What we take from the answers of Zendesk's Support API, and nothing more: unknown fields are ignored, a
 * field of an unexpected type counts as missing. Shapes after developer.zendesk.com/api-reference/ticketing:
 *   tickets/tickets (Show Ticket) · users/users (Show Self, Show Many Users) · tickets/ticket_metrics
 *   tickets/ticket_comments (List Comments, Count Ticket Comments) · tickets/conversation_log
 */
const text = z.catch(z.optional(z.string()), undefined);
const flag = z.catch(z.optional(z.boolean()), undefined);
const count = z.catch(z.optional(z.int().check(z.nonnegative())), undefined);
const account = z.catch(z.optional(z.nullable(z.int())), undefined);

export const User = z.object({ id: z.int(), name: text, email: text, role: text });

/** Answers an anonymous user whose id is `null` where nobody is signed in ("Allowed for: Anonymous users"). */
export const Me = z.object({ user: z.object({ id: z.nullable(z.int()), name: text, email: text }) });

export const TicketAnswer = z.object({
  ticket: z.object({
    id: z.int(),
    subject: text,
    status: text,
    requester_id: z.int(),
    assignee_id: account,
    collaborator_ids: z.catch(z.optional(z.array(z.int())), undefined),
  }),
  users: z.catch(z.optional(z.array(z.unknown())), undefined),
});

export const UsersAnswer = z.object({ users: z.array(z.unknown()) });

const Metrics = z.object({ reopens: count, assignee_stations: count, group_stations: count });
/** The reference shows a list of one; accounts have been seen to answer the object itself. */
export const MetricsAnswer = z.object({ ticket_metric: z.union([Metrics, z.array(Metrics)]) });

export const CountAnswer = z.object({ count: z.object({ value: z.int().check(z.nonnegative()) }) });

/** Cursor pagination: api-reference/introduction/pagination. */
const meta = z.catch(
  z.optional(z.object({ has_more: flag, after_cursor: z.catch(z.nullish(z.string()), null) })),
  undefined,
);

export const LogPage = z.object({ events: z.array(z.unknown()), meta });
export const CommentsPage = z.object({
  comments: z.array(z.unknown()),
  users: z.catch(z.optional(z.array(z.unknown())), undefined),
  meta,
});

const metadata = z.catch(
  z.optional(z.object({ public: flag, flags: z.catch(z.optional(z.array(z.int())), undefined) })),
  undefined,
);

/** documentation/ticketing/reference-guides/conversation-log-events-reference. */
export const LogEvent = z.object({
  id: z.string(),
  type: z.string(),
  created_at: text,
  author: z.object({
    /** `user`, `agent` or `bot`. */
    type: text,
    display_name: text,
    /** -1 for a bot. */
    'zen:support:user_id': account,
    'zen:sunco:user_id': text,
  }),
  /** Comments carry `body` (HTML), messages `text`. */
  content: z.object({ type: text, body: text, text: text }),
  metadata,
});
export type LogEvent = z.infer<typeof LogEvent>;

export const Comment = z.object({
  id: z.int(),
  /** `Comment` or `VoiceComment`. */
  type: z.string(),
  author_id: z.int(),
  html_body: text,
  plain_body: text,
  body: text,
  public: flag,
  created_at: text,
  metadata,
});
export type Comment = z.infer<typeof Comment>;
