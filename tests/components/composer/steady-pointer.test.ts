// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { steadyPointer } from '../../../components/composer/steady-pointer.ts';

let now = 0;
beforeEach(() => {
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => void vi.restoreAllMocks());

/** The mouse at a place on the screen, over a frame whose corner is at `corner`. */
function move(at: [number, number], corner: [number, number], zoom = 1) {
  const [x, y] = at;
  const clientX = Math.round((x - corner[0]) / zoom);
  const clientY = Math.round((y - corner[1]) / zoom);
  const place = { screenX: Math.round(x), screenY: Math.round(y), clientX, clientY };
  const event = new PointerEvent('pointermove', { ...place, pointerType: 'mouse' });
  for (const [name, value] of Object.entries({ ...place, isTrusted: true })) {
    Object.defineProperty(event, name, { value });
  }
  window.dispatchEvent(event);
}

const CORNER: [number, number] = [1100, 100];

test('a mouse that was never here says nothing of where the frame is', () => {
  expect(steadyPointer().steadyFor()).toBeLessThan(0);
});

test.each([0.67, 1, 1.1, 1.5, 3])(
  'moved by a hand, in a page zoomed by %f, it leaves the frame where it is',
  (zoom) => {
    const pointer = steadyPointer();
    for (const at of [
      [1120, 300],
      [1180, 310],
      [1300, 700],
      [1110, 880],
      [1400, 120],
    ] as const) {
      now += 300;
      move([...at], CORNER, zoom);
    }
    expect(pointer.steadyFor()).toBe(1200);
  },
);

test('a frame moved under a mouse that rests begins anew, and so does one moved to where the mouse has gone', () => {
  const pointer = steadyPointer();
  move([1120, 300], CORNER);
  now += 700;
  expect(pointer.steadyFor()).toBe(700);
  move([1120, 300], [1000, 100]);
  expect(pointer.steadyFor()).toBe(0);
  for (const x of [1100, 1060, 1020, 1001]) {
    now += 100;
    move([x, 320], [1000, 100]);
  }
  expect(pointer.steadyFor()).toBe(400);
  now += 900;
  // It left, rested 400 to the left, and the frame came after it.
  move([601, 320], [600, 100]);
  expect(pointer.steadyFor()).toBe(0);
});
