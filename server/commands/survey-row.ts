import { z } from 'zod';
import { HelpdeskThing } from '../../utils/org-api/contract/common.ts';
import { Metric, type Scale } from '../../utils/org-api/contract/customer.ts';
import { canonicalOrigin } from '../members/spelling.ts';
import type { CsvRow } from './read-csv.ts';

/** Columns as we know them, and as exports of survey tools call them; compared by letters and digits. */
export const SURVEY_COLUMNS = {
  sourceId: ['sourceid', 'id', 'responseid'],
  metric: ['metric', 'surveytype'],
  email: ['email', 'recipientemail', 'personemail', 'customeremail', 'requesteremail', 'emailaddress'],
  customerKey: ['customerkey'],
  score: ['score', 'rating', 'value'],
  scaleMin: ['scalemin'],
  scaleMax: ['scalemax'],
  comment: ['comment', 'feedback', 'bodytext'],
  askedAt: ['askedat', 'sentat', 'sentdatetime'],
  respondedAt: ['respondedat', 'recordeddate', 'createdat', 'timestamp', 'scoreddatetime', 'datecreated'],
  helpdesk: ['helpdesk'],
  origin: ['origin'],
  ticketId: ['ticketid'],
  source: ['source'],
} as const;

export type SurveyColumn = keyof typeof SURVEY_COLUMNS;

/** A cell that cannot be used. */
export class CellFault extends Error {
  override name = 'CellFault';
  readonly column: string;

  constructor(column: string, reason: string) {
    super(reason);
    this.column = column;
  }
}

const SCALES: Record<Metric, Scale> = {
  csat: { min: 1, max: 5 },
  nps: { min: 0, max: 10 },
  ces: { min: 1, max: 7 },
};
const GOOD_OR_BAD: Scale = { min: 0, max: 1 };

export type Said = (column: SurveyColumn) => string;

/** Reads a row by our names of columns; a missing cell is empty. */
export function cellsOf({ cells }: CsvRow): Said {
  return (column) => SURVEY_COLUMNS[column].map((name) => cells.get(name)).find(Boolean) ?? '';
}

/** The metric and scale of a row and its score; without a score it is an invitation. */
export function scoreOf(said: Said): { metric: Metric; scale: Scale; score: number | null } {
  const metric = Metric.safeParse(said('metric').toLowerCase());
  if (!metric.success) throw new CellFault('metric', 'it has to be csat, nps or ces');
  const word = said('score').toLowerCase();
  const rating = /^(good|bad)/.exec(word)?.[1];
  if (rating) return { metric: metric.data, scale: GOOD_OR_BAD, score: rating === 'good' ? 1 : 0 };
  const scale = scaleOf(said, SCALES[metric.data]);
  if (word === '' || word === 'offered') return { metric: metric.data, scale, score: null };
  const score = Number(word);
  if (!Number.isFinite(score))
    throw new CellFault('score', 'it has to be a number, or empty for an invitation');
  if (score < scale.min || score > scale.max) {
    throw new CellFault('score', `it is outside of the scale from ${scale.min} to ${scale.max}`);
  }
  return { metric: metric.data, scale, score };
}

function scaleOf(said: Said, preset: Scale): Scale {
  const [low, high] = [said('scaleMin'), said('scaleMax')];
  if (low === '' && high === '') return preset;
  const scale = { min: Number(low), max: Number(high) };
  if (low === '' || high === '' || !(scale.min < scale.max)) {
    throw new CellFault('scale_min', 'scale_min and scale_max have to be two numbers, the lower one first');
  }
  return scale;
}

/** RFC 3339 in UTC. Takes that, a date, a date with a time (then in UTC), or seconds since 1970. */
export function timeOf(said: Said, column: 'askedAt' | 'respondedAt'): string | undefined {
  const text = said(column);
  if (text === '') return undefined;
  const spelled = /^\d{9,10}$/.test(text) ? Number(text) * 1000 : isoOf(text);
  const time = spelled === undefined ? Number.NaN : new Date(spelled).getTime();
  if (Number.isNaN(time)) throw new CellFault(column, 'it has to be a time like 2026-03-01T09:30:00Z');
  return new Date(time).toISOString();
}

function isoOf(text: string): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i.exec(
    text,
  );
  if (!parts) return undefined;
  const [, date = '', time = '00:00', zone = 'Z'] = parts;
  return `${date}T${time}${zone.toUpperCase() === 'UTC' ? 'Z' : zone}`;
}

export function ticketOf(said: Said): HelpdeskThing | null {
  const id = said('ticketId');
  const helpdesk = said('helpdesk');
  if (id === '' || helpdesk === '') return null;
  const ticket = HelpdeskThing.safeParse({ helpdesk, origin: canonicalOrigin(said('origin')), id });
  if (!ticket.success) throw new CellFault('origin', 'a ticket needs its helpdesk and its https:// address');
  return ticket.data;
}

export const SourceId = z.string().min(1).max(200);
