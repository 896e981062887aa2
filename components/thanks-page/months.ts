import type { Entry } from './entries.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

export interface Month {
  name: string;
  entries: Entry[];
}

/** Entries, which are in order of time, by the month of the reader's own time zone. */
export function monthsOf(entries: readonly Entry[]): Month[] {
  const months: Month[] = [];
  for (const entry of entries) {
    const name = month.format(new Date(entry.recognition.createdAt));
    const last = months.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else months.push({ name, entries: [entry] });
  }
  return months;
}
