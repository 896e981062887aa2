import { CustomerKey } from '../../utils/org-api/contract/customer.ts';
import { customerKeyOf } from '../../utils/org-api/contract/customer-key.ts';
import type { CustomerKeySecret } from '../../utils/org-api/contract/org.ts';
import { recordSurvey, type SurveyEntry } from '../customers/record-signals.ts';
import type { Db } from '../db/database.ts';
import { readOrg } from '../org/read-settings.ts';
import type { Report } from './command.ts';
import { type Csv, columnName, readCsv, reportImport } from './read-csv.ts';
import {
  CellFault,
  cellsOf,
  type Said,
  SourceId,
  SURVEY_COLUMNS,
  scoreOf,
  ticketOf,
  timeOf,
} from './survey-row.ts';

/**
 * Surveys from a CSV. A row without a score is an invitation: asked, not answered. A row with one was asked
 * too, whether or not the file holds the invitation. Addresses become customer keys here and are not kept, and
 * no other column than the known ones is: not where somebody was, nor from which address they wrote. Run again
 * it changes nothing.
 */
export async function importSurveys(db: Db, orgId: string, csv: string): Promise<Report> {
  const { customerKey: secret } = await readOrg(db, orgId);
  const file = readCsv(csv);
  const faults = [...file.faults];
  const counts = { answered: 0, asked: 0, unsent: 0 };
  for (const row of file.rows) {
    const said = cellsOf(row);
    if (isToolHeader(said)) continue;
    if (said('score').toLowerCase() === 'unoffered') {
      counts.unsent += 1;
      continue;
    }
    try {
      const entry = await entryOf(said, secret);
      await recordSurvey(db, orgId, entry);
      counts[entry.answer ? 'answered' : 'asked'] += 1;
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push({
        line: row.line,
        column: error.column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        reason: error.message,
      });
    }
  }
  const { answered, asked, unsent } = counts;
  const total = `Surveys: ${answered} answered, ${asked} asked without an answer, ${faults.length} left out.`;
  return reportImport(total, faults, [
    ...(unsent > 0 ? [`Surveys that were never sent, and count as nothing: ${unsent}.`] : []),
    ...droppedColumns(file),
  ]);
}

function droppedColumns({ columns }: Csv): string[] {
  const known = new Set<string>(Object.values(SURVEY_COLUMNS).flat());
  const dropped = columns.filter((column) => column !== '' && !known.has(columnName(column)));
  return dropped.length > 0 ? [`Columns not taken over: ${dropped.join(', ')}.`] : [];
}

/** Some tools put two more lines of column names below the first one. */
function isToolHeader(said: Said): boolean {
  return said('sourceId').startsWith('{"ImportId"') || said('sourceId') === 'Response ID';
}

async function entryOf(said: Said, secret: CustomerKeySecret): Promise<SurveyEntry> {
  const sourceId = SourceId.safeParse(said('sourceId'));
  if (!sourceId.success) throw new CellFault('source_id', 'an id of at most 200 characters is needed');
  const customerKey = await keyOf(said, secret);
  const { metric, scale, score } = scoreOf(said);
  const respondedAt = timeOf(said, 'respondedAt');
  const askedAt = timeOf(said, 'askedAt') ?? respondedAt;
  if (askedAt === undefined) throw new CellFault('responded_at', 'asked_at or responded_at is needed');
  const comment = said('comment');
  if (comment.length > 5000) throw new CellFault('comment', 'it has more than 5000 characters');
  const answer =
    score === null ? null : { score, comment: comment || null, respondedAt: respondedAt ?? askedAt };
  const source = said('source').slice(0, 100) || 'import';
  return {
    customerKey,
    metric,
    scale,
    askedAt,
    answer,
    ticket: ticketOf(said),
    source,
    sourceId: sourceId.data,
  };
}

async function keyOf(said: Said, secret: CustomerKeySecret): Promise<string> {
  const given = CustomerKey.safeParse(said('customerKey'));
  if (given.success) return given.data;
  const key = await customerKeyOf(said('email'), secret);
  if (key === undefined) throw new CellFault('email', 'an e-mail address or a customer key is needed');
  return key;
}
