import type { Layout } from '../messages/messages.ts';

export const STRIP_WIDTH = 44;
/** Narrower than this beside the panel, a helpdesk is of no use: the panel then lies over it. */
const LEAST_PAGE = 640;

export function panelWidth({ isCollapsed, width }: Layout): number {
  return isCollapsed ? STRIP_WIDTH : width;
}

/** Margin that the page gives up for the panel, in CSS pixels; 0 where the panel lies over it. */
export function pageMargin(room: 'margin' | 'overlay', layout: Layout, windowWidth: number): number {
  const width = panelWidth(layout);
  return room === 'margin' && windowWidth - width >= LEAST_PAGE ? width : 0;
}
