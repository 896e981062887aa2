import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { customerQuery } from '../../server/customers/read-customer.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { serve } from '../../server/serve.ts';
import { readLog } from '../../server/sync/read-log.ts';
import { customerKeyOf } from '../../utils/org-api/contract/customer-key.ts';
import { Me } from '../../utils/org-api/contract/org.ts';
import { seedDemoOrg } from '../demo/org/seed-demo-org.ts';
import { startPostgres } from '../server/postgres-for-tests.ts';
import { ask, connections, HEADER, line, run } from './org-api-load.ts';
import { benchThanks } from './org-api-thanks.ts';

const HELPDESK = 'http://127.0.0.1:4180';

/**
 * Look-ups of a customer, pulls and thanks, over HTTP with 16 connections, beside the same query straight at the same
 * database with as many callers. Milliseconds; the ratio is the bare query's rate over the API's.
 */
export async function benchOrgApi(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sidekind-bench-'));
  const postgres = await startPostgres();
  try {
    const embedded = await openDatabase({ dataFolder: folder });
    const lines = [HEADER, ...(await benchDatabase('PGlite', embedded))];
    await embedded.close();
    const real = await openDatabase({ url: await postgres.newDatabase() });
    lines.push(...(await benchDatabase('PostgreSQL', real)));
    await real.close();
    return lines;
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function benchDatabase(name: string, { db }: Database): Promise<string[]> {
  const now = new Date();
  const { orgId, members } = await seedDemoOrg(db, { helpdeskOrigin: HELPDESK, now });
  const { id: memberId, token } = members.alice;
  const { url, stop } = await serve(db, pino({ enabled: false }), { host: '127.0.0.1', port: 0 });
  const agent = connections();
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(url + path, { agent, token, headers });
  try {
    const me = Me.parse(JSON.parse((await get('/v1/me')).text));
    const key = (await customerKeyOf('maria.fernandez@ceramica.example', me.org.customerKey)) ?? '';
    const caller = { orgId, memberId, role: me.member.role, teamId: me.member.team?.id ?? null };
    const first = await get('/v1/sync');
    const { cursor } = z.object({ cursor: z.string() }).parse(JSON.parse(first.text));
    const start = {
      v: 1 as const,
      epoch: '',
      scope: '',
      start: 0,
      rev: 0,
      after: null,
      aged: { at: now.toISOString(), id: orgId },
      issued: 0,
    };
    const since = new Date(now.getTime() - 90 * 86_400_000);
    const bareLog = () => readLog(db, caller, start, { until: 1e9, since, limit: 201 });
    const bareClock = () => db.execute(`select rev from org_clock where org_id = '${orgId}'`);
    return [
      line(
        name,
        'customer look-up',
        await run(() => get(`/v1/customers/${key}`)),
        await run(() => db.execute(customerQuery(orgId, key, now))),
      ),
      line(name, 'first pull, 48 rows', await run(() => get('/v1/sync')), await run(bareLog)),
      line(
        name,
        'pull, nothing new',
        await run(() => get(`/v1/sync?cursor=${cursor}`, { 'if-none-match': first.etag })),
        await run(bareClock),
      ),
      ...(await benchThanks({ name, db, url, orgId, recipientId: memberId })),
    ];
  } finally {
    agent.destroy();
    await stop();
  }
}

if (import.meta.main) for (const text of await benchOrgApi()) console.log(text);
