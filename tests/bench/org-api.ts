import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
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

const CONNECTIONS = 16;
const SECONDS = 1.5;
const HELPDESK = 'http://127.0.0.1:4180';

interface Figure {
  perSecond: number;
  p50: number;
  p99: number;
}

/**
 * Look-ups of a customer and pulls, over HTTP with 16 connections, beside the same query straight at the same
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

const COLUMNS = ['database', 'what', 'API/s', 'p50 ms', 'p99 ms', 'bare/s', 'p50 ms', 'p99 ms', 'ratio'];
const row = (cells: string[]) =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 11 : 22) : cell.padStart(10))).join('');
const HEADER = row(COLUMNS);

async function benchDatabase(name: string, { db }: Database): Promise<string[]> {
  const now = new Date();
  const { orgId, members } = await seedDemoOrg(db, { helpdeskOrigin: HELPDESK, now });
  const { id: memberId, token } = members.alice;
  const { url, stop } = await serve(db, pino({ enabled: false }), { host: '127.0.0.1', port: 0 });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    get(`${url}${path}`, agent, { authorization: `Bearer ${token}`, ...headers });
  try {
    const me = Me.parse(JSON.parse((await ask('/v1/me')).text));
    const key = (await customerKeyOf('maria.fernandez@ceramica.example', me.org.customerKey)) ?? '';
    const caller = { orgId, memberId, role: me.member.role, teamId: me.member.team?.id ?? null };
    const first = await ask('/v1/sync');
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
        await run(() => ask(`/v1/customers/${key}`)),
        await run(() => db.execute(customerQuery(orgId, key, now))),
      ),
      line(name, 'first pull, 48 rows', await run(() => ask('/v1/sync')), await run(bareLog)),
      line(
        name,
        'pull, nothing new',
        await run(() => ask(`/v1/sync?cursor=${cursor}`, { 'if-none-match': first.etag })),
        await run(bareClock),
      ),
    ];
  } finally {
    agent.destroy();
    await stop();
  }
}

async function run(work: () => Promise<unknown>): Promise<Figure> {
  const times: number[] = [];
  const worker = async (until: number, keep: boolean) => {
    while (performance.now() < until) {
      const startedAt = performance.now();
      await work();
      if (keep) times.push(performance.now() - startedAt);
    }
  };
  const all = (seconds: number, keep: boolean) => {
    const until = performance.now() + seconds * 1000;
    return Promise.all(Array.from({ length: CONNECTIONS }, () => worker(until, keep)));
  };
  await all(0.3, false);
  const startedAt = performance.now();
  await all(SECONDS, true);
  const elapsed = (performance.now() - startedAt) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99) };
}

function line(name: string, what: string, api: Figure, bare: Figure): string {
  const figures = [api, bare].flatMap(({ perSecond, p50, p99 }) => [
    perSecond.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
  ]);
  return row([name, what, ...figures, (bare.perSecond / api.perSecond).toFixed(2)]);
}

function get(url: string, agent: Agent, headers: Record<string, string>) {
  return new Promise<{ text: string; etag: string }>((resolve, reject) => {
    const asked = request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        if (status !== 200 && status !== 304) reject(new Error(`Answered ${status}`));
        else resolve({ text: Buffer.concat(chunks).toString(), etag: response.headers.etag ?? '' });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

if (import.meta.main) for (const text of await benchOrgApi()) console.log(text);
