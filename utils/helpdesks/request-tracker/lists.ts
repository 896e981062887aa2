import type { Answer, HelpdeskIo } from '../adapter.ts';
import { Page } from './answers.ts';

/** The most that REST 2 gives in one page. */
const PAGE_SIZE = 100;

export interface List<T> {
  items: T[];
  /** How many there are, where the helpdesk says so. */
  total: number | undefined;
  hasMore: boolean;
}

interface Question {
  path: string;
  /** Fields to answer; `Creator` with the parts in `people`. */
  fields: string;
  people?: string;
  /** Values of one field are alternatives, different fields must all fit. */
  where: [field: string, value: string][];
  order: 'ASC' | 'DESC';
  mostPages: number;
}

/**
 * Reads a list page by page. Only for lists of which the viewer may see all or none: REST 2 leaves out the
 * hidden ones of a page, so that otherwise a short page would not prove the end.
 */
export async function readList<T>(
  io: HelpdeskIo,
  question: Question,
  parse: (item: unknown) => T | undefined,
): Promise<Answer<List<T>>> {
  const list: List<T> = { items: [], total: undefined, hasMore: true };
  for (let number = 1; number <= question.mostPages; number += 1) {
    const answer = await io.json(pathOf(question, number));
    if (!answer.ok) return answer;
    const page = Page.safeParse(answer.value);
    if (!page.success) return { ok: false, fault: 'shape-changed' };
    const items = page.data.items.map(parse).filter((item) => item !== undefined);
    if (items.length === 0 && page.data.items.length > 0) return { ok: false, fault: 'shape-changed' };
    list.items.push(...items);
    list.total = page.data.total ?? undefined;
    list.hasMore = page.data.items.length >= PAGE_SIZE;
    if (!list.hasMore) break;
  }
  return { ok: true, value: list };
}

function pathOf({ path, fields, people, where, order }: Question, number: number): string {
  const query = {
    fields,
    ...(people === undefined ? {} : { 'fields[Creator]': people }),
    orderby: 'id',
    order,
    per_page: PAGE_SIZE,
    page: number,
    query: JSON.stringify(where.map(([field, value]) => ({ field, value }))),
  };
  return `${path}?${queryText(query)}`;
}

export function queryText(parts: Record<string, string | number>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
