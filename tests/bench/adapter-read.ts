import type { Page, Request } from 'playwright';

const API = '/api/v2/';

/** Notes the adapter's requests to the helpdesk's API; the workspace itself uses another path. */
export function noteAdapterReads(page: Page): { spanSince: (at: number) => number; stop: () => void } {
  const finished: Request[] = [];
  const note = (request: Request) => {
    if (new URL(request.url()).pathname.startsWith(API)) finished.push(request);
  };
  page.on('requestfinished', note);
  return {
    /** Milliseconds from the first request after `at` (since 1970) to the end of the last answer. */
    spanSince: (at) => {
      const timings = finished.map((request) => request.timing()).filter(({ startTime }) => startTime >= at);
      const start = Math.min(...timings.map(({ startTime }) => startTime));
      const end = Math.max(...timings.map(({ startTime, responseEnd }) => startTime + responseEnd));
      return end - start;
    },
    stop: () => {
      page.off('requestfinished', note);
    },
  };
}
