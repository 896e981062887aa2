import {
  ContactDriver,
  LONGEST_KEYWORD,
  MOST_DRIVERS,
  MOST_KEYWORDS,
} from '../../utils/org-api/contract/driver.ts';
import type { Db } from '../db/database.ts';
import { type DriverEntry, putDriver } from '../drivers/put-driver.ts';
import { nameKey } from '../members/spelling.ts';
import { readContactDrivers } from '../org/read-settings.ts';
import { writeOrg } from '../sync/write-org.ts';
import type { Report } from './command.ts';
import { type CsvRow, readCsv, reportImport } from './read-csv.ts';
import { CellFault } from './survey-row.ts';

/**
 * Contact drivers from a CSV: `name`, `keywords` (words and phrases of customers, apart by `;`), `order`, `active`
 * (yes or no). The name says which one it is. A column that is missing leaves what is known, and so does a driver
 * that is not in the file: `active` takes one away. Run again it changes nothing.
 */
export async function importDrivers(db: Db, orgId: string, csv: string): Promise<Report> {
  const { rows, faults } = readCsv(csv);
  const counts = { added: 0, changed: 0, same: 0 };
  for (const row of rows) {
    try {
      const entry = entryOf(row);
      await refuseTooMany(db, orgId, entry);
      const { outcome } = await writeOrg(db, orgId, (write) => putDriver(write, entry));
      counts[outcome] += 1;
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push({ line: row.line, column: error.column, reason: error.message });
    }
  }
  const { added, changed, same } = counts;
  return reportImport(
    `Contact drivers: ${added} added, ${changed} changed, ${same} as before, ${faults.length} left out.`,
    faults,
  );
}

function entryOf({ cells }: CsvRow): DriverEntry {
  const name = cells.get('name') ?? '';
  if (!ContactDriver.shape.name.safeParse(name).success)
    throw new CellFault('name', 'a name of 1 to 100 characters is needed');
  const keywords = cells.get('keywords');
  return {
    name,
    keywords: keywords === undefined ? undefined : keywordsOf(keywords),
    order: orderOf(cells.get('order')),
    isActive: activeOf(cells.get('active')),
  };
}

function keywordsOf(text: string): string[] {
  const keywords = text
    .split(/[;|]/)
    .map((keyword) => keyword.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  const unique = [...new Map(keywords.map((keyword) => [nameKey(keyword), keyword])).values()];
  if (unique.length > MOST_KEYWORDS) throw new CellFault('keywords', `more than ${MOST_KEYWORDS} keywords`);
  if (unique.some(({ length }) => length > LONGEST_KEYWORD))
    throw new CellFault('keywords', `one has more than ${LONGEST_KEYWORD} characters`);
  return unique;
}

function orderOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new CellFault('order', 'it has to be a whole number from 0 upwards');
  return Number(text);
}

function activeOf(text: string | undefined): boolean | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^(yes|true|1)$/i.test(text)) return true;
  if (/^(no|false|0)$/i.test(text)) return false;
  throw new CellFault('active', 'it has to be yes or no');
}

async function refuseTooMany(db: Db, orgId: string, { name, isActive }: DriverEntry): Promise<void> {
  if (isActive === false) return;
  const others = (await readContactDrivers(db, orgId)).filter((one) => nameKey(one.name) !== nameKey(name));
  if (others.length >= MOST_DRIVERS) throw new CellFault('name', `there are ${MOST_DRIVERS} drivers already`);
}
