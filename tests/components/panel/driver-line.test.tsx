// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DriverLine, type TicketAbout } from '../../../components/sidebar/driver-line.tsx';
import { id } from '../../looks/builders.ts';
import { about } from '../../looks/driver-states.ts';
import { card, show, stateNamed } from './show.tsx';

let root: Root;
let chosen: (string | null | undefined)[];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  const container = document.querySelector('#root');
  if (container === null) throw new Error('no root');
  root = createRoot(container);
  chosen = [];
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

async function draw(change: Partial<TicketAbout> = {}) {
  const onChoose = async (driverId: string | null | undefined) => {
    chosen.push(driverId);
  };
  await act(async () => root.render(<DriverLine about={{ ...about, onChoose, ...change }} />));
}

const chips = () => [...document.querySelectorAll('button')];
const names = () => chips().map(({ textContent }) => textContent);
const pressed = () =>
  chips()
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent);
const status = () => document.querySelector('[role="status"]')?.textContent;

async function press(name: string) {
  const chip = chips().find(({ textContent }) => textContent === name);
  if (chip === undefined) throw new Error(`no chip ${name}`);
  await act(async () => chip.click());
}

test('a guess is a question, the others are offered beside it, and nothing is pressed', async () => {
  await draw();
  expect(names()).toEqual(['Double charge?', 'Late delivery', 'Invoice copy', 'None of these']);
  expect(pressed()).toEqual([]);
  expect(document.querySelector('[role="group"]')?.getAttribute('aria-labelledby')).toBe(
    document.querySelector('.driver-chips span')?.id,
  );
});

test('one click confirms, one corrects, one says none of these', async () => {
  await draw();
  await press('Double charge?');
  expect(status()).toBe('Double charge: remembered for this ticket.');
  await press('Late delivery');
  await press('None of these');
  expect(chosen).toEqual([id(700), id(701), null]);
});

test('what was said is pressed, keeps its place, and one more click takes it back', async () => {
  await draw({ chosen: { driverId: id(701) } });
  expect(names().slice(0, 3)).toEqual(['Double charge', 'Late delivery', 'Invoice copy']);
  expect(pressed()).toEqual(['Late delivery']);
  await press('Late delivery');
  expect([chosen, status()]).toEqual([[undefined], 'Taken back.']);
});

test('after “none of these” all others of the org can be chosen', async () => {
  await draw({ chosen: { driverId: null } });
  expect(pressed()).toEqual(['None of these']);
  expect(names()).toContain('Gift wrapping');
  expect(new Set(names()).size).toBe(names().length);
  await press('Gift wrapping');
  expect(chosen).toEqual([id(709)]);
});

test('what was chosen is shown also where it would not be suggested', async () => {
  await draw({ suggestions: [], chosen: { driverId: id(709) } });
  expect(names()).toEqual(['Gift wrapping', 'None of these']);
  expect(pressed()).toEqual(['Gift wrapping']);
});

test('why shows the customer’s words for each', async () => {
  await draw();
  const why = document.querySelector('details')?.textContent;
  expect(why).toContain('Double charge: “charged”, “twice”, “refund”, “statement”');
  expect(why).toContain('single words and never as text');
});

test('where it could not be kept, the line says so', async () => {
  await draw({ onChoose: () => Promise.reject(new Error('full')) });
  await press('Double charge?');
  expect(status()).toBe('That could not be kept on this computer.');
});

test('nothing is there without contact drivers, when nothing fits, or for a driver that the org took away', async () => {
  show(stateNamed('usual'));
  expect(card('ticket')).not.toContain('About:');
  show({ ...stateNamed('usual'), about: { ...about, suggestions: [] } });
  expect(card('ticket')).not.toContain('About:');
  show({ ...stateNamed('usual'), about: { ...about, drivers: [], chosen: { driverId: id(700) } } });
  expect(card('ticket')).not.toContain('About:');
  show({ ...stateNamed('usual'), about });
  expect(card('ticket')).toContain('About: Double charge?');
});
