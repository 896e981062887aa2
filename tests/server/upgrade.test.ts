import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../server/db/database.ts';
import { MIGRATIONS_FOLDER } from '../../server/db/migrate.ts';
import { readRecognitions } from '../../server/recognitions/read-recognitions.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidekind-upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const Journal = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) });

/** The migrations as they were when the first version was released. */
function firstMigrations(): string {
  const copy = join(folder, 'migrations');
  cpSync(MIGRATIONS_FOLDER, copy, { recursive: true });
  const path = join(copy, 'meta/_journal.json');
  const journal = Journal.parse(JSON.parse(readFileSync(path, 'utf8')));
  const entries = journal.entries.filter(({ tag }) => tag === '0000_start');
  writeFileSync(path, JSON.stringify({ ...journal, entries }));
  return copy;
}

test('thanks that were kept by the first version are there after the update', async () => {
  const [org, ann, ben, id] = [v7(), v7(), v7(), v7()];
  const old = new PGlite(join(folder, 'postgres'));
  await migrate(drizzle({ client: old }), { migrationsFolder: firstMigrations() });
  await old.exec(`
    insert into org values ('${org}', 'Acme', 1, 'key', 365, false, 'secret');
    insert into org_clock values ('${org}', '${v7()}', 1, 0);
    insert into member (org_id, id, name, name_key, role, is_active) values
      ('${org}', '${ann}', 'Ann', 'ann', 'lead', true), ('${org}', '${ben}', 'Ben', 'ben', 'agent', true);
    insert into recognition (org_id, id, sender_id, sender_role, message, core_value_ids, visibility,
        created_at, via, is_erased)
      values ('${org}', '${id}', '${ann}', 'lead', 'Thank you', '{}', 'org', '2026-03-01', 'import', false);
    insert into recognition_recipient values ('${org}', '${id}', '${ben}', 0);`);
  await old.close();
  const { db, close } = await openDatabase({ dataFolder: folder });
  const [kept] = await readRecognitions(db, org, undefined);
  expect(kept).toMatchObject({ id, message: 'Thank you', recipients: [{ id: ben, name: 'Ben' }] });
  await close();
});
