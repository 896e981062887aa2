import * as z from 'zod/mini';

/** One helpdesk that is switched on. `basePath` is `''` or starts with `/` and does not end with one. */
export const Site = z.object({
  adapter: z.string().check(z.minLength(1), z.maxLength(40)),
  origin: z.string().check(z.regex(/^https?:\/\/[^/?#\s]+$/), z.maxLength(300)),
  basePath: z.string().check(z.regex(/^(\/[^?#\s]*[^/?#\s])?$/), z.maxLength(200)),
});
export type Site = z.infer<typeof Site>;

/** The site that a URL belongs to: same origin, and the longest base path that contains it. */
export function siteOf(url: URL, sites: readonly Site[]): Site | undefined {
  return sites
    .filter((site) => site.origin === url.origin && pathBelow(url, site) !== undefined)
    .sort((a, b) => b.basePath.length - a.basePath.length)[0];
}

/** The URL's path below the site's base path, starting with `/`; `undefined` if it is not below. */
export function pathBelow(url: URL, site: Pick<Site, 'basePath'>): string | undefined {
  if (url.pathname === site.basePath) return '/';
  return url.pathname.startsWith(`${site.basePath}/`) ? url.pathname.slice(site.basePath.length) : undefined;
}

export function sameSite(a: Site, b: Site): boolean {
  return a.origin === b.origin && a.basePath === b.basePath;
}

/**
 * The permission that a site needs. Firefox match patterns carry no port, so there it is dropped and the
 * content script checks the origin itself.
 */
export function matchPattern(origin: string, browser: string): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${browser === 'firefox' ? hostname : host}/*`;
}
