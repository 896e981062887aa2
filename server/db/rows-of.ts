import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from './database.ts';

/** Runs a statement of our own and parses its rows: both drivers answer `{rows}`, neither says of what. */
export async function rowsOf<Row extends z.ZodType>(
  db: Pick<Db, 'execute'>,
  statement: SQL,
  row: Row,
): Promise<z.output<Row>[]> {
  const answer = z.object({ rows: z.array(row) }).parse(await db.execute(statement));
  return answer.rows;
}
