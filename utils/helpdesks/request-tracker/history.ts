import { MAX_MESSAGES } from '../../ticket.ts';
import type { Answer, HelpdeskIo } from '../adapter.ts';
import { Transaction } from './answers.ts';
import { type List, readList } from './lists.ts';

export const PEOPLE = 'id,Name,RealName,EmailAddress';
const PAGES_OF_MESSAGES = Math.ceil(MAX_MESSAGES / 100);
/** More changes of status and owner than this, and we do not say how many there were. */
const PAGES_OF_CHANGES = 2;

/** Newest first: what customers and agents wrote to each other. */
export function readPublic(io: HelpdeskIo, id: string): Promise<Answer<List<Transaction>>> {
  return readTransactions(io, id, ['Create', 'Correspond']);
}

/** Newest first; none where the viewer may not see them. */
export function readNotes(io: HelpdeskIo, id: string): Promise<Answer<List<Transaction>>> {
  return readTransactions(io, id, ['Comment']);
}

function readTransactions(io: HelpdeskIo, id: string, types: string[]): Promise<Answer<List<Transaction>>> {
  const question = {
    path: `/REST/2.0/ticket/${id}/history`,
    fields: 'Type,Created,Creator',
    people: PEOPLE,
    where: types.map((type): [string, string] => ['Type', type]),
    order: 'DESC' as const,
    mostPages: PAGES_OF_MESSAGES,
  };
  // An older release may not know the filter.
  const parse = (item: unknown) => Transaction.safeParse(item).data;
  return readList(io, question, parse).then((answer) =>
    answer.ok ? { ok: true, value: ofTypes(answer.value, types) } : answer,
  );
}

function ofTypes(list: List<Transaction>, types: string[]): List<Transaction> {
  const items = list.items.filter(({ Type }) => types.includes(Type));
  return { ...list, items, total: items.length === list.items.length ? list.total : undefined };
}

export interface Outcome {
  reopens: number | undefined;
  handOffs: number | undefined;
}

export async function readOutcome(io: HelpdeskIo, id: string): Promise<Answer<Outcome>> {
  const answer = await readList(
    io,
    {
      path: `/REST/2.0/ticket/${id}/history`,
      fields: 'Type,Created,Field,OldValue,NewValue',
      where: [
        ['Field', 'Status'],
        ['Field', 'Owner'],
      ],
      order: 'ASC',
      mostPages: PAGES_OF_CHANGES,
    },
    (item) => Transaction.safeParse(item).data,
  );
  if (!answer.ok) return answer;
  const { items, hasMore } = answer.value;
  if (hasMore) return { ok: true, value: { reopens: undefined, handOffs: undefined } };
  return { ok: true, value: { reopens: reopensIn(items), handOffs: handOffsIn(items) } };
}

const OPEN = new Set(['new', 'open', 'stalled']);
const DONE = new Set(['resolved', 'rejected', 'deleted']);

/** Undefined with the statuses of a lifecycle of one's own: nobody tells us which of them mean "done". */
function reopensIn(changes: readonly Transaction[]): number | undefined {
  let reopens = 0;
  for (const { Type, OldValue, NewValue } of changes) {
    if (Type !== 'Status') continue;
    const [from, to] = [String(OldValue), String(NewValue)];
    if (![from, to].every((status) => OPEN.has(status) || DONE.has(status))) return undefined;
    if (DONE.has(from) && OPEN.has(to)) reopens += 1;
  }
  return reopens;
}

/** The account that stands for "no owner" in every Request Tracker. */
const NOBODY = '6';

function handOffsIn(changes: readonly Transaction[]): number {
  // Every change of owner is also told as `SetWatcher`.
  const owners = changes.filter(({ Type, Field }) => Field === 'Owner' && !Type.endsWith('Watcher'));
  let handOffs = 0;
  let last = NOBODY;
  for (const { OldValue, NewValue } of owners) {
    if (last === NOBODY) last = String(OldValue ?? NOBODY);
    const next = String(NewValue ?? NOBODY);
    if (next === NOBODY) continue;
    if (last !== NOBODY && next !== last) handOffs += 1;
    last = next;
  }
  return handOffs;
}
