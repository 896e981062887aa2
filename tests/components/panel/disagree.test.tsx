// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Disagree } from '../../../components/sidebar/disagree.tsx';
import type { Said } from '../../../utils/sentiment/said.ts';
import { message, read } from '../../looks/builders.ts';
import { card, show, stateNamed } from './show.tsx';

let root: Root;
let calls: (Said | undefined)[];
let fails = false;
const reading = read(message('2026-11-20T10:00:00Z', 'one'), 'negative', 'one', {});

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  const container = document.querySelector('#root');
  if (container === null) throw new Error('no root');
  root = createRoot(container);
  calls = [];
  fails = false;
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

async function draw(said?: Said) {
  const onSay = async (_id: string, choice: Said | undefined) => {
    calls.push(choice);
    if (fails) throw new Error('full');
  };
  const shown = said === undefined ? reading : { ...reading, said };
  await act(async () => root.render(<Disagree message={shown} corrections={{ isKept: true, onSay }} />));
}

const buttons = () => [...document.querySelectorAll('button')];
const status = () => document.querySelector('[role="status"]')?.textContent;

async function press(name: string) {
  const found = buttons().find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  await act(async () => found.click());
}

test('one click says what it sounds like, and the same click takes it back', async () => {
  await draw();
  expect(buttons().map(({ textContent }) => textContent)).toEqual([
    'Unhappy',
    'Matter-of-fact',
    'Pleased',
    'Cannot tell',
  ]);
  await press('Pleased');
  expect(status()).toContain('Remembered');
  await draw('positive');
  expect(buttons().map((one) => one.getAttribute('aria-pressed'))).toEqual([
    'false',
    'false',
    'true',
    'false',
  ]);
  await press('Pleased');
  expect(calls).toEqual(['positive', undefined]);
  expect(status()).toBe('Taken back.');
});

test('what could not be kept is said so', async () => {
  fails = true;
  await draw();
  await press('Cannot tell');
  expect(status()).toBe('That could not be kept on this device.');
});

test('the card says who said so, and what the words alone say', () => {
  show(stateNamed('differ-said'));
  expect(card('ticket')).toContain('Sounds matter-of-fact You said so · the words alone: unhappy');
  expect(card('ticket')).not.toContain('Fairly sure');
  show(stateNamed('differ-unclear'));
  expect(card('ticket')).toContain('It cannot be told You said so · the words alone: unhappy');
  expect(card('ticket')).toContain('without an org, nothing is kept');
});

test('every reading and every silence about a message can be disagreed with', () => {
  for (const name of ['usual', 'silence-weak', 'silence-mixed', 'language-not-read', 'silence-too-short']) {
    show({ ...stateNamed(name), corrections: { isKept: true, onSay: async () => {} } });
    expect(card('ticket')).toContain('I see it differently');
  }
});
