/**
 * Both ways of paging that the vendor documents (api-reference/introduction/pagination): by cursor where
 * `page[size]` is given, else by number.
 */
export function paged(key: string, items: readonly object[], url: URL, always: 'cursor' | undefined): object {
  const size = url.searchParams.get('page[size]') ?? (always ? '100' : null);
  return size === null ? byNumber(key, items, url) : byCursor(key, items, url, most(size));
}

function byCursor(key: string, items: readonly object[], url: URL, size: number): object {
  const isDescending = url.searchParams.get('sort')?.startsWith('-') ?? false;
  const ordered = isDescending ? items.toReversed() : items;
  const from = offsetOf(url.searchParams.get('page[after]'));
  const to = Math.min(from + size, ordered.length);
  const hasMore = to < ordered.length;
  return {
    [key]: ordered.slice(from, to),
    meta: { has_more: hasMore, after_cursor: cursor(to), before_cursor: cursor(from) },
    links: {
      next: hasMore ? link(url, { 'page[after]': cursor(to) }) : null,
      prev: from > 0 ? link(url, { 'page[before]': cursor(from) }) : null,
    },
  };
}

function byNumber(key: string, items: readonly object[], url: URL): object {
  const ordered = url.searchParams.get('sort_order') === 'desc' ? items.toReversed() : items;
  const size = most(url.searchParams.get('per_page') ?? '100');
  const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
  const hasMore = page * size < ordered.length;
  return {
    [key]: ordered.slice((page - 1) * size, page * size),
    count: ordered.length,
    next_page: hasMore ? link(url, { page: String(page + 1) }) : null,
    previous_page: page > 1 ? link(url, { page: String(page - 1) }) : null,
  };
}

function most(size: string): number {
  return Math.min(100, Math.max(1, Number(size) || 100));
}

/** Opaque to the reader, as cursors are. */
function cursor(offset: number): string {
  return Buffer.from(JSON.stringify({ o: offset })).toString('base64');
}

function offsetOf(text: string | null): number {
  const found = text === null ? null : /^\{"o":(\d+)\}$/.exec(Buffer.from(text, 'base64').toString());
  return Number(found?.[1] ?? 0);
}

function link(url: URL, parameters: Record<string, string>): string {
  const next = new URL(url);
  for (const [name, value] of Object.entries(parameters)) next.searchParams.set(name, value);
  return next.href;
}
