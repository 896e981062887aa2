import { defineConfig } from 'drizzle-kit';

/** After a change of the tables: `npx drizzle-kit generate --config server/db/drizzle.config.ts`. */
export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './server/db/*-tables.ts',
  out: './server/migrations',
});
