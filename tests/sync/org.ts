import { createServer, type RequestListener, type Server } from 'node:http';
import { pino } from 'pino';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { type Serving, serve } from '../../server/serve.ts';
import { MemberDatabase } from '../../utils/db/member-database.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { call } from '../../utils/org-api/client.ts';
import { Me } from '../../utils/org-api/contract/org.ts';
import { type DemoOrg, seedDemoOrg } from '../demo/org/seed-demo-org.ts';

export interface Org {
  database: Database;
  serving: Serving;
  org: DemoOrg;
  connect(login: keyof DemoOrg['members']): Promise<ConnectionRow>;
  close(): Promise<void>;
}

/** The real org API over HTTP, on an embedded database in memory, with the demo org in it. */
export async function startOrg(): Promise<Org> {
  const database = await openDatabase({ memory: true });
  const org = await seedDemoOrg(database.db, { helpdeskOrigin: 'http://127.0.0.1:4180', now: new Date() });
  const serving = await serve(database.db, pino({ level: 'silent' }), { host: '127.0.0.1', port: 0 });
  return {
    database,
    serving,
    org,
    connect: async (login) => await connectTo(serving.url, org.members[login].token),
    close: async () => {
      await serving.stop();
      await database.close();
    },
  };
}

async function connectTo(apiUrl: string, token: string): Promise<ConnectionRow> {
  const me = await call({ apiUrl, token }, '/v1/me', Me);
  if (me.kind !== 'ok') throw new Error(`The org API answered ${me.kind}`);
  return { key: 'current', apiUrl, token, me: me.value, connectedAt: new Date().toISOString() };
}

export function newMemberDatabase(): MemberDatabase {
  return new MemberDatabase(`test-${crypto.randomUUID()}`);
}

/** Something else that answers HTTP on loopback. */
export async function startStranger(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server };
}
