import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { OutboxRow } from '../db/rows.ts';
import { Id } from '../org-api/contract/common.ts';
import { NewRecognition, Recipient } from '../org-api/contract/recognition.ts';
import type { SecondHome } from './second-home.ts';

const PREFIX = 'outbox ';

/** As much of an outbox row as sends it again; attempts, lease and reason begin anew. */
const Kept = z.object({
  id: Id,
  draftId: Id,
  ticketKey: z.string().max(2000),
  apiUrl: z.string().max(2000),
  memberId: Id,
  body: NewRecognition,
  recipients: z.array(Recipient).min(1),
  createdAt: z.number(),
  notBefore: z.number(),
});
type Kept = z.infer<typeof Kept>;

/**
 * The browser's own local storage: another store than IndexedDB. It holds what the member wrote and is about to
 * send, and no token.
 */
export const localHome: SecondHome = {
  async keep(rows) {
    const kept = rows.map((row): [string, Kept] => [PREFIX + row.id, Kept.parse(row)]);
    await browser.storage.local.set(Object.fromEntries(kept));
  },
  async drop(ids) {
    await browser.storage.local.remove(ids.map((id) => PREFIX + id));
  },
  async all() {
    const stored: Record<string, unknown> = await browser.storage.local.get(null);
    return Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .flatMap(([, value]): OutboxRow[] => {
        const kept = Kept.safeParse(value).data;
        return kept ? [asQueued(kept)] : [];
      });
  },
};

function asQueued(kept: Kept): OutboxRow {
  const { notBefore: nextAttemptAt } = kept;
  return { ...kept, state: 'queued', attempts: 0, nextAttemptAt, lease: undefined, problem: undefined };
}
