import 'fake-indexeddb/auto';
import type { Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MemberDatabase } from '../../utils/db/member-database.ts';
import { changeStatus, statusRow } from '../../utils/db/meta.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { lookUpCustomer } from '../../utils/sync/look-up-customer.ts';
import { pull } from '../../utils/sync/pull.ts';
import { connectionOf } from '../db/rows.ts';
import { newMemberDatabase, startStranger } from './org.ts';

const CUSTOMER = `1.${'a'.repeat(43)}`;

let db: MemberDatabase;
let server: Server;
let connection: ConnectionRow;
let asked: string[];

beforeEach(async () => {
  db = newMemberDatabase();
  asked = [];
  const stranger = await startStranger((request, response) => {
    asked.push(request.url ?? '');
    const type = 'tag:sidekind,2026:problem/too-many-requests';
    response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '60' });
    response.end(JSON.stringify({ type, title: 'Slow down', status: 429 }));
  });
  server = stranger.server;
  connection = connectionOf(undefined, stranger.url);
});
afterEach(async () => {
  server.close();
  await db.delete();
});

test('a pause that a pull was asked for holds for look-ups too, and the other way round', async () => {
  await pull(connection, db);
  await lookUpCustomer(connection, db, CUSTOMER);
  expect(asked).toHaveLength(1);
  await changeStatus(db, (status) => ({ ...status, notBefore: undefined }));
  await lookUpCustomer(connection, db, CUSTOMER);
  await pull(connection, db);
  expect(asked).toHaveLength(2);
  expect(await statusRow(db)).toMatchObject({ state: 'busy', detail: 'Slow down' });
});

test('a pause that was noted by a clock far ahead is over once the clock is right again', async () => {
  const nextYear = Date.now() + 365 * 24 * 60 * 60 * 1000;
  await changeStatus(db, (status) => ({ ...status, state: 'busy', notBefore: nextYear }));
  await pull(connection, db);
  expect(asked).toHaveLength(1);
});

test('two that write the status at once both have their say', async () => {
  await Promise.all([
    changeStatus(db, (status) => ({ ...status, skipped: status.skipped + 1 })),
    changeStatus(db, (status) => ({ ...status, skipped: status.skipped + 2 })),
  ]);
  expect((await statusRow(db)).skipped).toBe(3);
});
