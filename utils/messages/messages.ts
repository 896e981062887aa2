import * as z from 'zod/mini';

/**
 * Every message of the extension, here and in the files beside this one. All are parsed where they arrive; what
 * does not parse is refused. Each context imports only what it parses, since building a schema takes time.
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

export const FrameRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('collapse') }),
  z.object({ type: z.literal('expand') }),
  z.object({ type: z.literal('width'), width: Layout.shape.width }),
  z.object({ type: z.literal('reread') }),
]);
export type FrameRequest = z.infer<typeof FrameRequest>;

/** The background's answer to every request. `ok: false` also says that it was refused. */
export const BackgroundAnswer = z.object({
  ok: z.boolean(),
  /** Answer to `poke-stream`. */
  address: z.optional(z.string()),
});
export type BackgroundAnswer = z.infer<typeof BackgroundAnswer>;

export const ContentRequest = z.object({ type: z.literal('toggle') });
export type ContentRequest = z.infer<typeof ContentRequest>;
