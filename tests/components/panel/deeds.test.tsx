// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/sidebar/panel.tsx';
import type { PanelProps } from '../../../components/sidebar/panel-props.ts';
import { customerRow, message } from '../../looks/builders.ts';
import { mariaCustomer, mariaTicket } from '../../looks/maria.ts';
import { card, panelText, stateNamed } from './show.tsx';

let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  const container = document.querySelector('#root');
  if (container === null) throw new Error('no root');
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

async function draw(props: PanelProps) {
  await act(async () => root.render(<Panel {...props} />));
}

async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  );
  if (button === undefined) throw new Error(`no button ${name}`);
  await act(async () => button.click());
}

test('a card that breaks says so, and leaves the others alone', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const [review] = mariaCustomer.reviews;
  if (review === undefined) throw new Error('no review');
  const broken = customerRow({ ...mariaCustomer, reviews: [{ ...review, at: 'no time at all' }] });
  await draw({ ...stateNamed('usual'), customer: broken });
  expect(panelText()).toContain('This part could not be shown. The rest of the panel still works.');
  expect(card('ticket')).toContain('Angry at first, thankful now');
  expect(card('for-you')).toContain('You stayed with a furious customer');
  silenced.mockRestore();
});

test('the panel folds and opens', async () => {
  const onCollapse = vi.fn<() => void>();
  const onExpand = vi.fn<() => void>();
  await draw({ ...stateNamed('usual'), onCollapse });
  await press('Collapse the panel');
  expect(onCollapse).toHaveBeenCalledOnce();
  await draw({ ...stateNamed('collapsed'), onExpand });
  await press('Open the panel');
  expect(onExpand).toHaveBeenCalledOnce();
});

test('the button that folds the panel hands the focus to the one that opens it, and takes no other', async () => {
  const focused = () => document.activeElement?.getAttribute('aria-label');
  await draw(stateNamed('collapsed'));
  expect(focused()).not.toBe('Open the panel');
  await press('Open the panel');
  await draw(stateNamed('usual'));
  expect(focused()).toBe('Collapse the panel');
  await press('Collapse the panel');
  await draw(stateNamed('collapsed'));
  expect(focused()).toBe('Open the panel');
});

test('in the browser’s side panel there is nothing to fold or widen', async () => {
  await draw(stateNamed('side-panel'));
  expect(document.querySelector('[role="separator"]')).toBeNull();
  expect(document.querySelector('[aria-label="Collapse the panel"]')).toBeNull();
});

test('what helps can be pressed: read again, try again, open options', async () => {
  const onReread = vi.fn<() => void>();
  const onSync = vi.fn<() => void>();
  const onOpenOptions = vi.fn<() => void>();
  await draw({ ...stateNamed('helpdesk-signed-out'), onReread });
  await press('Read again');
  await draw({ ...stateNamed('api-down'), onSync });
  await press('Try again');
  await draw({ ...stateNamed('token-refused'), onOpenOptions });
  await press('Open options');
  expect([onReread, onSync, onOpenOptions].map((deed) => deed.mock.calls.length)).toEqual([1, 1, 1]);
});

test('the width follows the arrow keys, within its bounds', async () => {
  const widths: number[] = [];
  await draw({ ...stateNamed('usual'), onWidth: (width) => widths.push(width) });
  const handle = document.querySelector('[role="separator"]');
  const key = (name: string) =>
    act(async () => handle?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  await key('ArrowLeft');
  await key('ArrowRight');
  await key('Home');
  await key('End');
  await key('a');
  // The handle stands at the panel's left edge here, so left is wider.
  expect(widths).toEqual([360, 328, 280, 560]);
});

test('what customers and helpdesks write stays text', async () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  await draw({
    ...stateNamed('usual'),
    ticket: {
      ...mariaTicket,
      subject: evil,
      requester: { name: evil },
      messages: [message('2026-11-20T10:00:00Z', evil)],
    },
    status: {
      ...stateNamed('refused').status,
      key: 'status',
      state: 'refused',
      detail: evil,
      triedAt: undefined,
      succeededAt: undefined,
      notBefore: undefined,
      skipped: 0,
    },
  });
  expect(document.querySelector('script, img')).toBeNull();
  expect(document.querySelector('h1')?.textContent).toBe(evil);
  expect(card('notice-refused')).toContain(evil);
});

test('another ticket closes what was open on the one before', async () => {
  await draw(stateNamed('usual'));
  document.querySelector('details.why')?.setAttribute('open', '');
  const ref = { helpdesk: 'zendesk', origin: 'http://127.0.0.1:4000', id: '4022' };
  await draw({ ...stateNamed('usual'), ticketRef: ref });
  expect(document.querySelector('details.why')?.hasAttribute('open')).toBe(false);
});
