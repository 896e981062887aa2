import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from './database.ts';
import { rowsOf } from './rows-of.ts';
import { StartFault } from './start-fault.ts';

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../migrations', import.meta.url));

const Journal = z.object({ entries: z.array(z.object({ when: z.number() })).min(1) });
const ATTEMPTS = 8;

/**
 * Brings the tables up to date. Several processes may start at once: whoever comes second trips over what
 * the first one made, looks again and finds it done.
 */
export async function migrate(db: Db, run: () => Promise<void>): Promise<void> {
  const newest = newestMigration();
  for (let attempt = 1; ; attempt += 1) {
    const applied = await appliedMigration(db);
    if (applied === newest) return;
    if (applied !== undefined && applied > newest) throw new StartFault(TOO_NEW);
    try {
      await run();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * attempt * (1 + Math.random())));
    }
  }
}

const TOO_NEW =
  'This database was written by a newer Sidekind than this one. Nothing was changed. ' +
  'Start the newer version, or restore a backup from before the update.';

function newestMigration(): number {
  const journal = Journal.parse(JSON.parse(readFileSync(`${MIGRATIONS_FOLDER}/meta/_journal.json`, 'utf8')));
  return Math.max(...journal.entries.map((entry) => entry.when));
}

/** When the newest migration in the database was written, in milliseconds; `undefined` for an empty one. */
async function appliedMigration(db: Db): Promise<number | undefined> {
  const found = await rowsOf(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
    z.object({ exists: z.boolean() }),
  );
  if (!found[0]?.exists) return undefined;
  const applied = await rowsOf(
    db,
    sql`select max(created_at) as at from drizzle.__drizzle_migrations`,
    z.object({ at: z.coerce.number().nullable() }),
  );
  return applied[0]?.at ?? undefined;
}
