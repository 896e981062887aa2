import { PGlite } from '@electric-sql/pglite';
import { drizzle as onPostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as onPglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { Pool } from 'pg';
import { openFolder } from './folder.ts';
import { MIGRATIONS_FOLDER, migrate } from './migrate.ts';
import { StartFault } from './start-fault.ts';

/** The database, whichever engine it is. A transaction is one of these too. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export interface Database {
  db: Db;
  close: () => Promise<void>;
}

/** A folder for the embedded database, the address of a PostgreSQL, or nothing that outlives the process. */
export type Place = { dataFolder: string } | { url: string } | { memory: true };

const CASING = 'snake_case';
const MIGRATIONS = { migrationsFolder: MIGRATIONS_FOLDER };

/** Opens the database and brings its tables up to date. Throws `StartFault` with a sentence. */
export async function openDatabase(place: Place): Promise<Database> {
  if ('url' in place) return await openPostgres(place.url);
  if ('memory' in place) return await withTables(new PGlite(), () => {});
  const { client, unlock } = await openFolder(place.dataFolder);
  return await withTables(client, unlock);
}

async function withTables(client: PGlite, unlock: () => void): Promise<Database> {
  const db = onPglite({ client, casing: CASING });
  const close = async () => {
    await client.close();
    unlock();
  };
  return await migrated({ db, close }, () => migratePglite(db, MIGRATIONS));
}

async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'sidekind',
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  // Without a listener a connection that dies while idle would end the process.
  pool.on('error', () => {});
  const db = onPostgres({ client: pool, casing: CASING });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StartFault(
      `The database at DATABASE_URL does not answer (${codeOf(error)}). ` +
        'Check that PostgreSQL is running and that address, user and password are right.',
    );
  }
  return await migrated({ db, close: () => pool.end() }, () => migratePostgres(db, MIGRATIONS));
}

async function migrated(database: Database, run: () => Promise<void>): Promise<Database> {
  try {
    await migrate(database.db, run);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
}
