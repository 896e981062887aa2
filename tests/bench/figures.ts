/** One line of the printed table. */
export interface Line {
  what: string;
  measured: string;
  /** What it is measured against, in the same run. */
  against?: string;
  ratio?: string;
  budget?: string;
  /** `undefined` where there is no budget. */
  isWithin?: boolean;
}

export interface Spread {
  median: number;
  /** The tenth and the ninetieth of a hundred. */
  low: number;
  high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: medianOf(values), low: at(0.1), high: at(0.9) };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export function inMs(value: number): string {
  return `${value.toFixed(Math.abs(value) < 20 ? 1 : 0)} ms`;
}

/** "84 ms (71–103)". */
export function spreadInMs(values: readonly number[]): string {
  const { median, low, high } = spreadOf(values);
  return `${inMs(median)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

const COLUMNS = ['what', 'measured', 'against', 'ratio', 'budget', ''];

/** The lines as a table for a terminal. */
export function table(lines: readonly Line[]): string[] {
  const rows = [COLUMNS, ...lines.map(cellsOf)];
  const widths = COLUMNS.map((_column, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const text = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd((widths[at] ?? 0) + 2))
      .join('')
      .trimEnd(),
  );
  return [text[0] ?? '', '-'.repeat(widths.reduce((sum, width) => sum + width + 2, 0)), ...text.slice(1)];
}

function cellsOf({ what, measured, against = '', ratio = '', budget = '', isWithin }: Line): string[] {
  const verdict = isWithin === undefined ? '' : isWithin ? 'within' : 'MISSED';
  return [what, measured, against, ratio, budget, verdict];
}
