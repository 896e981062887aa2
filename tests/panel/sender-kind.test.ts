import { expect, test } from 'vitest';
import { BackgroundRequest, SENDERS } from '../../utils/messages/background-request.ts';
import { senderKind } from '../../utils/messages/sender-kind.ts';

const extension = { id: 'abcdef', origin: 'chrome-extension://abcdef' };
const tab = { id: 7 };

test('our script in the top frame of a helpdesk page is a content script', () => {
  const sender = { id: 'abcdef', url: 'https://acme.example/agent/tickets/1', tab, frameId: 0 };
  expect(senderKind(sender, extension)).toBe('content');
});

test('our script in a frame of a page is nobody', () => {
  const sender = { id: 'abcdef', url: 'https://acme.example/agent/tickets/1', tab, frameId: 3 };
  expect(senderKind(sender, extension)).toBeUndefined();
});

test('the sidebar in a page is the sidebar, though it has a tab', () => {
  const sender = { id: 'abcdef', url: 'chrome-extension://abcdef/sidebar.html', tab, frameId: 4 };
  expect(senderKind(sender, extension)).toBe('sidebar');
});

test('the options page at top level is a page, and framed it is nobody', () => {
  const url = 'chrome-extension://abcdef/options.html';
  expect(senderKind({ id: 'abcdef', url, tab, frameId: 0 }, extension)).toBe('page');
  expect(senderKind({ id: 'abcdef', url, tab, frameId: 2 }, extension)).toBeUndefined();
});

test('another extension is nobody, whatever it says', () => {
  const url = 'chrome-extension://abcdef/sidebar.html';
  expect(senderKind({ id: 'other', url, tab, frameId: 0 }, extension)).toBeUndefined();
  expect(
    senderKind({ id: 'abcdef', url: 'chrome-extension://other/sidebar.html' }, extension),
  ).toBeUndefined();
});

test('a content script may register a panel and ask for nothing else', () => {
  const allowed = Object.entries(SENDERS).filter(([, kinds]) => kinds.includes('content'));
  expect(allowed.map(([type]) => type)).toEqual(['panel']);
});

test('every message has its senders, and only the sidebar may confirm a panel', () => {
  const types = BackgroundRequest._zod.def.options.map(
    (option) => option._zod.def.shape.type._zod.def.values[0],
  );
  expect(new Set(Object.keys(SENDERS))).toEqual(new Set<unknown>(types));
  expect(SENDERS.confirm).toEqual(['sidebar']);
});
