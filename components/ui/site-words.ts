import type { Site } from '../../utils/helpdesks/site.ts';

/** The helpdesk's name; its id where an older version knew more helpdesks than we do. */
export function helpdeskName(site: Site, helpdesks: readonly { id: string; name: string }[]): string {
  return helpdesks.find(({ id }) => id === site.adapter)?.name ?? site.adapter;
}

/** Where it is, as people read addresses; `http:` is said because it is unusual. */
export function addressOf({ origin, basePath }: Site): string {
  return origin.replace(/^https:\/\//, '') + basePath;
}
