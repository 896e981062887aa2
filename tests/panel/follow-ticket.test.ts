// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type OpenTicket, ticketFollower } from '../../utils/panel/follow-ticket.ts';
import { type Reply, serverOf } from '../helpdesks/fixture-set.ts';
import { SETS } from '../helpdesks/fixtures/zendesk/set.ts';

const [set] = SETS;
if (!set) throw new Error('There is no fixture');
const { origin, pathname } = new URL(set.url);
const sites = [{ adapter: set.adapter.id, origin, basePath: set.basePath }];
const answer = serverOf(set);

/** Requests that wait for their answer. */
let waiting: { signal: AbortSignal | null | undefined; give: (reply: Reply) => void; path: string }[];

beforeEach(() => {
  Reflect.get(window, 'happyDOM').setURL(set.url);
  waiting = [];
  vi.stubGlobal('fetch', (url: URL, { signal }: RequestInit) => {
    const path = url.pathname + url.search;
    return new Promise<Response>((resolve) => {
      const give = ({ status, type, body }: Reply) =>
        resolve(new Response(body, { status, headers: { 'content-type': type } }));
      waiting.push({ signal, give, path });
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

test('of two readings under way only the later one counts, though the earlier one answers last', async () => {
  const seen: OpenTicket[] = [];
  const follower = ticketFollower((open) => open && seen.push({ ...open }));
  follower.follow(sites);
  const early = waiting.splice(0);
  expect(early.length).toBeGreaterThan(1);
  follower.reread();
  expect(early.every(({ signal }) => signal?.aborted)).toBe(true);
  while (seen.at(-1)?.ticket === undefined) {
    for (const { give, path } of waiting.splice(0)) give(answer(path));
    await new Promise((resolve) => setImmediate(resolve));
  }
  const told = seen.length;
  for (const { give } of early) give({ status: 401, type: 'application/json', body: '{}' });
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toHaveLength(told);
  expect(seen.at(-1)?.ticket?.fault).toBeUndefined();
  expect(seen.at(-1)?.ref.id).toBe(/\d+$/.exec(pathname)?.[0]);
  follower.stop();
});

test('a reading that fails for a reason that passes leaves what was read, and tells the reason', async () => {
  const seen: OpenTicket[] = [];
  const follower = ticketFollower((open) => open && seen.push({ ...open }));
  const answered = async (reply: (path: string) => Reply) => {
    const before = seen.length;
    while (seen.length === before) {
      for (const { give, path } of waiting.splice(0)) give(reply(path));
      await new Promise((resolve) => setImmediate(resolve));
    }
    return seen.at(-1)?.ticket;
  };
  follower.follow(sites);
  const read = await answered(answer);
  follower.reread();
  const unread = await answered(() => ({ status: 503, type: 'text/plain', body: '' }));
  expect(unread).toEqual({ ...read, fault: 'offline' });
  follower.reread();
  expect((await answered(() => ({ status: 404, type: 'text/plain', body: '' })))?.messages).toEqual([]);
  follower.reread();
  expect(await answered(answer)).toEqual(read);
  follower.stop();
});
