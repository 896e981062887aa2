import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { issueToken, revokeTokens } from '../../server/auth.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { recognitions } from '../../server/db/recognition-tables.ts';
import { type MemberEntry, putMember } from '../../server/members/put-member.ts';
import { readRecognitions } from '../../server/recognitions/read-recognitions.ts';
import { writeRecognition } from '../../server/recognitions/write-recognition.ts';
import { type Serving, serve } from '../../server/serve.ts';
import { writeOrg } from '../../server/sync/write-org.ts';
import type { Recognition } from '../../utils/org-api/contract/recognition.ts';
import { MEMBERS } from '../demo/cast.ts';
import { type DemoOrg, seedDemoOrg } from '../demo/org/seed-demo-org.ts';

export interface OrgServer {
  url: string;
  members: DemoOrg['members'];
  /** Mira thanks Alice, privately. */
  thank(message: string): Promise<void>;
  /** Recognitions that the org's table holds with this message; to be asked while it serves or not. */
  kept(message: string): Promise<Recognition[]>;
  /** Changes a member the way an import of members does; what is not named stays. */
  change(login: keyof DemoOrg['members'], to: Partial<MemberEntry>): Promise<void>;
  /** Takes all tokens of a member away, and answers a new one. */
  renewToken(login: keyof DemoOrg['members']): Promise<string>;
  stop(): Promise<void>;
  /** Answers again at the same address, with the same data. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** The real org API on an embedded database in memory, with the demo org in it. */
export async function startOrg(helpdeskOrigin: string, requestTrackerOrigin?: string): Promise<OrgServer> {
  const database: Database = await openDatabase({ memory: true });
  const origins = requestTrackerOrigin ? { requestTrackerOrigin } : {};
  const { members, orgId } = await seedDemoOrg(database.db, { helpdeskOrigin, ...origins, now: new Date() });
  const log = pino({ level: 'silent' });
  let serving: Serving | undefined = await serve(database.db, log, { host: '127.0.0.1', port: 0 });
  const { url } = serving;
  const stop = async () => {
    await serving?.stop();
    serving = undefined;
  };
  return {
    url,
    members,
    thank: async (message) => {
      await writeRecognition(database.db, orgId, thanksFromMira(members, message));
    },
    kept: async (message) => await readRecognitions(database.db, orgId, eq(recognitions.message, message)),
    change: async (login, to) => {
      const { name, email } = castOf(login);
      await writeOrg(database.db, orgId, (write) => putMember(write, { name, emails: [email], ...to }));
    },
    renewToken: async (login) => {
      const { id } = members[login];
      await revokeTokens(database.db, orgId, id);
      members[login].token = await issueToken(database.db, orgId, id);
      return members[login].token;
    },
    stop,
    start: async () => {
      serving ??= await serve(database.db, log, { host: '127.0.0.1', port: Number(new URL(url).port) });
    },
    close: async () => {
      await stop();
      await database.close();
    },
  };
}

function thanksFromMira(members: DemoOrg['members'], message: string): Recognition {
  return {
    id: v7(),
    sender: { kind: 'member', id: members.mira.id, name: 'Mira Okafor', role: 'lead' },
    recipients: [{ id: members.alice.id, name: 'Alice Nguyen' }],
    message,
    coreValueIds: [],
    quote: null,
    ticket: null,
    visibility: 'private',
    createdAt: new Date().toISOString(),
    via: 'api',
  };
}

function castOf(login: keyof DemoOrg['members']) {
  const found = MEMBERS.find((member) => member.login === login);
  if (!found) throw new Error(`Nobody in the cast is called ${login}`);
  return found;
}
