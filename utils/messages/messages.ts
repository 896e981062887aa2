import * as z from 'zod/mini';
import { Ticket, TicketRef } from '../ticket.ts';

/**
 * Every message of the extension. All are parsed where they arrive; what does not parse is refused.
 *
 *   content → frame        `TicketPost`, by postMessage to the frame's own origin, with a MessagePort
 *   frame → content        `FrameRequest`, through that port
 *   extension → background `BackgroundRequest`; who may send which is in `SENDERS`
 *   background → content   `ContentRequest`
 */

/** Proof that a frame was mounted by our content script in this very tab: 128 random bits in hex. */
export const Nonce = z.string().check(z.regex(/^[0-9a-f]{32}$/));

export const Layout = z.object({
  side: z.enum(['start', 'end']),
  isCollapsed: z.boolean(),
  /** Width of the open panel in CSS pixels. */
  width: z.int().check(z.minimum(280), z.maximum(560)),
});
export type Layout = z.infer<typeof Layout>;

/** `ref` is missing where there is no ticket, `ticket` while it is being read. */
export const TicketPost = z.object({
  type: z.literal('sidekind:ticket'),
  nonce: Nonce,
  ref: z.optional(TicketRef),
  ticket: z.optional(Ticket),
  layout: Layout,
});
export type TicketPost = z.infer<typeof TicketPost>;

export const FrameRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('collapse') }),
  z.object({ type: z.literal('expand') }),
  z.object({ type: z.literal('width'), width: Layout.shape.width }),
  z.object({ type: z.literal('reread') }),
]);
export type FrameRequest = z.infer<typeof FrameRequest>;

const text = z.string().check(z.maxLength(500));

export const BackgroundRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('panel'), nonce: Nonce }),
  z.object({ type: z.literal('confirm'), nonce: Nonce, origin: text }),
  z.object({ type: z.literal('sync'), customerKey: z.optional(text) }),
  z.object({
    type: z.literal('resolve'),
    participants: z
      .array(
        z.object({
          account: z.optional(z.object({ helpdesk: text, origin: text, id: text })),
          email: z.optional(text),
          name: z.optional(text),
        }),
      )
      .check(z.minLength(1), z.maxLength(50)),
  }),
  z.object({ type: z.literal('open-options') }),
]);
export type BackgroundRequest = z.infer<typeof BackgroundRequest>;

/** `content` is our script in a helpdesk page, `sidebar` the panel, `page` a top-level extension page. */
export type SenderKind = 'content' | 'sidebar' | 'page';

export const SENDERS: Record<BackgroundRequest['type'], readonly SenderKind[]> = {
  panel: ['content'],
  confirm: ['sidebar'],
  sync: ['sidebar', 'page'],
  resolve: ['sidebar'],
  'open-options': ['sidebar', 'page'],
};

/** The background's answer to every request. `ok: false` also says that it was refused. */
export const BackgroundAnswer = z.object({ ok: z.boolean() });
export type BackgroundAnswer = z.infer<typeof BackgroundAnswer>;

export const ContentRequest = z.object({ type: z.literal('toggle') });
export type ContentRequest = z.infer<typeof ContentRequest>;
