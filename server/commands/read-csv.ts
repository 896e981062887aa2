import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row by normalised column name, with the line it begins on. */
export interface CsvRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

export interface Csv {
  /** As the file spells them. */
  columns: string[];
  rows: CsvRow[];
  faults: RowFault[];
}

/** Why a row was left out. Says where, never what stood there: that may be about a person. */
export interface RowFault {
  line: number;
  column: string;
  reason: string;
}

const Parsed = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }));

/** Reads a CSV with a header line: UTF-8, separated by comma, semicolon or tab. */
export function readCsv(text: string): Csv {
  const faults: RowFault[] = [];
  const parsed: unknown = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      const line = error instanceof CsvError && 'lines' in error ? Number(error.lines) : 0;
      faults.push({ line, column: 'row', reason: 'the quotation marks do not match' });
    },
  });
  const [head, ...body] = Parsed.parse(parsed);
  const columns = head?.record ?? [];
  const names = columns.map(columnName);
  const rows = body.flatMap(({ info, record }) => {
    if (record.length > names.length) {
      faults.push({ line: info.lines, column: 'row', reason: 'it has more cells than the header' });
      return [];
    }
    return [{ line: info.lines, cells: new Map(record.map((cell, at) => [names[at] ?? '', cell])) }];
  });
  return { columns, rows, faults };
}

/** Column names are compared by letters and digits alone: `Responded At` is `responded_at`. */
export function columnName(column: string): string {
  return column.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The lines of a report on an import, and whether every row went in. */
export function reportImport(counts: string, faults: RowFault[], notes: string[] = []) {
  const bad = [...faults]
    .sort((a, b) => a.line - b.line)
    .map(({ line, column, reason }) => `Line ${line}, ${column}: ${reason}. This row was left out.`);
  return { ok: faults.length === 0, lines: [...bad, ...notes, counts] };
}
