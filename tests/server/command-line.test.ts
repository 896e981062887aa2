import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askedBy } from '../../server/commands/command.ts';
import { openDatabase } from '../../server/db/database.ts';
import { Customer } from '../../utils/org-api/contract/customer.ts';
import { customerKeyOf } from '../../utils/org-api/contract/customer-key.ts';
import { Me } from '../../utils/org-api/contract/org.ts';
import { as } from './org-for-tests.ts';
import { type RunningServer, runMain, startServer } from './running-server.ts';

vi.setConfig({ testTimeout: 90_000 });

let folder: string;
let env: { SIDEKIND_DATA: string };
let server: RunningServer | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidekind-cli-'));
  env = { SIDEKIND_DATA: join(folder, 'data') };
  server = undefined;
});
afterEach(async () => {
  await server?.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const main = (...args: string[]) => runMain(args, env);
const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

function csv(text: string): string {
  const file = join(folder, `${readdirSync(folder).length}.csv`);
  writeFileSync(file, text);
  return file;
}

async function meWith(url: string, token: string): Promise<Me> {
  return Me.parse(await (await fetch(`${url}/v1/me`, as(token))).json());
}

test('without sense in the arguments it prints how it is used and exits 2', async () => {
  const senseless = [
    ['dance'],
    ['token'],
    ['import', 'cats', 'file.csv'],
    ['init', 'Acme'],
    ['token', 'a@b.example', 'c'],
    ['serve', 'now'],
  ];
  expect(senseless.map((args) => askedBy(args).do)).toEqual(senseless.map(() => 'nonsense'));
  const { code, err } = await main('dance');
  expect([code, err.split('\n')[0]]).toEqual([2, 'Usage:']);
});

test('from an empty folder to a signed-in admin and imported members, beside a running server', async () => {
  server = await startServer(env);
  const early = await main('token', 'ada@acme.example');
  expect([early.code, early.err]).toEqual([1, expect.stringContaining('init')]);
  const init = await main('init', 'Acme', 'Ada.Lovelace@acme.example');
  expect(init.code).toBe(0);
  const me = await meWith(server.url, lastLine(init.out));
  expect([me.org.name, me.member.name, me.member.role]).toEqual(['Acme', 'Ada Lovelace', 'admin']);
  expect((await main('init', 'Again', 'ada.lovelace@acme.example')).err).toContain(
    'an org here already: Acme',
  );

  const file = csv(
    'Name;E-Mail;Email;Role;Team;Accounts\n' +
      'Ken;;"ken@acme.example k@acme.example";agent;Orders;desk https://acme.desk.example/ 12\n' +
      ';;x@acme.example;agent;;\n' +
      'Bob;;bob@;agent;;\n' +
      '\n' +
      'Eve;;eve@acme.example;boss;;\n' +
      'Mia;;mia@acme.example;lead;Orders;desk https://acme.desk.example 12\n',
  );
  const first = await main('import', 'members', file);
  expect(first.code).toBe(1);
  expect(first.err.match(/^Line \d+, \w+/gm)).toEqual([
    'Line 3, name',
    'Line 4, email',
    'Line 6, role',
    'Line 7, accounts',
  ]);
  expect(lastLine(first.err)).toBe('Members: 1 added, 0 changed, 0 as before, 4 left out.');
  expect(lastLine((await main('import', 'members', file)).err)).toBe(
    'Members: 0 added, 0 changed, 1 as before, 4 left out.',
  );

  const token = (await main('token', ' KEN@acme.example')).out.trim();
  const ken = await meWith(server.url, token);
  expect(ken.member.emails).toEqual(['ken@acme.example', 'k@acme.example']);
  expect(ken.member.accounts).toEqual([{ helpdesk: 'desk', origin: 'https://acme.desk.example', id: '12' }]);
  await main('import', 'members', csv('name,email,active\nKen,k@acme.example,no\n'));
  expect((await fetch(`${server.url}/v1/me`, as(token))).status).toBe(401);
  expect((await main('token', 'k@acme.example')).err).toContain('no longer active');

  const socket = join(env.SIDEKIND_DATA, 'control', 'socket');
  expect(lstatSync(socket).mode & 0o777).toBe(0o600);
  expect(lstatSync(join(env.SIDEKIND_DATA, 'control')).mode & 0o777).toBe(0o700);
  expect(lstatSync(env.SIDEKIND_DATA).mode & 0o777).toBe(0o700);
  for (const secret of [token, 'acme.example', 'Ken', '127.0.0.1'])
    expect(server.log()).not.toContain(secret);
  expect(await server.end('SIGTERM')).toBe(0);
  expect((await main('revoke', 'ada.lovelace@acme.example')).out).toContain('Revoked 1 token.');
});

test('surveys: addresses become keys, invitations stay invitations, the rest is left outside', async () => {
  server = await startServer(env);
  const init = await main('init', 'Acme', 'ada@acme.example');
  const file = csv(
    'ID,Survey Type,Score,Comment,Created At,Email,IP Address,Location Latitude\n' +
      '1,csat,4,"good, really",1771234567,Cust@X.example,203.0.113.7,52.1\n' +
      '2,csat,,,2026-02-10,cust@x.example,203.0.113.7,52.1\n' +
      '3,csat,offered,,2026-02-10 10:00,cust@x.example,,\n' +
      '4,csat,unoffered,,2026-02-10 10:00,cust@x.example,,\n' +
      '5,csat,7,,2026-02-10,cust@x.example,,\n' +
      '6,csat,5,,yesterday,cust@x.example,,\n' +
      '7,csat,5,,2026-02-10,somebody,,\n' +
      '8,mood,5,,2026-02-10,cust@x.example,,\n',
  );
  const report = await main('import', 'surveys', file);
  expect(report.err.match(/^Line \d+, \w+/gm)).toEqual([
    'Line 6, score',
    'Line 7, responded_at',
    'Line 8, email',
    'Line 9, metric',
  ]);
  expect(report.err).toContain('Columns not taken over: IP Address, Location Latitude.');
  expect(lastLine(report.err)).toBe('Surveys: 1 answered, 2 asked without an answer, 4 left out.');
  await main('import', 'surveys', file);

  const token = lastLine(init.out);
  const { org } = await meWith(server.url, token);
  const key = await customerKeyOf('cust@x.example', org.customerKey);
  const { surveys } = Customer.parse(
    await (await fetch(`${server.url}/v1/customers/${key}`, as(token))).json(),
  );
  expect(surveys.map(({ asked, answered, scores }) => [asked, answered, scores])).toEqual([
    [3, 1, [{ score: 4, count: 1 }]],
  ]);
  await server.end('SIGTERM');
  const { db, close } = await openDatabase({ dataFolder: env.SIDEKIND_DATA });
  const everything = JSON.stringify(await db.execute(sql`select * from survey, customer`));
  await close();
  expect(everything).toContain('good, really');
  for (const dropped of ['x.example', '203.0.113.7', '52.1']) expect(everything).not.toContain(dropped);
});

test('a second process gets a sentence; after kill -9 the next one starts', async () => {
  await main('init', 'Acme', 'ada@acme.example');
  server = await startServer(env);
  const second = await runMain([], { ...env, PORT: '0' });
  expect(second.code).toBe(1);
  expect(second.err).toContain(`Another process (number ${server.pid}) is already using the data folder`);
  expect(second.err).toContain('SIDEKIND_DATA');
  expect(await server.end('SIGKILL')).toBeNull();
  const token = (await main('token', 'ada@acme.example')).out.trim();
  server = await startServer(env);
  expect((await meWith(server.url, token)).org.name).toBe('Acme');
});

test('a data folder whose path is too long for a socket works all the same', async () => {
  env = { SIDEKIND_DATA: join(folder, 'd'.repeat(60), 'e'.repeat(60)) };
  server = await startServer(env);
  expect((await main('init', 'Acme', 'ada@acme.example')).code).toBe(0);
});

test('what is wrong with folder, file, port or environment is said in a sentence', async () => {
  mkdirSync(join(env.SIDEKIND_DATA, 'postgres'), { recursive: true });
  writeFileSync(join(env.SIDEKIND_DATA, 'postgres', 'PG_VERSION'), '9');
  const damaged = await main('token', 'ada@acme.example');
  expect([damaged.code, damaged.err.trim().split('\n').length]).toEqual([1, 1]);
  expect(damaged.err).toContain('cannot be opened: it is damaged, or another version wrote it');
  env = { SIDEKIND_DATA: join(folder, 'other') };
  const missing = await main('import', 'members', join(folder, 'missing.csv'));
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('cannot be read')]);
  writeFileSync(join(folder, 'latin.csv'), Buffer.from([0x6e, 0xe9, 0x0a]));
  expect((await main('import', 'members', join(folder, 'latin.csv'))).err).toContain('UTF-8');
  const port = await runMain([], { ...env, PORT: 'http' });
  expect([port.code, port.err]).toEqual([1, expect.stringContaining('PORT')]);
  const away = await runMain([], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  expect([away.code, away.err]).toEqual([1, expect.stringContaining('does not answer (ECONNREFUSED)')]);
});

test('a database of a newer version is left alone', async () => {
  const opened = await openDatabase({ dataFolder: env.SIDEKIND_DATA });
  await opened.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('next', 9999999999999)`,
  );
  await opened.close();
  const { code, err } = await main('token', 'ada@acme.example');
  expect([code, err]).toEqual([1, expect.stringContaining('written by a newer Sidekind')]);
});
