import { Window } from 'happy-dom';
import { vi } from 'vitest';

/**
 * What a content script has and Node has not: a parser of HTML, and a `fetch` that carries the session of
 * whoever signed in. The requests themselves are real. Answers how to undo it.
 */
export async function asBrowser(origin: string, login: string): Promise<{ page: Document; leave(): void }> {
  const request = globalThis.fetch;
  const signedIn = await request(`${origin}/agent/dashboard?as=${login}`, { redirect: 'manual' });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const browser = new Window({ url: `${origin}/agent/dashboard` });
  vi.stubGlobal('DOMParser', browser.DOMParser);
  vi.stubGlobal('Element', browser.Element);
  vi.stubGlobal('HTMLInputElement', browser.HTMLInputElement);
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) =>
    request(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } }),
  );
  const page: Document = new DOMParser().parseFromString('<!doctype html><title>Demo</title>', 'text/html');
  return { page, leave: () => vi.unstubAllGlobals() };
}
