import * as z from 'zod/mini';
import { Nonce } from './messages.ts';

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
