import { expect, test } from 'vitest';
import { SENDERS } from '../../utils/messages/background-request.ts';
import { type Sender, senderKind } from '../../utils/messages/sender-kind.ts';

const extension = { id: 'abcdef', origin: 'chrome-extension://abcdef' };
const tab = { id: 7 };
const ours = (name: string, more: Partial<Sender>): Sender => ({
  id: extension.id,
  url: `${extension.origin}/${name}`,
  origin: extension.origin,
  ...more,
});
const theirs = 'https://acme.example/agent/tickets/1';

/** Everybody who could call, and as whom the background takes them. */
const CALLERS: readonly [string, Sender][] = [
  ['our script in a helpdesk page', { id: 'abcdef', url: theirs, tab, frameId: 0 }],
  ['our script in a frame of a page', { id: 'abcdef', url: theirs, tab, frameId: 3 }],
  ['our script in a page without an address', { id: 'abcdef', url: 'about:blank', tab, frameId: 0 }],
  ['the panel in a page', ours('sidebar.html', { tab, frameId: 4 })],
  ['the panel that the browser opened', ours('sidebar.html', {})],
  ['the page of all thanks', ours('thanks.html', { tab, frameId: 0 })],
  ['the window to confirm in', ours('confirm-send.html?ticket=1', { tab, frameId: 0 })],
  ['the options page', ours('options.html', { tab, frameId: 0 })],
  ['the page of all thanks, framed', ours('thanks.html', { tab, frameId: 2 })],
  ['the window to confirm in, framed', ours('confirm-send.html', { tab, frameId: 2 })],
  ['another extension', { ...ours('sidebar.html', { tab, frameId: 4 }), id: 'other' }],
  ['another extension’s page', { ...ours('', {}), url: 'chrome-extension://other/sidebar.html' }],
  ['a web page that calls itself ours', { url: `${extension.origin}/sidebar.html`, tab, frameId: 0 }],
  [
    'a page whose address only begins like ours',
    ours('', { url: 'chrome-extension://abcdef.evil/sidebar.html' }),
  ],
];

const PANEL = [
  'confirm',
  'look-up',
  'open-confirm',
  'open-options',
  'open-thanks',
  'poke-stream',
  'resolve',
  'sync',
  'thanks-seen',
];
const PAGE = ['open-options', 'open-thanks', 'sync', 'thanks-seen'];
const MAY: Record<string, readonly string[]> = {
  'our script in a helpdesk page': ['panel'],
  'the panel in a page': PANEL,
  'the panel that the browser opened': PANEL,
  'the page of all thanks': PAGE,
  'the window to confirm in': PAGE,
  'the options page': PAGE,
};

test.each(CALLERS)('%s may ask for what is written here, and for nothing else', (name, sender) => {
  const kind = senderKind(sender, extension);
  const may = Object.entries(SENDERS).flatMap(([type, kinds]) =>
    kind && kinds.includes(kind) ? [type] : [],
  );
  expect(may.toSorted()).toEqual(MAY[name] ?? []);
});
