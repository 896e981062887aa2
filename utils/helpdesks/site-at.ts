import type { Adapter } from './adapter.ts';
import { Site } from './site.ts';

type Recogniser = Pick<Adapter, 'id' | 'recognise'>;

/** A web address as a person types or pastes it; `https:` unless it says otherwise. */
export function webAddress(text: string): URL | undefined {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url !== null && isWeb && isHost(url) && url.username === '' ? url : undefined;
}

/** A name of one part is somebody's intranet only when it was written as an address. */
function isHost({ hostname, protocol, port }: URL): boolean {
  return (
    hostname.includes('.') ||
    hostname.includes(':') ||
    hostname === 'localhost' ||
    protocol === 'http:' ||
    port !== ''
  );
}

/** The helpdesk that knows this address by itself, if one does. */
export function recognisedAt<Known extends Recogniser>(
  url: URL,
  adapters: readonly Known[],
): Known | undefined {
  return adapters.find((adapter) => adapter.recognise(url, undefined) !== undefined);
}

/**
 * The site that this adapter reads at an address. Where the adapter does not know its way around the address,
 * the path that was typed is where the helpdesk lives.
 */
export function siteAt(url: URL, adapter: Recogniser): Site | undefined {
  const basePath = adapter.recognise(url, undefined)?.basePath ?? url.pathname.replace(/\/+$/, '');
  return Site.safeParse({ adapter: adapter.id, origin: url.origin, basePath }).data;
}
