import { eq } from 'drizzle-orm';
import { recognitions } from '../../server/db/recognition-tables.ts';
import type { MemberDatabase } from '../../utils/db/member-database.ts';
import { pullRow } from '../../utils/db/meta.ts';
import type { ConnectionRow, OutboxRow, RecognitionRow } from '../../utils/db/rows.ts';
import { type ProblemKind, problemType } from '../../utils/org-api/contract/problem.ts';
import type { Visibility } from '../../utils/org-api/contract/recognition.ts';
import { openDraft } from '../../utils/recognitions/drafts.ts';
import { sendThanks } from '../../utils/recognitions/send-thanks.ts';
import { type Fault, type FaultProxy, startFaultProxy } from '../e2e/fault-proxy.ts';
import { type MemoryHome, memoryHome } from './memory-home.ts';
import { newMemberDatabase, type Org } from './org.ts';

/** Somebody with a database of their own who sends thanks to Ken, over a network that may fail. */
export interface Sender {
  db: MemberDatabase;
  home: MemoryHome;
  connection: ConnectionRow;
  line: FaultProxy;
  /** Answers the id. Can be undone for ten seconds. */
  say(message: string): Promise<string>;
  /** The same, with its undo time over. */
  saySure(message: string): Promise<string>;
  row(id: string): Promise<OutboxRow | undefined>;
  shown(id: string): Promise<RecognitionRow | undefined>;
  stop(): Promise<void>;
}

export async function startSender(org: Org, login: 'alice' | 'mira' = 'alice'): Promise<Sender> {
  const line = await startFaultProxy(org.serving.url);
  const [own, ken] = await Promise.all([org.connect(login), org.connect('ken')]);
  const where = { db: newMemberDatabase(), home: memoryHome(), connection: { ...own, apiUrl: line.url } };
  const { db } = where;
  const content = {
    recipients: [{ id: ken.me.member.id, name: ken.me.member.name }],
    coreValueIds: [],
    quote: null,
    ticket: null,
    visibility: 'team' as Visibility,
  };
  const say = async (message: string) => {
    const draft = await openDraft(db, `ticket ${message}`, 'editor', { ...content, message });
    const sent = await sendThanks(where, draft);
    if (!sent.ok || sent.ids[0] === undefined) throw new Error('It was not sent');
    return sent.ids[0];
  };
  return {
    ...where,
    line,
    say,
    saySure: async (message) => {
      const id = await say(message);
      const over = Date.now() - 1;
      await db.outbox.update(id, { notBefore: over, nextAttemptAt: over });
      await where.home.keep((await db.outbox.get(id).then((row) => row && [row])) ?? []);
      return id;
    },
    row: (id) => db.outbox.get(id),
    shown: async (id) => await db.recognitions.get([(await pullRow(db)).generation, id]),
    stop: async () => {
      await line.stop();
      await db.delete();
    },
  };
}

/** How often the org has thanks with these words. */
export async function timesKept(org: Org, message: string): Promise<number> {
  return await org.database.db.$count(recognitions, eq(recognitions.message, message));
}

/** A problem as the org API says it. */
export function problem(
  status: number,
  kind: ProblemKind,
  more: { detail?: string; errors?: object[] } = {},
  headers: Record<string, string> = {},
): Fault {
  const body = { type: problemType(kind), title: `Title of ${kind}`, status, ...more };
  return { kind: 'answer', status, headers, body };
}
