import { connection } from '../db/device-database.ts';
import { memberDatabase } from '../db/member-database.ts';
import { outbox } from '../db/queries.ts';
import type { OutboxRow } from '../db/rows.ts';
import { ask } from '../messages/ask-background.ts';

/** Thanks that the org does not have yet, as they were written: private ones to several are one of these. */
export interface UnsentThanks {
  draftId: string;
  /** Why it is still here; none while it is merely on its way. */
  problem: OutboxRow['problem'];
  /** `dead` if any of it was refused: only its sender can do something about that. */
  state: 'queued' | 'dead';
  /** Milliseconds since 1970. */
  createdAt: number;
  rows: OutboxRow[];
}

/** The unsent thanks of whoever is signed in on this computer, oldest first. Also a live query. */
export async function unsentThanks(): Promise<UnsentThanks[]> {
  const row = await connection();
  return row ? unsentAmong(await outbox(memberDatabase(row))) : [];
}

/** What of an outbox, its oldest row first, is unsent. */
export function unsentAmong(rows: readonly OutboxRow[]): UnsentThanks[] {
  const byDraft = Map.groupBy(
    rows.filter((row) => row.state !== 'sent'),
    ({ draftId }) => draftId,
  );
  return [...byDraft].flatMap(([draftId, [first, ...rest]]) => {
    if (!first) return [];
    const all = [first, ...rest];
    const dead = all.find(({ state }) => state === 'dead');
    const problem = dead?.problem ?? all.find((one) => one.problem !== undefined)?.problem;
    return [
      { draftId, problem, state: dead ? 'dead' : 'queued', createdAt: first.createdAt, rows: all } as const,
    ];
  });
}

/** The thanks as plain text, to keep them elsewhere: to whom, what was said, and the customer's words. */
export function textOf({ rows }: Pick<UnsentThanks, 'rows'>): string {
  const names = new Set(rows.flatMap(({ recipients }) => recipients.map(({ name }) => name)));
  const { message, quote } = rows[0]?.body ?? { message: '', quote: null };
  const said = quote && (quote.by === null ? `“${quote.text}”` : `“${quote.text}” (${quote.by})`);
  return [[...names].join(', '), message, said].filter(Boolean).join('\n\n');
}

/**
 * Sends now what may be sent, whatever wait we set ourselves; thanks that can still be undone wait for that.
 * Resolves when it was tried, `false` if the background cannot be reached; `unsentThanks` says what is left.
 */
export async function sendUnsentNow(): Promise<boolean> {
  return await ask({ type: 'sync', isAsked: true });
}
