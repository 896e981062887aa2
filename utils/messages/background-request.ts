import * as z from 'zod/mini';
import { Nonce } from './messages.ts';

const text = z.string().check(z.maxLength(500));

export const BackgroundRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('panel'), nonce: Nonce }),
  z.object({ type: z.literal('confirm'), nonce: Nonce, origin: text }),
  /** `isAsked`: a person pressed a button, so a wait that only we set ourselves is skipped. */
  z.object({ type: z.literal('sync'), customerKey: z.optional(text), isAsked: z.optional(z.boolean()) }),
  z.object({ type: z.literal('look-up'), customerKey: text }),
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
  z.object({ type: z.literal('open-thanks') }),
  /** Opens a window of the browser's own, where no page can lie over what is to be sent. */
  z.object({ type: z.literal('open-confirm'), ticketKey: z.string().check(z.maxLength(2000)) }),
  z.object({ type: z.literal('thanks-seen') }),
  /** Answers the address at which the org API tells that there is something to pull, good for one use. */
  z.object({ type: z.literal('poke-stream') }),
]);
export type BackgroundRequest = z.infer<typeof BackgroundRequest>;

/** `content` is our script in a helpdesk page, `sidebar` the panel, `page` a top-level extension page. */
export type SenderKind = 'content' | 'sidebar' | 'page';

export const SENDERS: Record<BackgroundRequest['type'], readonly SenderKind[]> = {
  panel: ['content'],
  confirm: ['sidebar'],
  sync: ['sidebar', 'page'],
  'look-up': ['sidebar'],
  resolve: ['sidebar'],
  'open-options': ['sidebar', 'page'],
  'open-thanks': ['sidebar', 'page'],
  'open-confirm': ['sidebar'],
  'thanks-seen': ['sidebar', 'page'],
  'poke-stream': ['sidebar'],
};
