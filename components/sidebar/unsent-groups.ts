import type { OutboxRow } from '../../utils/db/rows.ts';

export type UnsentKind = 'refused' | 'undoable' | 'sent' | 'on-its-way' | 'waiting';

/** What became of one Send, as far as it shares a fate: private thanks to several may part. */
export interface UnsentGroup {
  key: string;
  draftId: string;
  ticketKey: string;
  kind: UnsentKind;
  names: string[];
  message: string;
  /** Whole seconds left to undo, at least one. */
  seconds: number;
  row: Pick<OutboxRow, 'state' | 'problem'>;
}

const UNDO_SECONDS = 10;

/** Most pressing first: what needs a person, then what can be undone. */
const ORDER: readonly UnsentKind[] = ['refused', 'undoable', 'sent', 'on-its-way', 'waiting'];

/** The member's thanks on their way, newest first within their kind. `now` in milliseconds since 1970. */
export function unsentGroups(rows: readonly OutboxRow[], now: number): UnsentGroup[] {
  const groups = new Map<string, UnsentGroup>();
  for (const row of rows.toReversed()) {
    const kind = kindOf(row, now);
    const key = `${row.draftId} ${kind} ${row.problem?.kind ?? ''}`;
    const names = row.recipients.map(({ name }) => name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, groupOf(row, key, kind, now));
    else group.names = [...names, ...group.names];
  }
  return [...groups.values()].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

function groupOf(row: OutboxRow, key: string, kind: UnsentKind, now: number): UnsentGroup {
  const { draftId, ticketKey, recipients, body, notBefore, state, problem } = row;
  return {
    key,
    draftId,
    ticketKey,
    kind,
    names: recipients.map(({ name }) => name),
    message: body.message,
    seconds: Math.min(UNDO_SECONDS, Math.max(1, Math.ceil((notBefore - now) / 1000))),
    row: { state, problem },
  };
}

function kindOf({ state, attempts, notBefore, problem }: OutboxRow, now: number): UnsentKind {
  if (state === 'dead') return 'refused';
  if (state === 'sent') return 'sent';
  if (state === 'sending') return 'on-its-way';
  if (attempts === 0 && now < notBefore) return 'undoable';
  return problem === undefined ? 'on-its-way' : 'waiting';
}

/** Whether a second hand is needed. */
export function isCounting(rows: readonly OutboxRow[] | undefined, now: number): boolean {
  return rows?.some((row) => kindOf(row, now) === 'undoable') ?? false;
}
