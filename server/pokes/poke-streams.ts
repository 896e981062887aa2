import { eq, inArray } from 'drizzle-orm';
import type { Logger } from 'pino';
import { POKE_DATA, POKE_EVENT } from '../../utils/org-api/contract/poke.ts';
import type { Db } from '../db/database.ts';
import { orgClocks } from '../db/org-tables.ts';
import { codeIn } from '../db/retry.ts';
import { ProblemError } from '../http/problem-error.ts';

/** In milliseconds: between two looks at the clocks, between two comments, from first to last of a stream. */
interface Pace {
  look: number;
  comment: number;
  last: number;
}

const PACE: Pace = { look: 1_000, comment: 15_000, last: 300_000 };

/** The open streams of this process: all that it keeps in memory, and nobody misses them when it ends. */
export interface PokeStreams {
  /** A stream for somebody of this org. Its bytes are server-sent events. */
  open(orgId: string): Promise<ReadableStream<Uint8Array>>;
  count(): number;
  /** Ends all of them and takes no more. */
  end(): void;
}

interface Listener {
  orgId: string;
  /** Where the org's log stood when this one was last poked. */
  rev: number;
  commentAt: number;
  endAt: number;
  controller: ReadableStreamDefaultController<Uint8Array>;
}

const encoder = new TextEncoder();
const POKE = encoder.encode(`event: ${POKE_EVENT}\ndata: ${POKE_DATA}\n\n`);
const COMMENT = encoder.encode(':\n\n');

/**
 * Pokes whoever listens here when the log of their org has moved, whichever process moved it. For as long as
 * somebody listens, the clocks of their orgs are looked at once a second, with one query for all.
 */
export function createPokeStreams(db: Db, log: Logger, pace: Partial<Pace> = {}): PokeStreams {
  const { look, comment, last } = { ...PACE, ...pace };
  const listeners = new Set<Listener>();
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  let isDown = false;
  let hasEnded = false;

  const remove = (listener: Listener) => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  const close = (listener: Listener) => {
    if (!listeners.has(listener)) return;
    remove(listener);
    listener.controller.close();
  };
  const say = (listener: Listener, bytes: Uint8Array) => {
    listener.controller.enqueue(bytes);
    listener.commentAt = performance.now() + comment;
  };

  const lookAtClocks = async () => {
    isLooking = true;
    try {
      const revs = await revsOf(db, new Set([...listeners].map(({ orgId }) => orgId)));
      for (const listener of listeners) {
        const rev = revs.get(listener.orgId) ?? listener.rev;
        if (rev === listener.rev) continue;
        listener.rev = rev;
        say(listener, POKE);
      }
      isDown = false;
    } catch (error) {
      if (!isDown) log.warn({ code: codeIn(error) }, 'the clocks cannot be read');
      isDown = true;
    } finally {
      isLooking = false;
    }
  };

  const tick = () => {
    const now = performance.now();
    for (const listener of listeners) {
      if (now >= listener.endAt) close(listener);
      else if (now >= listener.commentAt) say(listener, COMMENT);
    }
    if (listeners.size > 0 && !isLooking) void lookAtClocks();
  };

  const listen = (orgId: string, rev: number): ReadableStream<Uint8Array> => {
    let mine: Listener | undefined;
    return new ReadableStream({
      start(controller) {
        const now = performance.now();
        // Those that began together, after a restart, shall not all come back together.
        const endAt = now + last * (1 - Math.random() / 10);
        mine = { orgId, rev, commentAt: now + comment, endAt, controller };
        listeners.add(mine);
        timer ??= setInterval(tick, look).unref();
        say(mine, POKE);
      },
      cancel() {
        if (mine) remove(mine);
      },
    });
  };

  return {
    open: async (orgId) => {
      const rev = await revOf(db, orgId);
      if (hasEnded) throw new ProblemError('unavailable', {}, { 'Retry-After': '1' });
      return listen(orgId, rev);
    },
    count: () => listeners.size,
    end: () => {
      hasEnded = true;
      for (const listener of listeners) close(listener);
    },
  };
}

async function revOf(db: Db, orgId: string): Promise<number> {
  const [clock] = await db.select({ rev: orgClocks.rev }).from(orgClocks).where(eq(orgClocks.orgId, orgId));
  return clock?.rev ?? 0;
}

async function revsOf(db: Db, orgIds: ReadonlySet<string>): Promise<Map<string, number>> {
  const rows = await db
    .select({ orgId: orgClocks.orgId, rev: orgClocks.rev })
    .from(orgClocks)
    .where(inArray(orgClocks.orgId, [...orgIds]));
  return new Map(rows.map(({ orgId, rev }) => [orgId, rev]));
}
