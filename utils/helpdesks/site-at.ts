import type { Adapter } from './adapter.ts';
import { Site } from './site.ts';

type Recogniser = Pick<Adapter, 'id' | 'recognise'>;

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** A web address as a person types or pastes it; `https:` unless it says otherwise. */
export function webAddress(text: string): URL | undefined {
  const typed = text.trim();
  if (/\s/.test(typed)) return undefined;
  const hasScheme = SCHEME.test(typed);
  const url = URL.parse(hasScheme ? typed : `https://${typed}`);
  if (url === null || url.username !== '' || !/^https?:$/.test(url.protocol)) return undefined;
  // A single word is a host of somebody's intranet only when it was written as an address.
  return hasScheme || /[.:]/.test(url.host) ? url : undefined;
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
