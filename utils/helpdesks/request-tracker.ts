import type { Adapter } from './adapter.ts';
import { beforeTicketPage, ticketIn } from './request-tracker/address.ts';
import { readByApi } from './request-tracker/api.ts';
import { countShown, readPage, scriptObject, viewerOf } from './request-tracker/page.ts';

/** Its toolbar floats over the subject in a narrow window, and pins itself to the window's edge on scrolling. */
const ROOM_STYLE = `
  #page-navigation { position: static !important; display: flow-root !important; padding-inline: 20px; }
  #page-navigation .page-menu {
    float: none !important; display: inline-block !important; white-space: normal !important;
  }
  .page-menu.pinned { margin-inline-end: var(--sidekind-room) !important; }
`;

export const requestTracker: Adapter = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  // Four at once, four more pages of messages, one of changes, texts of 300 messages, eight people, a merge.
  budget: 30,
  room: 'margin',
  roomStyle: ROOM_STYLE,
  recognise(url, page) {
    if (page === undefined) {
      const basePath = beforeTicketPage(url.pathname);
      return basePath === undefined || !ticketIn(url) ? undefined : { basePath };
    }
    const config = scriptObject(page, 'Config');
    const hasConfig =
      typeof config === 'object' && config !== null && 'WebPath' in config && 'rtname' in config;
    if (!hasConfig || typeof config.WebPath !== 'string') return undefined;
    const basePath = config.WebPath.replace(/\/+$/, '');
    return /^(\/[^?#\s]+)?$/.test(basePath) ? { basePath } : undefined;
  },
  ticketId(url, path) {
    return beforeTicketPage(path) === '' ? ticketIn(url) : undefined;
  },
  ticketPath: (id) => `/Ticket/Display.html?id=${id}`,
  countMessages: countShown,
  async read(io, id) {
    const viewer = viewerOf(io.page);
    const answer = await readByApi(io, id, viewer);
    return answer.ok ? answer.value : await readPage(io, id, viewer, answer.fault);
  },
};
